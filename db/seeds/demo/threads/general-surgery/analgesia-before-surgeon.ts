import type { DemoThread } from "../../demo-thread";

export const analgesiaBeforeSurgeon: DemoThread = {
  key: "analgesia-before-the-surgeon",
  author: "leila",
  specialty: "general-surgery",
  tags: ["Acute abdomen", "Analgesia"],
  title: "Does strong pain relief before the surgeon arrives hide the diagnosis?",
  know: `An older relative who is a nurse told me that morphine used to be withheld until the surgeon had laid a hand on the abdomen. In the department where I was placed it was given at once.`,
  think: `Peritonitis is found by pain. If the pain is gone, I would think that the sign is gone with it.`,
  asking: `Is there evidence either way? And what do surgeons lose, if anything, when they examine somebody after an opioid?`,
  patient: "none",
  daysAgo: 25,
  visibility: "public",
  useful: 15,
  wondered: 7,
  answers: [
    {
      author: "marcus",
      hoursLater: 6,
      useful: 19,
      helpful: true,
      body: `There is evidence, and it is kind to the patient. A Cochrane review of randomised trials found that opioids made people more comfortable and did **not** lead to more wrong diagnoses or wrong decisions. The trials were small and most people in them were adults with pain of some hours, so it is “no sign of harm” rather than proof for everybody.

What I notice myself: the examination gets *better*. Somebody who is rigid with fear guards everywhere. After some relief the belly is soft in three quarters and still hard in the one that matters. Opioids dull pain, they do not abolish a guarded abdomen.

The rule was made when a hand was the only scanner. What I do lose is the *story*, if somebody is given so much that they sleep through my questions.`,
      references: [
        {
          kind: "review",
          title: "Analgesia in patients with acute abdominal pain (Cochrane review)",
          year: 2011,
          level: "systematic-review",
          doi: "10.1002/14651858.CD005660.pub3",
        },
      ],
    },
    {
      author: "tomasz",
      hoursLater: 10,
      useful: 13,
      body: `The useful part is how it is given: small amounts by vein, repeated until the person can cough or turn without crying out, with sedation and breathing watched. Titrated like that you cannot overshoot into “hid everything”.

A number I like in the notes is the pain score *and* the total given, with times. “Needed more every hour” is a finding. Pain that outruns the abdomen, in somebody with atrial fibrillation, made a colleague think of the gut’s blood supply before any blood test did.`,
    },
    {
      author: "jonas",
      hoursLater: 4,
      useful: 3,
      disagree: 2,
      body: `I would find a compromise: **paracetamol only** until the surgeon has been, then the strong drug. That is how it was on my placement, and nobody minded. The wait was rarely more than an hour or two, and the surgeon then had an abdomen that nobody had tampered with.`,
      comments: [
        {
          author: "marcus",
          hoursLater: 7,
          body: "Nobody on our side of the curtain minded. An hour or two is long with peritonitis. If the reason for the compromise was diagnostic safety, the trials do not support it. If it was habit, we may drop it.",
          replies: [{ author: "jonas", hoursLater: 9, body: "“Our side of the curtain” is a fair hit." }],
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 20,
      useful: 9,
      body: `For the phone call, because the old worry is still met at night. I say: *“Examined at nine: guarding in the right lower quarter. Then morphine. Examined again at half past nine: more comfortable, the guarding unchanged.”*

Two examinations with the drug between them tell the surgeon more than one without it. And the note proves to the next person that the sign was there before.`,
    },
  ],
};
