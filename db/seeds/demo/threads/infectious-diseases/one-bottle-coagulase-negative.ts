import type { DemoThread } from "../../demo-thread";

export const oneBottleCoagulaseNegative: DemoThread = {
  key: "one-bottle-coagulase-negative",
  author: "daniel",
  specialty: "infectious-diseases",
  tags: ["Blood cultures", "Contamination", "Probability"],
  title:
    "One bottle out of four grew a coagulase-negative staphylococcus in an exercise: how does one decide that it is skin?",
  know: `These bacteria live on everybody’s skin. We were given an exercise with two sets (four bottles), one of them positive after 31 hours.`,
  think: `I answered “contaminant” because it is the usual one. The tutor said “correct, but how do you know?”, and I did not.`,
  asking: `Which features move the probability, and by how much? When would a single bottle be believed?`,
  patient: "none",
  daysAgo: 22,
  visibility: "public",
  useful: 14,
  wondered: 10,
  answers: [
    {
      author: "rowan",
      hoursLater: 6,
      useful: 13,
      helpful: true,
      body: `I would lay it out as for and against:

**For skin:** one bottle of four; slow growth (many real ones appear within a day); no line, no valve, no metal; person getting better without treatment for it.

**For real:** two or more *separate* sets with the same organism and the same sensitivities; quick growth; a central line, prosthetic valve, graft or a very small baby; no other explanation for the fever.

In a well-known study of blood cultures, most isolates of these staphylococci were judged to be contaminants, but about one in eight was real. So the start is low and not zero. It is the *device* that moves it most, because a foreign surface is where these bacteria do harm.`,
      references: [
        {
          kind: "cohort",
          title:
            "The clinical significance of positive blood cultures in the 1990s: a prospective comprehensive evaluation",
          year: 1997,
          level: "observational",
        },
      ],
    },
    {
      author: "leila",
      hoursLater: 9,
      useful: 4,
      disagree: 1,
      body: `I think the number of bottles decides it. One bottle is contamination and two bottles are infection, so in this case it is safe to ignore. If both bottles of one set had been positive, it would have been real.`,
      comments: [
        {
          author: "yusuf",
          hoursLater: 12,
          body: `Nearly. Both bottles of *one* set come from *one* needle, so a contaminated needle can fill both. It is the number of separate **sets** that counts. This is the whole reason for taking two, from two places.`,
          replies: [
            {
              author: "leila",
              hoursLater: 14,
              body: `That makes the second set worth the second needle. Thank you.`,
            },
          ],
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 13,
      useful: 10,
      body: `What I do with the phone call in practice: see the person first. Well, no lines, another reason for the fever: I write “likely contaminant, one of four bottles, after 31 hours, no device” in the notes, with my reasons, and take another set if there is doubt. Unwell or with a device: I call microbiology and do not decide alone.

One exception worth knowing is *Staphylococcus lugdunensis*. By the coagulase test it belongs to this group, and by its behaviour it belongs with *aureus*. The name on the final report matters.`,
    },
    {
      author: "noor",
      hoursLater: 30,
      useful: 6,
      body: `The cheapest way to be right is earlier: clean skin and let it dry, clean the bottle tops, no sample from an old cannula, enough blood. Each false positive costs vancomycin, more samples and days in a bed. We did an audit, and the most frequent error was not letting the antiseptic dry; this is the part which nobody supervises.`,
    },
  ],
};
