import type { DemoThread } from "../../demo-thread";

export const aceInhibitorBeforeSurgery: DemoThread = {
  key: "ace-inhibitor-before-surgery",
  author: "marcus",
  specialty: "anaesthetics",
  tags: ["ACE inhibitor", "Perioperative medicine", "Hypotension"],
  title: "Should ACE inhibitors be paused before major non-cardiac surgery?",
  know: `Taken up to the day of surgery, they make low blood pressure after induction more likely. Some teams ask people to leave out the last dose, others tell them to take it with a sip of water.`,
  think: `I write what the local form says, and the form changed twice within a year. Low pressure during surgery goes with kidney and heart injury in cohort studies, so pausing looked like the safer choice to me.`,
  asking: `Is there evidence that pausing changes anything that matters afterwards? And what do you tell the person in front of you?`,
  patient: "none",
  daysAgo: 33,
  visibility: "public",
  useful: 25,
  wondered: 14,
  answers: [
    {
      author: "tomasz",
      hoursLater: 7,
      useful: 16,
      endorsedBy: ["mentor-anaesthetics-1"],
      body: `I read it as a reason to **carry on**, now that there are trials and not only cohorts.

- In *Stop-or-Not*, about 2,200 people having major non-cardiac surgery were randomised. Complications and deaths within 28 days were the same in both groups, about 22%. Low pressure in theatre was commoner in those who carried on (54% against 41%).
- In *SPACE*, with 262 people, stopping did not reduce myocardial injury, and high pressure afterwards was seen more often in those who stopped. The trial is too small to settle either.

So pausing improves a number which we can treat within a minute, and not the outcome that we feared. And tablets that are stopped are not always restarted.[^1]

What the trials cannot tell us: they say little about people with a very low pressure to begin with, or for emergencies.

[^1]: This comes from cohorts, in which not restarting went with worse outcomes. People who are not restarted are also sicker, so it proves little by itself.`,
      references: [
        {
          kind: "trial",
          title:
            "Continuation vs discontinuation of renin-angiotensin system inhibitors before major noncardiac surgery: the Stop-or-Not randomized clinical trial",
          year: 2024,
          level: "trial",
          doi: "10.1001/jama.2024.17123",
        },
        {
          kind: "trial",
          title:
            "Discontinuation vs. continuation of renin–angiotensin system inhibition before non-cardiac surgery: the SPACE trial",
          year: 2024,
          level: "trial",
          doi: "10.1093/eurheartj/ehad716",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 11,
          body: `Then the cohorts that I was thinking of may have shown that sicker people have lower pressures, and not that the pressure did the harm.`,
          replies: [
            {
              author: "tomasz",
              hoursLater: 12,
              body: `Probably both are in there. That is why randomising was worth the trouble.`,
            },
          ],
        },
      ],
    },
    {
      author: "mentor-anaesthetics-2",
      hoursLater: 25,
      useful: 14,
      disagree: 3,
      helpful: true,
      endorsedBy: ["mentor-anaesthetics-1"],
      body: `I still **pause it the day before** in most people who take it for blood pressure alone, and I accept the trials.

They show that both are *similar on average*. When two ways are equal for the outcome, I choose by the rest: where I work, pausing means fewer episodes of low pressure and fewer vasopressors in lists that run with few hands. An average over 2,200 people, with a team who reacted at once, may not hold where nobody does.

I keep it going where it treats **heart failure with a reduced ejection fraction**; the reason to take it is stronger there and so is the harm of forgetting it.

My condition is written on the form: *restart on day 2 if eating, drinking and not low*. A pause without a restart date is the real danger, and I agree with the answer above on that.`,
      references: [
        {
          kind: "opinion",
          title: "Own practice; guidelines have differed on this question",
          year: 2024,
          level: "expert-opinion",
        },
      ],
      comments: [
        {
          author: "mentor-anaesthetics-1",
          hoursLater: 32,
          body: `I endorsed both, because both reason correctly from the same trials. They differ in what they count when the outcome is equal. For transparency: I carry on.`,
        },
      ],
    },
    {
      author: "noor",
      hoursLater: 14,
      useful: 6,
      body: `The physiology, for others at my stage: under anaesthesia sympathetic tone falls. Then vasopressin and angiotensin hold up the pressure. Block the second, and only vasopressin is left. This is why the drop can be stubborn and respond less well to ephedrine than one expects, and why small doses of vasopressin are used for it. It also explains why being dry from fasting makes it worse.`,
    },
    {
      author: "rowan",
      hoursLater: 40,
      useful: 3,
      disagree: 1,
      body: `If outcomes are equal, I would pause it in everybody, since there is no cost to missing two or three doses. High blood pressure does its harm over years. One rule for all is easier for the ward, and there is less to remember for the people who come in for surgery.`,
      comments: [
        {
          author: "mentor-anaesthetics-2",
          hoursLater: 45,
          body: `The cost is small, but it is there: some high pressures afterwards, and more than a few who go home without their tablet. And in heart failure I would not call it free at all. A simple rule is a fair aim, only with that exception.`,
        },
      ],
    },
  ],
};
