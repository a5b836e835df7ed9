import type { DemoThread } from "../../demo-thread";

export const febrileConvulsion: DemoThread = {
  key: "febrile-convulsion-lumbar-puncture",
  author: "noor",
  anonymous: true,
  specialty: "paediatrics",
  tags: ["Febrile convulsion", "Lumbar puncture", "Fever"],
  title: "After a first febrile convulsion, what would have made a lumbar puncture right?",
  know: `*A made-up teaching scenario, not a patient.*

A child of nursery age had a fever of 39.4 °C and a generalised convulsion of about three minutes. Fully vaccinated, no antibiotics before. An hour later the child was pink, cross and asking for juice; the neck was supple, no rash, red throat and ears.

What happened: urine was tested, no blood, no lumbar puncture, no EEG. Home after four hours with advice. The fever went on day three.`,
  think: `I was frightened for the whole four hours. I kept thinking that a fit with a fever is meningitis until shown otherwise, and I did not understand how they could be so calm.`,
  asking: `Which findings would have turned the decision? And what exactly was it in the child that made them calm?`,
  patient: "none",
  daysAgo: 17,
  visibility: "public",
  useful: 21,
  wondered: 13,
  answers: [
    {
      author: "mentor-paediatrics-2",
      hoursLater: 8,
      useful: 25,
      helpful: true,
      body: `“Cross and asking for juice” is the answer to your second question. A brain that wants juice an hour after a fit is doing what it should. That recovery, more than any test, separates a simple febrile convulsion from a convulsion *with* a fever.

**What would have turned it:**

- not back to normal after an hour or so, or drowsy again after waking,
- neck stiffness, a bulging fontanelle, a rash that does not blanch, or “not right” by a parent’s account,
- a fit that was focal, longer than fifteen minutes, or repeated within a day,
- **antibiotics already given**, since they hide the signs and leave the disease,
- under a year and not vaccinated, or vaccination unknown.

The American guideline says *should* for meningeal signs and *is an option* for the last two. Those are different verbs and were chosen with care.

What a supple neck cannot tell you: in the first year or so it may stay supple in meningitis. The younger the child, the more I lean on behaviour and the less on the neck.

Your fear was not foolish. It asked the right question; the child answered it.`,
      references: [
        {
          kind: "guideline",
          title:
            "American Academy of Pediatrics: neurodiagnostic evaluation of the child with a simple febrile seizure",
          year: 2011,
          level: "guideline",
          doi: "10.1542/peds.2010-3318",
        },
        {
          kind: "guideline",
          title: "NICE NG143: fever in under 5s, assessment and initial management",
          year: 2019,
          level: "guideline",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 11,
          body: "Thank you. I had seen the juice and not counted it as a finding.",
        },
      ],
    },
    {
      author: "elena",
      hoursLater: 14,
      useful: 18,
      body: `The four hours were for two things: to see the recovery with our own eyes, and to find **the source of the fever**, which is the real diagnosis. A convulsion is what the fever did; the ear or the urine is why.

Urine is the one that is forgotten, because a red throat satisfies everybody. In a child who cannot yet say that it burns, I want it looked at even when the ears are red.

And before they leave, the parents’ question. Nearly all of them believed that their child was dying. I say it first: *“Most parents think that. It must have been terrible to watch.”* Only then do they hear the rest.`,
    },
    {
      author: "tobias",
      hoursLater: 20,
      useful: 5,
      disagree: 2,
      body: `For the advice on going home: regular paracetamol and ibuprofen **during every fever**, because keeping the temperature down prevents the next convulsion. About one in three have another one, so this is the most useful thing one can hand to the parents.`,
      comments: [
        {
          author: "elena",
          hoursLater: 22,
          body: "One in three is about right. The first half is a hope that trials have not borne out: antipyretics make a child comfortable, and they have not been shown to prevent further convulsions. I tell parents so, or they blame themselves for the dose they missed.",
          replies: [
            { author: "tobias", hoursLater: 25, body: "I had not thought of the guilt. I have changed my script." },
          ],
        },
      ],
    },
    {
      author: "jonas",
      hoursLater: 33,
      useful: 9,
      body: `I wrote down what was *said* to the family in a case I saw, since nobody teaches it:

- put the child on the side, nothing in the mouth, look at a clock,
- call for help if it is not over after **five minutes**, or another one follows,
- one in three has another, most grow out of it by school age,
- the risk of epilepsy later is only a little above that of other children.

The father asked for it in writing after the second sentence. I would now start with the paper.`,
    },
  ],
};
