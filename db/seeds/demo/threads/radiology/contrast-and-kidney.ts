import type { DemoThread } from "../../demo-thread";

export const contrastAndKidney: DemoThread = {
  key: "contrast-and-a-low-egfr",
  author: "kit",
  specialty: "radiology",
  tags: ["Contrast medium", "Kidney injury", "CT"],
  title: "eGFR of 28 and a CT that needs intravenous contrast: how much does the kidney still decide?",
  know: `- Early studies of contrast and kidney injury had no controls, and many were about arterial injections with larger doses.
- Later, people scanned with and without contrast were matched for their risk, and much of the difference went away.
- AMACING found no advantage of saline beforehand at an eGFR of 30–59. It did not include people below 30.`,
  think: `Above 45 I no longer discuss it. Around 28 I get one answer from one radiologist and another one from the next, and both of them quote the same consensus.`,
  asking: `For a stable adult with an eGFR of 28 and a real question for the scan: give it, change it, or prepare for it? What does “no difference after matching” prove?`,
  patient: "none",
  daysAgo: 80,
  visibility: "public",
  useful: 24,
  wondered: 13,
  answers: [
    {
      author: "marcus",
      hoursLater: 12,
      useful: 19,
      disagree: 5,
      endorsedBy: ["mentor-radiology-1"],
      body: `**Give it, with no detour**, if the question is a real one. My reasons as somebody who asks for these scans:

- The harm of a missed answer is known and large: a leak, an ischaemic bowel, an abscess that a plain scan does not show.
- The harm of contrast by vein at this eGFR is uncertain, and in matched studies small or absent. The consensus of radiologists and nephrologists in 2020 says that the risk has been **overstated**, and that contrast is not withheld when it is needed.
- “Prepare first” means hours. In practice the scan moves to tomorrow, and nobody adds up what that cost.

What I do: stop drugs that hurt the kidney, give fluids to people who are *dry* because they are dry, and check creatinine after two days. That belongs to anybody ill with an eGFR of 28, scan or no scan.

I would think twice in kidney injury that is still getting worse.`,
      references: [
        {
          kind: "opinion",
          title:
            "Use of intravenous iodinated contrast media in patients with kidney disease: consensus statements from the American College of Radiology and the National Kidney Foundation",
          year: 2020,
          level: "expert-opinion",
          doi: "10.1148/radiol.2019192094",
        },
      ],
    },
    {
      author: "mentor-acute-medicine-2",
      hoursLater: 20,
      useful: 21,
      disagree: 4,
      endorsedBy: ["mentor-radiology-2"],
      body: `I read the same consensus and stop at another sentence: below an eGFR of **30**, the estimates range from nothing to 17%, and it *does* advise saline beforehand for those who are not on dialysis, unless the heart forbids it. So for 28 and stable: **prepare, then give**, and ask first whether another test would do.

*What matching proves.* People were matched for what was written down. Radiologists withheld contrast for reasons that nobody recorded: “looked frail”, “does not drink”. If those who got it were the fitter ones, harm is hidden. Below 30 few were given it at all, so the intervals are wide. Absence of proof weighs less there than it does above 45.

*What it costs.* A few hours of saline, when the scan is for a stable person with a sound heart, cost little. When it is for a suspected leak I agree with the answer above, every word.

The disagreement is in the word “stable”. If a person can wait, I would use the wait.`,
      references: [
        {
          kind: "trial",
          title:
            "Prophylactic hydration to protect renal function from intravascular iodinated contrast material in patients at high risk of contrast-induced nephropathy (AMACING)",
          year: 2017,
          level: "trial",
          doi: "10.1016/S0140-6736(17)30057-0",
        },
      ],
      comments: [
        {
          author: "marcus",
          hoursLater: 24,
          body: "If it really were a few hours, I would wait with you. With us it becomes tomorrow.",
          replies: [
            {
              author: "mentor-acute-medicine-2",
              hoursLater: 26,
              body: "Then the delay is the thing to treat. I would still not use it to settle the physiology.",
            },
          ],
        },
      ],
    },
    {
      author: "hana",
      hoursLater: 32,
      useful: 8,
      body: `Two words that I had mixed up, and which explain half of the quarrel:

- **associated**: the creatinine went up *after* contrast, for whatever reason
- **induced**: it went up *because of* contrast

People who need a CT are ill, and their creatinine moves anyway. In those scanned *without* contrast it rises about as often. So the old figures counted the first and called it the second.

I also learned that eGFR means nothing while creatinine is still climbing, since the formula presumes that it stands still.`,
    },
    {
      author: "jonas",
      hoursLater: 28,
      useful: 3,
      disagree: 3,
      body: `One can get round the whole question by giving **N-acetylcysteine** the evening before and again in the morning. It is cheap, it protects the tubules, and we saw it on each chart where I was placed. With that, one could give contrast at any eGFR and stop arguing.`,
      comments: [
        {
          author: "mentor-radiology-2",
          hoursLater: 34,
          body: "It was on every chart once. A large trial in people having angiography (PRESERVE, 2018) found no benefit of acetylcysteine, nor of bicarbonate over saline. It is cheap, but the evening before is not, as it delays the scan. I would leave it out.",
          replies: [{ author: "jonas", hoursLater: 37, body: "Thank you. I shall ask why it is still on the chart." }],
        },
      ],
    },
    {
      author: "mentor-general-surgery-2",
      hoursLater: 49,
      useful: 12,
      body: `A request to both sides: **ring each other**. The best thing that ever happened to such a request of mine was the sentence “what will you do differently if it is positive?” Twice I had no answer, and the scan was not needed. Once the radiologist said that a plain scan would show the stone and the gas I was really asking about.

The form asks for an eGFR. It has no box for the question, and the question decides more.`,
    },
  ],
};
