import type { DemoThread } from "../demo-thread";

export const earNoseAndThroat: DemoThread[] = [
  {
    key: "antivirals-in-bells-palsy",
    author: "tobias",
    specialty: "ear-nose-and-throat",
    tags: ["Bell's palsy", "Corticosteroids", "Antivirals"],
    title: "In severe Bell's palsy, do antivirals add anything to corticosteroids?",
    know: `Early prednisolone improves recovery. Antivirals alone do not. For the two together I find "may be offered" in one guideline and "little or no benefit" in a review.`,
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

What changes my mind at once is **shingles**: vesicles in the ear or on the palate, severe pain, deafness or vertigo. Then it is no longer Bell's palsy, and an antiviral belongs to it. I look into each of these ears myself. And I spend the time on what certainly helps: protecting the eye.`,
        references: [
          {
            kind: "trial",
            title: "Early treatment with prednisolone or acyclovir in Bell's palsy",
            year: 2007,
            level: "trial",
            doi: "10.1056/NEJMoa072006",
          },
          {
            kind: "review",
            title: "Antiviral treatment for Bell's palsy (idiopathic facial paralysis), Cochrane review",
            year: 2019,
            level: "systematic-review",
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
- "Low certainty" means that the next trial may change the answer. It does not mean "no effect".
- A week of valaciclovir is a small harm in somebody with healthy kidneys.
- Some severe palsies are shingles whose vesicles come late or not at all.

The American guideline says "may offer", and this is how I use it: an offer. For an incomplete palsy I agree with my colleague and give the steroid alone.`,
        references: [
          {
            kind: "guideline",
            title: "Clinical practice guideline: Bell's palsy (American Academy of Otolaryngology)",
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
        body: `To the second question, how two sources can differ: I put them side by side. The review asks "what is the *size* of the effect and how *sure* are we?". The guideline asks "given this, is it wrong to *do* it?". With a small possible benefit and small harm, "not sure" in the first becomes "may offer" in the second. They don't contradict each other; they answer at different stations of the same road.`,
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
  },
  {
    key: "when-hints-cannot-be-used",
    author: "jonas",
    specialty: "ear-nose-and-throat",
    tags: ["Vertigo", "HINTS", "Posterior circulation stroke"],
    title: "When can the HINTS examination not be used in somebody with dizziness?",
    know: `HINTS is the head impulse test, nystagmus and test of skew. In the paper that named it, it found strokes better than early MRI did.`,
    think: `I have seen it done in people with turns of dizziness that last for seconds, and in somebody whose vertigo had gone. I am not sure that it means anything there.`,
    asking: `In whom is it valid? And why is a *normal* head impulse the worrying result?`,
    patient: "none",
    daysAgo: 12,
    visibility: "public",
    useful: 16,
    wondered: 12,
    answers: [
      {
        author: "kit",
        hoursLater: 8,
        useful: 18,
        helpful: true,
        body: `Valid in **acute vestibular syndrome**, all of it at the time you examine: continuous vertigo for hours to days, *nystagmus you can see*, nausea, unsteady, worse with head movement.

It does not apply to

- brief turns brought on by position (do a Dix–Hallpike)
- attacks that are over (take a history; think of TIA)
- dizziness without nystagmus

Why? The head impulse asks whether **one side** of the vestibular reflex has failed. In neuritis the nerve has failed, so the eyes slip and jump back: abnormal, and peripheral. A person whose vertigo comes from the cerebellum has an intact reflex: normal, and *central*. But so does everybody who is healthy, or between attacks, so outside the syndrome a normal result flags half the waiting room as a stroke.

And a caution: in the original study, it was done by specialists in neuro-ophthalmology. In ordinary emergency hands it performs less well. I use it together with gait, hearing and the risk factors.`,
        references: [
          {
            kind: "cohort",
            title:
              "HINTS to diagnose stroke in the acute vestibular syndrome: three-step bedside oculomotor examination more sensitive than early MRI diffusion-weighted imaging",
            year: 2009,
            level: "observational",
            doi: "10.1161/STROKEAHA.109.551234",
          },
        ],
        comments: [
          {
            author: "asker",
            hoursLater: 10,
            body: `"Normal is worrying only while the vertigo is going on" is what I had been missing.`,
          },
        ],
      },
      {
        author: "sofia",
        hoursLater: 5,
        useful: 4,
        disagree: 2,
        body: `My rule was: if the CT of the head is normal and the person is young, it is peripheral and one does not need HINTS. A stroke that gives vertigo would normally show up, and would bring other signs such as a weak arm or slurred speech.`,
        comments: [
          {
            author: "yusuf",
            hoursLater: 11,
            body: `A plain CT sees very little in the posterior fossa early on, so a normal one hardly moves the odds. A cerebellar stroke can bring vertigo and unsteadiness with no limb weakness at all. Young people have them too, through a dissection: ask about neck pain and neck injury.`,
            replies: [
              {
                author: "sofia",
                hoursLater: 13,
                body: `Thank you. I had two reassurances, and neither of them reassures.`,
              },
            ],
          },
        ],
      },
      {
        author: "rowan",
        hoursLater: 20,
        useful: 8,
        body: `I learned the three as "what would worry me":

| Part | Fits a peripheral cause | Worrying |
|---|---|---|
| Head impulse | catch-up movement on one side | none |
| Nystagmus | one direction, whichever way they look | changes direction with gaze, or vertical |
| Skew (cover test) | no vertical movement | vertical correction |

**One** worrying item is enough. All three need to be benign for it to be called peripheral. Some add new deafness on one side ("HINTS plus") as a fourth worrying item, because the artery to the inner ear comes from the posterior circulation.`,
      },
      {
        author: "priya",
        hoursLater: 34,
        useful: 5,
        body: `And ask the person to **walk**. If they cannot stand or sit without help, it points to the cerebellum whatever the eyes show. It is the one part which I, as a student, can do as reliably as anybody. I would also leave out the head impulse after a neck injury, or if a dissection is suspected; quick turns of the neck are the wrong thing then.`,
      },
    ],
  },
];
