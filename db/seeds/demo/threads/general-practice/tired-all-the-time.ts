import type { DemoThread } from "../../demo-thread";

export const tiredAllTheTime: DemoThread = {
  key: "tired-all-the-time-tests",
  author: "mei",
  specialty: "general-practice",
  tags: ["Fatigue", "Test ordering", "Diagnostic reasoning"],
  title: "Tired all the time: which first tests are worth doing, and why not simply more of them?",
  know: `Tiredness is among the commonest reasons to see a general practitioner. Most people get better without a diagnosis. Anaemia, thyroid disease, diabetes, kidney and liver disease, coeliac disease, pregnancy, sleep apnoea, depression and medicines are on every list.`,
  think: `I would order twenty tests at once, so that nobody has to come twice. My supervisor ordered five and spoke about sleep for ten minutes.`,
  asking: `How do you choose the first few? And what is the harm in the other fifteen?`,
  patient: "none",
  daysAgo: 19,
  visibility: "public",
  useful: 17,
  wondered: 9,
  answers: [
    {
      author: "yusuf",
      hoursLater: 7,
      useful: 16,
      helpful: true,
      body: `The harm is arithmetic. “Normal” covers 95% of healthy people, so each test is wrong in 5% of them. If twenty tests were independent, **about 64% of healthy people would have at least one odd result** (1 − 0.95²⁰). They are not quite independent, but you see the way it goes.

Each odd result is a second visit, a repeat, a worry, sometimes a scan, and it is no nearer to the tiredness.

A first set that I saw in practice, when the history shows nothing special:

- [x] full blood count and ferritin
- [x] thyroid function
- [x] HbA1c or glucose
- [x] kidney and liver tests, calcium, CRP or ESR
- [x] coeliac antibodies, a pregnancy test where it applies

What is on it varies from place to place. The rest follows a *reason* from the history.`,
    },
    {
      author: "sofia",
      hoursLater: 10,
      useful: 11,
      body: `What the ten minutes about sleep were for, I think: to separate four words that people use for one thing.

| The person says “tired” and means | I think of |
|---|---|
| falling asleep by day | sleep apnoea, too little sleep, sedatives |
| no drive, no pleasure | depression, burden, grief |
| muscles give way | nerve, muscle, thyroid, potassium |
| out of breath on little effort | heart, lung, anaemia |

Then: *since when, what was different then, what can you no longer do?* My most useful question so far is “how do you feel after a holiday?”`,
    },
    {
      author: "jonas",
      hoursLater: 5,
      useful: 2,
      disagree: 4,
      body: `I would rather do everything at once, tumour markers included. **If all is negative you can tell the person that nothing serious is there**, and that in itself is a treatment. With only five tests you can never be sure, and they notice.`,
      comments: [
        {
          author: "yusuf",
          hoursLater: 8,
          body: "I wanted to believe that too. Tumour markers were made to follow a known disease: in healthy people they are often raised for nothing, and often normal with early cancer. So neither answer does what you promise. And in trials, normal tests done for reassurance calm people less, and for less long, than one hopes.",
          replies: [
            {
              author: "jonas",
              hoursLater: 11,
              body: "Then the reassurance has to come from the conversation. That is more work, and I see why it takes ten minutes.",
            },
          ],
        },
      ],
    },
    {
      author: "tobias",
      hoursLater: 22,
      useful: 8,
      body: `Before any tube: **the reasons not to wait**. Weight loss that was not wanted, fever or night sweats, bleeding, lumps, breathlessness, a new headache, weakness on one side, or thoughts of not wanting to live. With one of these it is no longer “tired all the time”, it is that sign with tiredness.

And the list of medicines. In one afternoon I saw a beta-blocker, an antihistamine for sleep, and an opioid, in three people who had all come for a blood test.

If nothing is found, a date four weeks later is a test too. Time sorts out a great deal, provided that somebody looks at it.`,
    },
  ],
};
