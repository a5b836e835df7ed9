import type { DemoThread } from "../../demo-thread";

export const antiviralsInBellsPalsy: DemoThread = {
  key: "antivirals-in-bells-palsy",
  author: "tobias",
  specialty: "ear-nose-and-throat",
  tags: ["Bell’s palsy", "Corticosteroids", "Antivirals"],
  title: "In severe Bell’s palsy, do antivirals add anything to corticosteroids?",
  know: `Early prednisolone improves recovery. Antivirals alone do not. For the two together I find “may be offered” in one guideline and “little or no benefit” in a review.`,
  think: `If herpes simplex plays a part, an antiviral makes sense, above all in a complete palsy, where the outlook is worst. But making sense is not evidence.`,
  asking: `How do you decide in a complete palsy on day 2? And how does one read two sources that look at the same trials and sound so different?`,
  patient: "none",
  daysAgo: 67,
  visibility: "public",
  useful: 19,
  wondered: 10,
  answers: [
    {
      author: "mentor-ear-nose-and-throat-1",
      hoursLater: 18,
      useful: 15,
      disagree: 2,
      endorsedBy: ["mentor-ear-nose-and-throat-2"],
      body: `I **do not add** them as a routine, in severe palsy neither.

The steroid is the treatment: in the large Scottish trial 94% had recovered at nine months with prednisolone and 82% without, while aciclovir made no difference with it or without it. The Cochrane review found that the combination may make little or no difference to incomplete recovery compared with the steroid alone, severe palsy included, with low certainty.

The trials favourable to the combination are smaller, and several are open or unclear about who was blinded. Small and open trials lean towards benefit, which is the reason why I trust the large one more.

What changes my mind at once is **shingles**: vesicles in the ear or on the palate, severe pain, deafness or vertigo. Then it is no longer Bell’s palsy, and an antiviral belongs to it. I look into each of these ears myself. And I spend the time on what certainly helps: protecting the eye.`,
      references: [
        {
          kind: "trial",
          title: "Early treatment with prednisolone or acyclovir in Bell’s palsy",
          year: 2007,
          level: "trial",
          doi: "10.1056/NEJMoa072006",
        },
        {
          kind: "review",
          title: "Antiviral treatment for Bell’s palsy (idiopathic facial paralysis), Cochrane review",
          year: 2019,
          level: "systematic-review",
          doi: "10.1002/14651858.CD001869.pub9",
        },
      ],
    },
    {
      author: "mentor-ear-nose-and-throat-2",
      hoursLater: 42,
      useful: 14,
      disagree: 3,
      helpful: true,
      endorsedBy: ["mentor-ear-nose-and-throat-1"],
      body: `In a **complete** palsy within three days I **offer** the two together, and say that the benefit is unproven.

- The Scottish trial is the best we have, and few people in it had a complete palsy. An effect that exists only in those could hide in its average.
- The same Cochrane review found fewer *late sequelae*, such as crocodile tears and unwanted movements, with the combination. These are what people live with.
- “Low certainty” means that the next trial may change the answer. It does not mean “no effect”.
- A week of valaciclovir is a small harm in somebody with healthy kidneys.
- Some severe palsies are shingles whose vesicles come late or not at all.

The American guideline says “may offer”, and this is how I use it: an offer. For an incomplete palsy I agree with my colleague and give the steroid alone.`,
      references: [
        {
          kind: "guideline",
          title: "Clinical practice guideline: Bell’s palsy (American Academy of Otolaryngology)",
          year: 2013,
          level: "guideline",
          doi: "10.1177/0194599813505967",
        },
      ],
      comments: [
        {
          author: "mentor-ear-nose-and-throat-1",
          hoursLater: 47,
          body: `I endorse the reasoning although I would not act on it. We agree about everything except what to do with a gap in the evidence.`,
        },
      ],
    },
    {
      author: "mei",
      hoursLater: 9,
      useful: 6,
      body: `To the second question, how two sources can differ: I put them side by side. The review asks “what is the *size* of the effect and how *sure* are we?”. The guideline asks “given this, is it wrong to *do* it?”. With a small possible benefit and small harm, “not sure” in the first becomes “may offer” in the second. They don’t contradict each other; they answer at different stations of the same road.`,
    },
    {
      author: "jonas",
      hoursLater: 27,
      useful: 3,
      disagree: 1,
      body: `Since most people recover anyway, I would wait for a week and treat only those who are not getting better. Then fewer people take steroids and tablets that they did not need. With 80% recovering without anything, it seems a lot of treatment for nothing.`,
      comments: [
        {
          author: "mentor-ear-nose-and-throat-2",
          hoursLater: 44,
          body: `Sparing treatment is a good aim. The difficulty is the window: the trials gave the steroid within 72 hours, and swelling in the bony canal does its damage in the first days. After a week, you would know who needed it, and it would be too late to help.`,
          replies: [
            {
              author: "jonas",
              hoursLater: 48,
              body: `So the early treatment of many is the price for not knowing who. Understood.`,
            },
          ],
        },
      ],
    },
  ],
};
