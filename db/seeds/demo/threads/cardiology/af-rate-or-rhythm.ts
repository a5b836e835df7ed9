import type { DemoThread } from "../../demo-thread";

export const afRateOrRhythm: DemoThread = {
  key: "af-rate-or-rhythm-first",
  author: "tobias",
  specialty: "cardiology",
  tags: ["Atrial fibrillation", "Rhythm control", "Trial reading"],
  title: "Newly found atrial fibrillation with few symptoms: rate control first, or rhythm control early?",
  know: `- AFFIRM (2002): rhythm control gave no survival benefit over rate control.
- EAST-AFNET 4 (2020): rhythm control within a year of diagnosis lowered a composite of cardiovascular death, stroke and hospital stays for heart failure or coronary syndrome.
- Anticoagulation goes by stroke risk, whichever way one chooses.`,
  think: `The two do not quite contradict each other: different decades, different patients, and EAST started much earlier. But in the clinic I heard two consultants say opposite things in one morning, each quoting one of them.`,
  asking: `For somebody in their seventies with mild symptoms and a diagnosis a few weeks old, which way should the first conversation lean, and what do the trials *not* tell us?`,
  patient: "none",
  daysAgo: 133,
  visibility: "public",
  useful: 27,
  wondered: 18,
  answers: [
    {
      author: "mentor-general-practice-1",
      hoursLater: 16,
      useful: 17,
      disagree: 5,
      endorsedBy: ["mentor-cardiology-1"],
      body: `I lean towards **rate first** for this person, and I say so openly in the room.

- *The size of it.* In EAST the primary outcome was 3.9 against 5.0 per 100 person-years: about one event avoided for ninety people treated for a year. Nights spent in hospital did not differ.
- *The price of it.* Serious adverse events of rhythm control were few but more frequent (4.9% against 1.4%), and it means drugs that need watching, visits and sometimes procedures.
- *Who they were.* Trial participants were followed closely. Most of mine are not.

Mild symptoms with a well-controlled rate leave the person little to gain that they would feel. Rate control closes no door: if symptoms come, or the ventricle tires, we change course.

What the trials cannot tell me is how this person values fewer tablets now against a small risk later. That is a question, so I ask it.`,
      references: [
        {
          kind: "trial",
          title: "A comparison of rate control and rhythm control in patients with atrial fibrillation (AFFIRM)",
          year: 2002,
          level: "trial",
          doi: "10.1056/NEJMoa021328",
        },
      ],
    },
    {
      author: "maren",
      hoursLater: 22,
      useful: 21,
      disagree: 4,
      endorsedBy: ["mentor-cardiology-2"],
      body: `I lean the other way: **offer rhythm control early**, and be able to say why not if we do not.

The door *does* close. Atria that fibrillate for years enlarge and scar, and the later we try, the less often sinus rhythm holds. EAST recruited within a year of diagnosis, half of them within about five weeks. About a third had no symptoms, so “mild symptoms” was no reason to leave somebody out of the trial, and I do not see why it should be a reason in the clinic.

AFFIRM answered another question: later disease, older drugs, hardly any ablation, and in the rhythm arm many stopped anticoagulation. It cannot speak against starting early and staying anticoagulated.

What argues against me: the trial was open-label, the composite leans partly on admissions, and few were frail. For a frail person with a tolerated rate I would agree with the answer above. The ESC guideline of 2024 says *consider*, in *selected* patients, which is an honest verb.`,
      references: [
        {
          kind: "trial",
          title: "Early rhythm-control therapy in patients with atrial fibrillation (EAST-AFNET 4)",
          year: 2020,
          level: "trial",
          doi: "10.1056/NEJMoa2019422",
        },
        {
          kind: "guideline",
          title: "2024 ESC Guidelines for the management of atrial fibrillation",
          year: 2024,
          level: "guideline",
          doi: "10.1093/eurheartj/ehae176",
        },
      ],
      comments: [
        {
          author: "mentor-general-practice-1",
          hoursLater: 29,
          body: "We agree on more than it seems: have the conversation in the first weeks, not after three years of drifting. We weigh the same figures differently.",
        },
      ],
    },
    {
      author: "hana",
      hoursLater: 30,
      useful: 9,
      body: `What helped me was to separate three decisions that get mixed up on rounds:

1. **Stroke**: anticoagulate or not, by risk. Same answer in both strategies.
2. **Rate**: nearly everybody needs some control, also those waiting for rhythm control.
3. **Rhythm**: the only one that is really in dispute.

So “rate *versus* rhythm” is not quite the choice. It is “rate, with or without an early attempt at rhythm”. And the causes come before all three: blood pressure, weight, alcohol, thyroid, sleep apnoea.`,
    },
    {
      author: "sofia",
      hoursLater: 41,
      useful: 3,
      disagree: 4,
      body: `One more argument for rhythm control that nobody has mentioned: once sinus rhythm is back and stays for some months, **the anticoagulant can be stopped**, and with it the bleeding risk. For somebody in their seventies that would be worth a lot.`,
      comments: [
        {
          author: "mentor-cardiology-1",
          hoursLater: 44,
          body: "It sounds logical and was believed once. In AFFIRM most strokes happened in people who had stopped warfarin or were under-treated, also in the rhythm arm. Episodes come back without being felt, and the atrium that made the clot is still there. The decision follows the stroke risk, not today’s rhythm.",
          replies: [{ author: "sofia", hoursLater: 46, body: "I had it the wrong way round. Thank you for the why." }],
        },
      ],
    },
  ],
  comments: [
    {
      author: "noor",
      hoursLater: 20,
      body: "I heard the same two sentences in the same week. I had taken one of them for a mistake.",
    },
  ],
};
