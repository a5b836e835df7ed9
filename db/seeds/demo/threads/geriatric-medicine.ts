import type { DemoThread } from "../demo-thread";

export const geriatricMedicine: DemoThread[] = [
  {
    key: "quiet-delirium",
    author: "rowan",
    specialty: "geriatric-medicine",
    tags: ["Delirium", "4AT", "Cognition"],
    title: "Why was the quiet delirium missed for three days when the ward round saw the person every morning?",
    know: `A person in their eighties had been admitted with a chest infection and was described each day as "settled, sleepy, eating little". On day 4 a daughter said "this is not my mother". A 4AT scored 8. Opioids were reduced, retention of urine and constipation were treated, and two weeks later she was herself again.`,
    think: `I had examined her on day 2 and wrote "pleasant, orientated to name". I think that I did not look for attention, because she did not disturb anybody.`,
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

1. **"Sleepy, eating little"** is a finding. In a person who read the paper last week it is a change of consciousness until shown otherwise.
2. Orientation to name is the last to go. Delirium is a disorder of **attention**: ask for the months backwards, watch if the thread is lost.
3. Nobody had asked the one person who knew. "Is she her usual self?" is probably the best single question we have.

What the 4AT adds is *forcing*: alertness first, then attention, then change. It takes two minutes and works in people who hardly speak. It does not tell delirium from dementia by itself; the **acute change** does, and that comes from the family. A score of 8 says "likely"; it does not say why. Then comes the search, and in this episode it was textbook: drugs, bladder, bowel, infection.`,
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
        body: `From liaison psychiatry: about a third of the "low mood, not engaging, consider antidepressant" referrals that I see are this. What helps to tell them apart:

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
  },
  {
    key: "statin-in-advanced-frailty",
    author: "sofia",
    specialty: "geriatric-medicine",
    tags: ["Statins", "Frailty", "Deprescribing"],
    title: "Should a statin taken for primary prevention be stopped in somebody who is frail and in their eighties?",
    know: `Statins lower the risk of heart attack and stroke over years. Trials in people over 75 without vascular disease are few. Frail people have competing risks and many tablets.`,
    think: `I can argue for both sides and convince myself each time: benefit takes years to come, but the tablet is cheap and mostly harmless.`,
    asking: `How do seniors decide, and what would change your mind in one direction or the other?`,
    patient: "none",
    daysAgo: 46,
    visibility: "public",
    useful: 30,
    wondered: 20,
    answers: [
      {
        author: "mentor-geriatric-medicine-1",
        hoursLater: 16,
        useful: 19,
        disagree: 4,
        endorsedBy: ["mentor-geriatric-medicine-2"],
        body: `I lean towards **stopping**, and say why aloud.

- *Time to benefit.* In primary prevention it is counted in years, usually two to five. In severe frailty many people do not have these years, and they know it better than we do.
- *Evidence.* In the meta-analysis of individual data, the benefit above 75 without vascular disease was in the right direction, small and not certain.
- *Stopping has been tested* in people with a limited prognosis: no clear difference in deaths within 60 days, slightly better quality of life, fewer tablets.
- *Burden.* One tablet among eleven is not free. It is the attention of a carer, a swallow, an interaction.

What would change my mind: previous stroke or infarction (then it is no longer primary), mild frailty only, or a person who holds on to the tablet as part of how they look after themselves. That is a reason as well.`,
        references: [
          {
            kind: "trial",
            title:
              "Safety and benefit of discontinuing statin therapy in the setting of advanced, life-limiting illness: a randomized clinical trial",
            year: 2015,
            level: "trial",
            doi: "10.1001/jamainternmed.2015.0289",
          },
          {
            kind: "review",
            title:
              "Efficacy and safety of statin therapy in older people: a meta-analysis of individual participant data from 28 randomised controlled trials",
            year: 2019,
            level: "systematic-review",
            doi: "10.1016/S0140-6736(18)31942-1",
          },
        ],
      },
      {
        author: "mentor-geriatric-medicine-2",
        hoursLater: 39,
        useful: 17,
        disagree: 5,
        endorsedBy: ["mentor-geriatric-medicine-1"],
        body: `I endorsed the reasons of my colleague and come to the other end: I would **leave it, unless there is a reason to stop**.

- The trial of stopping was in people expected to live for months, half of them with cancer. It is not about a frail person who may live for five years. It lasted too briefly to count strokes.
- A large French cohort of people aged 75 who stopped had more cardiovascular admissions than those who went on. People who stop differ from those who do not, so I don't lean on it heavily, but it does not point to harmlessness.
- A disabling stroke is what many frail people fear more than death.

So frailty alone is not enough for me. Months of life expected, muscle pain, trouble swallowing, or "I am tired of tablets": then I stop gladly. When I review eleven tablets, I begin with those that cause falls and confusion, and the statin is rarely among the first five.`,
        references: [
          {
            kind: "cohort",
            title:
              "Cardiovascular effect of discontinuing statins for primary prevention at the age of 75 years: a nationwide population-based cohort study in France",
            year: 2019,
            level: "observational",
          },
        ],
        comments: [
          {
            author: "asker",
            hoursLater: 44,
            body: `Two seniors, the same papers, two ends. It is the first time that I have seen where the disagreement sits: in how long one expects somebody to live, and what one fears most.`,
            replies: [
              {
                author: "mentor-geriatric-medicine-1",
                hoursLater: 50,
                body: `That is a fair summary, and both are questions for the person in front of you. Randomised trials in older people are under way; we may both have to change our minds.`,
              },
            ],
          },
        ],
      },
      {
        author: "tobias",
        hoursLater: 8,
        useful: 5,
        body: `I was taught to begin with "what matters to you?" and with life expectancy, and to come to the evidence only then. In our session two people with the same frailty score gave opposite answers. One had nursed a husband after a stroke and wanted every percent; the other said that she had taken enough tablets for two lives. Both decisions felt right afterwards.`,
      },
      {
        author: "yusuf",
        hoursLater: 60,
        useful: 8,
        body: `Whatever is decided, how it is *written* makes the difference. "Statin stopped" on a discharge letter looks like an error, and someone will restart it. "Stopped after talking with her: primary prevention, severe frailty, her wish; not to be restarted" will hold. And the reverse too: "continued on purpose" saves the next doctor the same conversation.`,
      },
    ],
  },
  {
    key: "anticholinergic-burden-scores",
    author: "ingrid",
    specialty: "geriatric-medicine",
    tags: ["Anticholinergic burden", "Deprescribing", "Falls"],
    title: "Anticholinergic burden scores disagree about the same tablets: which one, if any, is worth using?",
    know: `There are many scales. Each gives a drug a weight of 0 to 3 and adds the weights. High sums go with falls, delirium and poorer cognition in cohort studies.`,
    think: `They rank the strong ones alike (amitriptyline, oxybutynin) and disagree in the middle, for instance about mirtazapine, quetiapine or furosemide. The sum also ignores dose and kidney function. So I suspect that the *list* is more useful than the *number*.`,
    asking: `Does anybody know of evidence that lowering a score, as opposed to having a low one, improves anything that people feel?`,
    patient: "none",
    daysAgo: 9,
    visibility: "public",
    useful: 11,
    wondered: 9,
    answers: [],
  },
];
