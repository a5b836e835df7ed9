import type { DemoThread } from "../../demo-thread";

export const oneNegativeMalariaFilm: DemoThread = {
  key: "one-negative-malaria-film",
  author: "sofia",
  specialty: "infectious-diseases",
  tags: ["Malaria", "Returned traveller", "Fever"],
  title: "Why is one negative malaria film not enough in a returned traveller with fever?",
  know: `Thick films find parasites, thin films name the species and allow them to be counted. The rule we are taught is three samples.`,
  think: `A test repeated three times suggests that the test is poor. But I was told that microscopy in good hands is very sensitive, so I do not see where the missed ones go.`,
  asking: `Where are the parasites when the film is negative? And would a rapid antigen test make the repeats unnecessary?`,
  patient: "none",
  daysAgo: 101,
  visibility: "public",
  useful: 18,
  wondered: 9,
  answers: [
    {
      author: "mentor-infectious-diseases-2",
      hoursLater: 15,
      useful: 20,
      helpful: true,
      endorsedBy: ["mentor-infectious-diseases-1"],
      body: `The test is good. The **blood** you sampled may not have held what you were looking for.

1. In *falciparum* infection the mature forms stick to the walls of small vessels. For part of each two-day cycle most parasites are out of reach of your needle. The first film catches one moment.
2. People without immunity feel ill at very low counts, below what a film can show.
3. Tablets taken as prophylaxis, or some antibiotics taken for the fever, lower the count without curing.

Samples over 24 to 48 hours look at different moments of the cycle. The UK guideline advises repeats at 12–24 hours and again after another 24 before the diagnosis is given up.

What a negative film does allow is to look **in parallel** for other causes. What it does not allow is to stop thinking of malaria in somebody who is getting worse: low platelets, a raised bilirubin and a journey to an endemic area keep it on my list.`,
      references: [
        {
          kind: "guideline",
          title: "UK malaria treatment guidelines 2016",
          year: 2016,
          level: "guideline",
          doi: "10.1016/j.jinf.2016.02.001",
        },
      ],
    },
    {
      author: "priya",
      hoursLater: 5,
      useful: 6,
      disagree: 1,
      body: `I believe rapid tests solve this. They look for an antigen which stays in the blood even if the parasites are stuck to vessels, so one negative rapid test together with one negative film should be enough, and it is easier to do at night.`,
      comments: [
        {
          author: "mentor-infectious-diseases-1",
          hoursLater: 18,
          body: `A good physiological point: HRP2 does circulate when the parasites do not. The limits: sensitivity falls at low counts and for the other species, some parasites have lost the gene for HRP2, and the antigen lingers for weeks after cure. So a rapid test adds to films and does not replace the repeats.`,
        },
      ],
    },
    {
      author: "hana",
      hoursLater: 19,
      useful: 7,
      body: `The step before any of this is the question “**have you been abroad in the past year?**” In the teaching cases I have collected, malaria was delayed because nobody asked, or because visiting family was not called travel. *Vivax* and *ovale* can come back after months from forms that sleep in the liver, so “last summer” counts.`,
    },
    {
      author: "yusuf",
      hoursLater: 36,
      useful: 8,
      body: `And while waiting for the second film: which other causes can’t wait? The list I was given has enteric fever (blood cultures before antibiotics), meningococcal disease, rickettsial illness, dengue with its warning signs, and the ordinary things that people bring along as well, such as pneumonia or pyelonephritis.

Also: is there a reason to isolate? Where somebody has been decides whether viral haemorrhagic fever has to be discussed *before* blood is sent around the building.`,
    },
  ],
};
