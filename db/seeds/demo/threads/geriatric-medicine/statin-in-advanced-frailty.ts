import type { DemoThread } from "../../demo-thread";

export const statinInAdvancedFrailty: DemoThread = {
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
- *Stopping has been tested* in people with a limited prognosis: no clear difference in deaths within 60 days, and fewer tablets to swallow.
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
- In a large French cohort, people who stopped at 75 had more cardiovascular admissions than those who went on. People who stop differ from those who do not, so I don’t lean on it heavily, but it does not point to harmlessness.
- A disabling stroke is what many frail people fear more than death.

So frailty alone is not enough for me. Months of life expected, muscle pain, trouble swallowing, or “I am tired of tablets”: then I stop gladly. When I review eleven tablets, I begin with those that cause falls and confusion, and the statin is rarely among the first five.`,
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
      body: `I was taught to begin with “what matters to you?” and with life expectancy, and to come to the evidence only then. In our session two people with the same frailty score gave opposite answers. One had nursed a husband after a stroke and wanted every percent; the other said that she had taken enough tablets for two lives. Both decisions felt right afterwards.`,
    },
    {
      author: "yusuf",
      hoursLater: 60,
      useful: 8,
      body: `Whatever is decided, how it is *written* makes the difference. “Statin stopped” on a discharge letter looks like an error, and someone will restart it. “Stopped after talking with her: primary prevention, severe frailty, her wish; not to be restarted” will hold. And the reverse too: “continued on purpose” saves the next doctor the same conversation.`,
    },
  ],
};
