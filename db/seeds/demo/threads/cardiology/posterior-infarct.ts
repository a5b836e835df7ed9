import type { DemoThread } from "../../demo-thread";

export const posteriorInfarct: DemoThread = {
  key: "posterior-infarct-v1-v3",
  author: "priya",
  anonymous: true,
  specialty: "cardiology",
  tags: ["ECG", "Posterior infarction", "Chest pain"],
  title: "ST depression in V1 to V3 and a tall R wave: what should have made us think of a posterior infarct?",
  know: `*An exercise from our tutorial, made up for teaching: no real person.*

A man in his sixties had ninety minutes of heavy central chest pain with sweating. HR 84, BP 138/80, SpO₂ 97% on air.

- The first ECG showed **horizontal ST depression in V1 to V3**, upright T waves there and a tall R wave in V2. No ST elevation on the twelve standard leads.
- The first hs-troponin I was 22 ng/L (reference < 34).

What happened: a registrar repeated the ECG with leads V7 to V9 and found about 1 mm of elevation. He went straight to the catheter laboratory, the circumflex artery was occluded, and he recovered.`,
  think: `I had written “anterior ischaemia, NSTEMI” and would have waited for the second troponin. I know that depression in front can be the mirror of elevation behind, but I could not have said how sure one may be from twelve leads.`,
  asking: `1. Which features of the first ECG pointed to the posterior wall rather than to ischaemia in front?
2. How much should the normal first troponin have reassured anybody?
3. What can posterior leads *not* tell us?`,
  patient: "none",
  daysAgo: 96,
  visibility: "public",
  useful: 31,
  wondered: 14,
  answers: [
    {
      author: "mentor-cardiology-1",
      hoursLater: 7,
      useful: 34,
      helpful: true,
      endorsedBy: ["mentor-cardiology-2"],
      body: `The mirror is the right picture: V1 to V3 look at the back wall from the front, so elevation there arrives upside down. In the order I weigh them:

1. **Where the depression is deepest.** Greatest in V1 to V4 argues for the posterior wall. Subendocardial ischaemia is more often greatest in V5 and V6, often with elevation in aVR.
2. **The T wave.** Upright here. Turn the page over and it becomes an ST elevation with an inverted T. Supportive, not more.
3. **The R wave.** It is a Q wave seen in the mirror, so it can be late. Its absence in the first hours means little, and a tall R in V2 has other causes: right bundle branch block, right ventricular hypertrophy, a normal variant.

Posterior leads sit far from the heart, so the guideline asks for only 0.5 mm. That also means the elevation is easily missed: **flat posterior leads do not exclude an occlusion**. Ongoing pain with this picture was enough to call.

At ninety minutes a normal troponin said that it was early. It could not say that the artery was open.`,
      references: [
        {
          kind: "guideline",
          title: "2023 ESC Guidelines for the management of acute coronary syndromes",
          year: 2023,
          level: "guideline",
          doi: "10.1093/eurheartj/ehad191",
        },
        {
          kind: "guideline",
          title: "Fourth universal definition of myocardial infarction",
          year: 2018,
          level: "guideline",
          doi: "10.1161/CIR.0000000000000617",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 10,
          body: "Thank you. I had used the flat twelve leads and the normal troponin as two reassuring facts. They were the same fact: too early, wrong angle.",
          replies: [
            {
              author: "mentor-cardiology-1",
              hoursLater: 12,
              body: "That is a better sentence than mine. Two tests that share a blind spot do not add up.",
            },
          ],
        },
      ],
    },
    {
      author: "kit",
      hoursLater: 9,
      useful: 22,
      body: `How it was done at the bedside, since nobody shows this:

- V7 in the posterior axillary line, V8 below the tip of the scapula, V9 beside the spine, **all level with V6**.
- We moved three existing leads round, so the machine still printed V4, V5 and V6. Whoever writes the new names on the paper by hand saves the next reader from a false reading.
- A trace that looks normal while the pain goes on is repeated after a few minutes. One ECG is a photograph of something that moves.

What it cannot do: tell old from new. Ask for an earlier trace before you trust any of it.`,
    },
    {
      author: "rowan",
      hoursLater: 5,
      useful: 6,
      disagree: 3,
      body: `The rule I learned: **ST depression in V1 to V4 is a posterior STEMI until proven otherwise**, so you do not really need the other features. It is quick and you never miss one. I would only look at the R wave afterwards to write it down properly.`,
      comments: [
        {
          author: "mentor-cardiology-2",
          hoursLater: 8,
          body: "As a prompt to do posterior leads, the rule is good. As a diagnosis it overcalls: hypokalaemia, right bundle branch block, right heart strain and true anterior ischaemia all put depression there. Keep the first half and replace “you do not need” by “then look for”.",
          replies: [
            { author: "rowan", hoursLater: 9, body: "That is fair. I have changed my note to “then look for”." },
          ],
        },
      ],
    },
    {
      author: "tobias",
      hoursLater: 20,
      useful: 12,
      body: `A trick for the eye: hold the paper to the light, turned over and upside down, and look at V1 to V3 from the back. The depression with an upright T becomes an elevation with an inverted T, and the tall R becomes a Q wave.

It does not add any information, it only lets you use the pattern you already know. I got three of five old traces right with it and two without, which is hardly a trial.`,
    },
    {
      author: "mentor-acute-medicine-1",
      hoursLater: 31,
      useful: 15,
      body: `One thing from the receiving end. The word **NSTEMI** did harm here before anybody decided anything, because it carries a slower pathway with it. It names what the ST segment did on twelve particular leads. It does not say whether an artery was closed.

So I ask two questions apart: *is this ischaemia?* and *is it still going on?* Persisting pain, a changing ECG, a failing pump or an arrhythmia answer the second, and each of them shortens the clock whatever the label says.`,
    },
  ],
  points: {
    by: "maren",
    lines: [
      "ST depression that is greatest in V1 to V4 is a reason to record V7 to V9 at once, above all when the T waves are upright.",
      "In posterior leads 0.5 mm counts, and a flat trace does not exclude an occlusion while the pain goes on.",
      "A tall R wave in V2 is late and has other causes. Its absence early on reassures nobody.",
      "A normal troponin in the first hours dates the event. It does not rule it out.",
    ],
  },
};
