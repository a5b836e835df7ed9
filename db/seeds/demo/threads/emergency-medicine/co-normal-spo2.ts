import type { DemoThread } from "../../demo-thread";

export const coNormalSpo2: DemoThread = {
  key: "co-normal-spo2",
  author: "noor",
  specialty: "emergency-medicine",
  tags: ["Carbon monoxide", "Pulse oximetry", "Toxicology"],
  title: "Why can SpO₂ read 98% in carbon monoxide poisoning, and what should be trusted instead?",
  know: `Carbon monoxide binds haemoglobin far more tightly than oxygen does, and it shifts the oxygen dissociation curve to the left. In teaching we saw an example with SpO₂ 98%, a normal PaO₂ and a carboxyhaemoglobin of 26%.`,
  think: `I think the oximeter is measuring the wrong thing, but I cannot explain why the blood gas also looked normal until the co-oximetry line was read out.`,
  asking: `What exactly does the oximeter see, why is PaO₂ normal, and which number should guide what happens next?`,
  patient: "none",
  daysAgo: 41,
  visibility: "public",
  useful: 31,
  wondered: 14,
  answers: [
    {
      author: "kit",
      hoursLater: 3,
      useful: 27,
      endorsedBy: ["mentor-emergency-medicine-1"],
      body: `A standard pulse oximeter uses **two wavelengths** and assumes that there are only two kinds of haemoglobin. Carboxyhaemoglobin absorbs red light much as oxyhaemoglobin does, so it is counted as oxygenated.

| Measure | What it answers | In CO poisoning |
|---|---|---|
| SpO₂ | how much haemoglobin looks red | falsely reassuring |
| PaO₂ | oxygen *dissolved* in plasma | normal |
| Calculated SaO₂ | what saturation this PaO₂ should give | falsely normal |
| Co-oximetry (COHb) | what haemoglobin actually carries | the one that shows it |

The lungs work, so oxygen dissolves normally and PaO₂ is normal. What is missing is *content*: fewer sites carry oxygen, and those that do hold on to it. So the reading to ask for is **COHb by co-oximetry**; a venous sample is enough for that.`,
      references: [
        {
          kind: "review",
          title: "Practice recommendations in the diagnosis, management, and prevention of carbon monoxide poisoning",
          year: 2012,
          level: "expert-opinion",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 5,
          body: `So the saturation printed on some gas results is not measured at all?`,
          replies: [
            {
              author: "kit",
              hoursLater: 6,
              body: `On some analysers it is calculated from PaO₂ and pH. Find out which kind your department has. If there is a COHb line, there is a co-oximeter.`,
            },
          ],
        },
      ],
    },
    {
      author: "mentor-emergency-medicine-1",
      hoursLater: 9,
      useful: 24,
      helpful: true,
      body: `The mechanism is well explained above, so here is the other half: **what COHb cannot tell you**.

- It falls with time and with oxygen. A level of 8% after an hour of oxygen may have been 20% at the scene.
- It correlates poorly with symptoms and with later neurological trouble. Loss of consciousness, confusion, chest pain, an abnormal ECG or pregnancy matter more than the figure.
- Smokers have a raised level to begin with, so a slightly raised one proves little.

Therefore the *story* makes the diagnosis: headache and nausea in several people of one household, better when outdoors, a boiler, a barbecue brought inside. Oxygen is started on suspicion and not on the result. Whether hyperbaric oxygen adds anything is debated: trials disagree, so it is discussed with a poisons service and not decided alone.

And think of the others who are still at home.`,
      references: [
        {
          kind: "trial",
          title: "Hyperbaric oxygen for acute carbon monoxide poisoning",
          year: 2002,
          level: "trial",
          doi: "10.1056/NEJMoa013121",
        },
      ],
    },
    {
      author: "tobias",
      hoursLater: 4,
      useful: 3,
      disagree: 4,
      body: `I would rely on the arterial gas. If the haemoglobin is full of carbon monoxide, less oxygen gets into the blood, so PaO₂ should be low, and that is how you would notice it. An arterial sample would also show a lactate, which helps to judge how bad the exposure was.`,
      comments: [
        {
          author: "kit",
          hoursLater: 7,
          body: `The lactate is a good thought. PaO₂ is the part to turn round: it is the pressure of *dissolved* oxygen and does not know what haemoglobin is carrying. It stays normal in CO poisoning and in anaemia alike.`,
          replies: [
            {
              author: "tobias",
              hoursLater: 8,
              body: `Thank you. Pressure, saturation, content: I had folded the three into one.`,
            },
          ],
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 20,
      useful: 11,
      body: `A way to keep the treatment in your head: oxygen competes for the same site, so the more of it there is, the sooner CO leaves. The half-life of COHb is usually quoted as **four to five hours in air and about an hour to an hour and a half on high-flow oxygen**, with wide variation between people.

This is also why the usual habit of turning oxygen down once SpO₂ looks good is wrong here. The target saturation has no meaning while the reading itself has none.`,
    },
    {
      author: "leila",
      hoursLater: 30,
      useful: 6,
      body: `One thing I had to unlearn: *cherry-red skin*. It is in every question bank, but our lecturer said that it is mostly seen late or after death, and that its absence says nothing. The common picture is dull and easy to miss: headache, nausea, dizziness, “a virus” in the whole family in winter.`,
    },
  ],
  points: {
    by: "oluwaseun",
    lines: [
      "A two-wavelength oximeter counts carboxyhaemoglobin as oxyhaemoglobin, so a normal SpO₂ does not argue against CO poisoning.",
      "PaO₂ measures dissolved oxygen and stays normal; only co-oximetry shows what haemoglobin carries.",
      "The level falls with time and oxygen: the story and the symptoms decide, not the figure.",
    ],
  },
};
