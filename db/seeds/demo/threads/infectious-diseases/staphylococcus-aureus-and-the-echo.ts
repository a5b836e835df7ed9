import type { DemoThread } from "../../demo-thread";

export const staphylococcusAureusAndTheEcho: DemoThread = {
  key: "staphylococcus-aureus-and-the-echo",
  author: "tobias",
  specialty: "infectious-diseases",
  tags: ["Staphylococcus aureus", "Bacteraemia", "Endocarditis"],
  title: "Why does nearly everyone with Staphylococcus aureus in the blood get an echocardiogram?",
  know: `*Staphylococcus aureus* in a blood culture is almost never a contaminant. It sticks to valves, bone and foreign material. At my placement each of these people had an echocardiogram and repeat cultures.`,
  think: `It looked like a reflex. If there is no murmur and the source is a red drip site, the chance of endocarditis must be small.`,
  asking: `What does the scan change if treatment is two weeks or more in any case? And can it be left out in somebody?`,
  patient: "none",
  daysAgo: 58,
  visibility: "public",
  useful: 29,
  wondered: 16,
  answers: [
    {
      author: "mentor-infectious-diseases-1",
      hoursLater: 11,
      useful: 31,
      helpful: true,
      endorsedBy: ["mentor-infectious-diseases-2"],
      body: `Because two decisions hang on it: **how long**, and **whether a surgeon is needed**.

In the bacteraemia of this organism, something in the region of one in ten or more has endocarditis, and examination finds only part of them. A murmur may be absent at the start, above all in acute disease. So “no murmur” lowers the chance a little and does not remove it.

I sort people by whether the infection has spread, or could have without my knowing:

- [ ] Repeat cultures at 48–72 hours **negative**
- [ ] Fever gone within about 72 hours
- [ ] No prosthetic valve, device, graft or joint
- [ ] Source known **and removed**
- [ ] Echocardiogram without vegetation
- [ ] No back pain or other focus

Only if *all* boxes are ticked is a short course (at least 14 days from the first negative culture) spoken of. One box missing, and it is four to six weeks, with a search for the focus.

The scan is therefore one of six. If I could have only one item, I would choose the **repeat culture**.[^1]

[^1]: Cultures that stay positive after two to four days of the right drug are among the strongest signs of a deep focus.`,
      references: [
        {
          kind: "review",
          title: "Clinical management of Staphylococcus aureus bacteremia: a review",
          year: 2014,
          level: "systematic-review",
        },
        {
          kind: "guideline",
          title: "2023 ESC Guidelines for the management of endocarditis",
          year: 2023,
          level: "guideline",
          doi: "10.1093/eurheartj/ehad193",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 15,
          body: `I had taken the scan to be *the* test. As one of six it makes sense that a normal one does not end the matter.`,
        },
      ],
    },
    {
      author: "noor",
      hoursLater: 4,
      useful: 7,
      body: `What the echo cannot tell you is as important, I think. A transthoracic scan misses small vegetations and sees prosthetic valves poorly. So in somebody at high risk (a device, cultures that stay positive, emboli) a normal transthoracic scan leads to a transoesophageal one, or to a repeat after some days, because vegetations grow.`,
      comments: [
        {
          author: "mentor-infectious-diseases-2",
          hoursLater: 13,
          body: `Correct. Done in the first day or two, a scan may also be too early. “Normal so far” is what I write.`,
        },
      ],
    },
    {
      author: "jonas",
      hoursLater: 8,
      useful: 3,
      disagree: 2,
      body: `For the drip site with no other features I would leave the scan out. One could give 14 days, and if fever comes back afterwards, do it then. It saves a scan for most people, and endocarditis would show itself sooner or later.`,
      comments: [
        {
          author: "mentor-infectious-diseases-1",
          hoursLater: 16,
          body: `There are low-risk scores, and there is a real debate about leaving the *transoesophageal* scan out in people like this. But “it would show itself” is what we try to avoid: with this organism it shows itself as a stroke or a destroyed valve.`,
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 22,
      useful: 9,
      body: `A thing I learned on call: the phone message is “gram-positive cocci in clusters”, a day before the name. It may be coagulase-negative staphylococci and mean nothing, or this. Things that made our team treat it as the real one: more than one bottle positive, short time to positivity, a line or a hot joint, an unwell person.

And ask about the **back**. “Any new pain in your back or neck?” takes five seconds and has found more than the scan did for me.`,
    },
    {
      author: "marcus",
      hoursLater: 47,
      useful: 6,
      body: `To add from the surgical side: “source removed” has to be checked with one’s own eyes. I have twice been told that the old cannula was out, and found it under a bandage. A collection has to be drained; antibiotics alone do not count as control. And a longer or double antibiotic does not replace it: adding rifampicin did not improve the outcome in the ARREST trial.`,
      references: [
        {
          kind: "trial",
          title: "Adjunctive rifampicin for Staphylococcus aureus bacteraemia (ARREST)",
          year: 2018,
          level: "trial",
          doi: "10.1016/S0140-6736(17)32456-X",
        },
      ],
    },
  ],
  points: {
    by: "maren",
    lines: [
      "The question behind the scan is how long to treat, and whether a valve is being destroyed.",
      "No murmur and a normal early transthoracic scan lower the chance of endocarditis; they do not remove it.",
      "Repeat the blood cultures: staying positive points to a deep focus.",
      "Ask about the back, look at every line, and drain what can be drained.",
    ],
  },
};
