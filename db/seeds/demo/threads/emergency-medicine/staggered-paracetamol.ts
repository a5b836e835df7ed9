import type { DemoThread } from "../../demo-thread";

export const staggeredParacetamol: DemoThread = {
  key: "staggered-paracetamol",
  author: "hana",
  specialty: "emergency-medicine",
  tags: ["Paracetamol", "Toxicology", "Nomogram"],
  title: "Why can the paracetamol nomogram not be used when tablets were taken over several hours?",
  know: `The nomogram plots the plasma level against the time since ingestion. In a teaching scenario, tablets had been taken over about nine hours, and the tutor said that the level must not be plotted.`,
  think: `I think it is because there is no single time zero, but I do not see why one could not use the time of the last tablet and be careful.`,
  asking: `What goes wrong if you plot it anyway? And does a low level reassure at all?`,
  patient: "none",
  daysAgo: 19,
  visibility: "public",
  useful: 17,
  wondered: 9,
  answers: [
    {
      author: "leila",
      hoursLater: 3,
      useful: 1,
      disagree: 9,
      body: `I think you can still use it as a rough guide. If you take a level two hours after the last tablets and it is well below the line, then the liver has obviously cleared it, and the person can safely go home without treatment. If it is above the line you treat. The line is set low, so there is a margin for error on both sides.`,
      warning: {
        by: "kit",
        kind: "dangerous",
        comment: `A level before four hours cannot be plotted at all, and in a staggered overdose no level makes going home safe by itself. A low level can be found with liver injury under way.`,
      },
      comments: [
        {
          author: "leila",
          hoursLater: 10,
          body: `I see it now and will leave this here for whoever thinks the same. I had read “low” as “cleared”, when it can just as well mean “already turned into the toxic part”.`,
        },
      ],
    },
    {
      author: "kit",
      hoursLater: 6,
      useful: 19,
      helpful: true,
      body: `Think of what the line was made from: **one** ingestion, at **one** known time, with absorption finished. That is why it starts at four hours. Take any of these away and the line has no meaning.

In a staggered overdose the early tablets have already been metabolised by the time of the sample. The level shows what is *left*, while the harm comes from what has *gone through*: glutathione used up over hours. So a low level may mean little was taken, or that much was taken early.

Counting from the last tablet does not make it careful. It makes the time look short, so you compare with a *higher* point on the line, which makes treatment look less needed.

What is used instead: the total dose by weight and time, symptoms, and liver tests, INR, creatinine and acid–base state, following national poisons advice. Most services treat on the history and then decide on bloods whether to go on.`,
      references: [
        {
          kind: "cohort",
          title: "Acetaminophen poisoning and toxicity (the paper behind the nomogram)",
          year: 1975,
          level: "observational",
        },
      ],
    },
    {
      author: "jonas",
      hoursLater: 12,
      useful: 7,
      body: `It helped me to list when the nomogram should be left alone:

1. Taken over more than about an hour (the usual UK meaning of *staggered*)
2. Time not known, or the history does not hang together
3. Sample before four hours
4. Very late presentation
5. Modified-release tablets, where absorption goes on
6. Repeated doses above the limit for pain, where nobody thinks of an overdose

The last one is easily overlooked: no intent, no single time, and often a person who is small, eating badly or has toothache.`,
    },
    {
      author: "tobias",
      hoursLater: 29,
      useful: 5,
      body: `About whether a low level reassures: an **undetectable** paracetamol together with normal ALT, INR and creatinine, long enough after the last tablet, is what advice services use to stop or not to start treatment. So the level does count, but as one of a set, and never plotted. I would not have known the exact hours without looking them up, and I think that is right: the rules differ between countries and change.`,
      comments: [
        {
          author: "kit",
          hoursLater: 33,
          body: `Well put. Looking it up each time is the correct practice here.`,
        },
      ],
    },
  ],
};
