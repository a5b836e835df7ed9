import type { DemoThread } from "../../demo-thread";

export const haematemesisNormalHaemoglobin: DemoThread = {
  key: "haematemesis-normal-haemoglobin",
  author: "priya",
  specialty: "gastroenterology",
  tags: ["Upper GI bleeding", "Haemoglobin", "Transfusion"],
  title: "Why was the haemoglobin still 128 g/L an hour after a large haematemesis?",
  know: `A person in their fifties, taking an anti-inflammatory for back pain, had vomited a large amount of fresh blood. An ulcer was treated at endoscopy and they recovered well.

| | On arrival | Six hours later |
|---|---|---|
| Heart rate | 112/min | 88/min |
| Systolic pressure | 98 mmHg | 118 mmHg |
| Haemoglobin | 128 g/L | 84 g/L |
| Urea | 14.1 mmol/L | 12.8 mmol/L |
| Creatinine | 78 µmol/L | 74 µmol/L |`,
  think: `The first haemoglobin calmed me and not the registrar. I think dilution explains it, but the fall of 44 g/L looked like a second bleed to me.`,
  asking: `How did the team know that this was one bleed and not two? And what did the urea add?`,
  patient: "over",
  daysAgo: 112,
  visibility: "verified",
  useful: 19,
  wondered: 8,
  answers: [
    {
      author: "mentor-gastroenterology-2",
      hoursLater: 8,
      useful: 21,
      helpful: true,
      endorsedBy: ["mentor-gastroenterology-1"],
      body: `Haemoglobin is a **concentration**. Pour out half a glass of squash: what is left tastes the same. It falls only once fluid moves in from the tissues, or from a drip, which takes hours.

So on arrival the circulation spoke, and the haemoglobin was silent: 112/min and 98 mmHg was the measure of blood lost.

One bleed or two? Haemoglobin alone could not say. What argued for *one*: pulse and pressure had **improved** over the same six hours, no further haematemesis or fresh melaena, lactate (if taken) falling. A second bleed usually takes the pulse with it. What would have changed my mind: a rising pulse without another reason, new haematemesis, or a haemoglobin that went on falling after the fluids had stopped.

The urea: digested blood is a protein meal, and hypovolaemia adds to it. A urea out of proportion to the creatinine points to an upper source. It is supportive and no more than that.`,
    },
    {
      author: "mei",
      hoursLater: 4,
      useful: 6,
      body: `I think the figures fit dilution: pulse down, pressure up, haemoglobin down, all after fluids. If it had been bleeding again I would expect the pulse to have gone up at the same time. The urea to creatinine ratio was high, which we learned as a sign of an upper bleed, because the blood is absorbed as protein.`,
      comments: [
        {
          author: "mentor-gastroenterology-2",
          hoursLater: 9,
          body: `Correct, and for the right reason. Add one caution: a beta-blocker would have removed your best witness.`,
        },
      ],
    },
    {
      author: "tobias",
      hoursLater: 6,
      useful: 2,
      disagree: 3,
      body: `With a haemoglobin of 84 g/L after a big bleed I would have transfused up to 100 g/L to have a reserve in case of rebleeding. I thought that was the standard for anybody who is actively bleeding, and that there was little harm in being generous when somebody is in their fifties and otherwise well.`,
      comments: [
        {
          author: "mentor-gastroenterology-1",
          hoursLater: 15,
          body: `This was the intuition of many of us until it was tested. See the trial cited in another answer here: the more generous group did worse. The exceptions (exsanguination, coronary disease) need judgement.`,
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 12,
      useful: 14,
      body: `About transfusing at 84 g/L: in the Barcelona trial of acute upper bleeding, people who were transfused only below **70 g/L** lived longer and rebled less than those transfused below 90 g/L. People with massive bleeding were left out of it, and so were those with recent coronary events, so it does not tell us what to do there.

Why would blood do harm? The suggestion, which fits best for varices, is that filling up the circulation raises the portal pressure and pushes at a fresh clot.

So at 84 g/L, stable and not bleeding, holding back was the better supported choice.`,
      references: [
        {
          kind: "trial",
          title: "Transfusion strategies for acute upper gastrointestinal bleeding",
          year: 2013,
          level: "trial",
          doi: "10.1056/NEJMoa1211801",
        },
      ],
    },
    {
      author: "kit",
      hoursLater: 25,
      useful: 10,
      body: `Two more things that the first haemoglobin tempts people into, seen from the front door:

1. **Scoring low.** The Glasgow–Blatchford score includes the systolic pressure, pulse and urea for exactly this reason. A person with a normal haemoglobin still scored high here.
2. **Giving tranexamic acid because it seems harmless.** HALT-IT did not find fewer deaths from bleeding and did find more venous clots and seizures, so it is no longer a reflex in gut bleeding.

The first haemoglobin still has its use: as a baseline to compare with, and as a hint of chronic loss if it is already low with small cells.`,
      references: [
        {
          kind: "trial",
          title:
            "Effects of a high-dose 24-h infusion of tranexamic acid on death and thromboembolic events in patients with acute gastrointestinal bleeding (HALT-IT)",
          year: 2020,
          level: "trial",
          doi: "10.1016/S0140-6736(20)30848-5",
        },
      ],
    },
  ],
};
