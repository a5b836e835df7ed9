import type { DemoThread } from "../../demo-thread";

export const quietDelirium: DemoThread = {
  key: "quiet-delirium",
  author: "rowan",
  specialty: "geriatric-medicine",
  tags: ["Delirium", "4AT", "Cognition"],
  title: "Why was the quiet delirium missed for three days when the ward round saw the person every morning?",
  know: `A person in their eighties had been admitted with a chest infection and was described each day as “settled, sleepy, eating little”. On day 4 a daughter said “this is not my mother”. A 4AT scored 8. Opioids were reduced, retention of urine and constipation were treated, and two weeks later she was herself again.`,
  think: `I had examined her on day 2 and wrote “pleasant, orientated to name”. I think that I did not look for attention, because she did not disturb anybody.`,
  asking: `What should have told us? And what does a 4AT add to a conversation?`,
  patient: "over",
  daysAgo: 124,
  visibility: "verified",
  useful: 27,
  wondered: 15,
  answers: [
    {
      author: "mentor-geriatric-medicine-1",
      hoursLater: 13,
      useful: 28,
      helpful: true,
      endorsedBy: ["mentor-geriatric-medicine-2"],
      body: `Because we notice what disturbs *us*. Restlessness calls a doctor; silence fills in the chart by itself. Hypoactive delirium is the more frequent form and does worse, partly since it is found late.

Three things were visible:

1. **“Sleepy, eating little”** is a finding. In a person who read the paper last week it is a change of consciousness until shown otherwise.
2. Orientation to name is the last to go. Delirium is a disorder of **attention**: ask for the months backwards, watch if the thread is lost.
3. Nobody had asked the one person who knew. “Is she her usual self?” is probably the best single question we have.

What the 4AT adds is *forcing*: alertness first, then attention, then change. It takes two minutes and works in people who hardly speak. It does not tell delirium from dementia by itself; the **acute change** does, and that comes from the family. A score of 8 says “likely”; it does not say why. Then comes the search, and in this episode it was textbook: drugs, bladder, bowel, infection.`,
      references: [
        {
          kind: "cohort",
          title:
            "Validation of the 4AT, a new instrument for rapid delirium screening: a study in 234 hospitalised older people",
          year: 2014,
          level: "observational",
          doi: "10.1093/ageing/afu021",
        },
        {
          kind: "guideline",
          title: "SIGN 157: Risk reduction and management of delirium",
          year: 2019,
          level: "guideline",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 20,
          body: `I now ask for the months backwards with everyone over seventy, as routinely as I feel the pulse.`,
        },
      ],
    },
    {
      author: "kofi",
      hoursLater: 6,
      useful: 2,
      disagree: 4,
      body: `Maybe a urine dipstick on day 1 would have shown it. Older people with confusion often have a urinary infection, and a positive dipstick would have explained the sleepiness earlier, so that it could be treated together with the chest.`,
      comments: [
        {
          author: "mentor-geriatric-medicine-2",
          hoursLater: 17,
          body: `This is the most natural thought, and a trap: bacteria in the urine without infection are so common at this age that a positive dipstick fits *every* confusion. It would have given a false explanation and ended the search before anybody found the full bladder. Symptoms first; over 65 the dipstick is best left out.`,
          replies: [
            {
              author: "kofi",
              hoursLater: 21,
              body: `So the test would have answered a question nobody should have asked. Noted.`,
            },
          ],
        },
      ],
    },
    {
      author: "ingrid",
      hoursLater: 24,
      useful: 13,
      body: `From liaison psychiatry: about a third of the “low mood, not engaging, consider antidepressant” referrals that I see are this. What helps to tell them apart:

| | Quiet delirium | Depression |
|---|---|---|
| Onset | hours to days | weeks |
| Course | fluctuates within a day | steadier, worse in the morning |
| Attention | poor | tries, slow, mostly intact |
| Alertness | drowsy or varying | normal |

They can live together, so I treat it as delirium first and look again when it has cleared.`,
    },
    {
      author: "priya",
      hoursLater: 38,
      useful: 7,
      body: `On prevention, as this is where students can act each day: glasses and hearing aids on, water within reach, a clock, the same faces, daylight, walking to the toilet, sleep not broken for observations that change nothing. Programmes made of such small things lower the number of people who become delirious. None of it needs a prescription. I check glasses and hearing aids on every round, and they are in the drawer surprisingly often.`,
    },
  ],
};
