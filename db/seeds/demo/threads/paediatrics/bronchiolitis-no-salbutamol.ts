import type { DemoThread } from "../../demo-thread";

export const bronchiolitisNoSalbutamol: DemoThread = {
  key: "bronchiolitis-no-salbutamol",
  author: "mei",
  specialty: "paediatrics",
  tags: ["Bronchiolitis", "Wheeze", "Salbutamol"],
  title: "A wheezy baby with bronchiolitis: why did nobody give salbutamol?",
  know: `*From a paper exercise, invented for teaching.*

A baby of a few months was on the third day of a cold. RR 58, moderate recession, SpO₂ 94% on air, wheeze and fine crackles on both sides, and about two thirds of the usual feeds. No apnoea.

What happened: a night of observation with help with feeding, no nebulisers, no oxygen, no X-ray. The baby went home the next afternoon.`,
  think: `I was a pharmacist before this. Wheeze is narrow airways and salbutamol widens airways. One dose “to see” seemed cheap to me.`,
  asking: `Why does it not work here? And if one dose is so harmless, what is wrong with trying?`,
  patient: "none",
  daysAgo: 110,
  visibility: "public",
  useful: 38,
  wondered: 15,
  answers: [
    {
      author: "mentor-paediatrics-1",
      hoursLater: 7,
      useful: 39,
      helpful: true,
      endorsedBy: ["mentor-paediatrics-2"],
      body: `Because the wheeze is made of something else. In bronchiolitis small airways are narrowed by **swelling, mucus and shed cells**. Salbutamol relaxes muscle, and at this age there is little muscle in spasm to relax.

That is the theory. The trials agree: in the Cochrane review bronchodilators changed neither admission, nor length of stay, nor saturation in a way that mattered. NICE and the American academy both advise against routine use, which is as close to agreement as paediatrics gets.

**What is wrong with trying:**

- The illness goes up and down by the hour. Give anything, wait, and many babies look better. So the trial dose cannot answer the question you asked it.
- It costs: a fast heart, a cross baby, sometimes a lower saturation for a while.
- It puts a label on the chart that follows the child.

What would make me think again: an older infant, several such episodes without a cold, eczema and a strong family history. Then it may be early wheeze of another kind, and it is a different conversation.`,
      references: [
        {
          kind: "guideline",
          title: "NICE NG9: bronchiolitis in children, diagnosis and management",
          year: 2015,
          level: "guideline",
        },
        {
          kind: "guideline",
          title: "American Academy of Pediatrics: the diagnosis, management, and prevention of bronchiolitis",
          year: 2014,
          level: "guideline",
          doi: "10.1542/peds.2014-2742",
        },
        {
          kind: "review",
          title: "Bronchodilators for bronchiolitis (Cochrane review)",
          year: 2014,
          level: "systematic-review",
          doi: "10.1002/14651858.CD001266.pub4",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 9,
          body: "“The trial dose cannot answer the question” is what I missed. I would never accept that design on paper.",
        },
      ],
    },
    {
      author: "elena",
      hoursLater: 12,
      useful: 24,
      body: `What that night consisted of, since “we did nothing” is not true:

- **Feeding first.** Between half and three quarters of the usual amount is where we start to worry. Small and often, then a tube if the breathing gets in the way.
- A clear nose before feeds, as little handling as possible.
- Oxygen only for a saturation that *stays* low. NICE moved the line to below 90% from six weeks of age, and below 92% for younger babies and those with other illness.
- Watching for apnoea, above all in the very young and those born early.

No X-ray, because crackles and patches are part of the disease and a film leads to antibiotics nobody needs.`,
    },
    {
      author: "kofi",
      hoursLater: 10,
      useful: 4,
      disagree: 4,
      body: `I have seen it done like this, and it seemed sensible: give one nebuliser, listen again after twenty minutes, and **continue if the chest sounds better**. If it does not, you stop. That way each baby gets what works for that baby.`,
      comments: [
        {
          author: "elena",
          hoursLater: 13,
          body: "It is done in a lot of places, and it is kindly meant. Two problems: the chest sounds different after a cry, a cough or a feed, and the same listener knows what was given. When it was tried against saline with nobody knowing, “better” came about as often.",
          replies: [{ author: "kofi", hoursLater: 15, body: "So I would be measuring the cough. Understood." }],
        },
      ],
    },
    {
      author: "mentor-general-practice-1",
      hoursLater: 28,
      useful: 20,
      body: `Most of these babies never see a hospital, so the treatment is the explanation. Mine takes three minutes:

1. It is worst around **days three to five**. If today is day two, I say that tomorrow may be harder.
2. The cough goes on for two or three weeks, and that is not a relapse.
3. Return for: fewer than half the feeds or no wet nappy for twelve hours, pauses in breathing, grunting, blue lips, floppy or hard to wake.
4. Nobody smokes near the baby.

Parents who were told about day four come back on day four less frightened. I ask them to say the list to me, not because I doubt them, but because I talk too fast.`,
    },
    {
      author: "noor",
      hoursLater: 45,
      useful: 11,
      body: `From my paediatric block: I had learned to look at the number on the monitor, and the registrar covered it with her hand. *“Tell me how sick this baby is without it.”*

Feeding, colour, tone, the work of breathing, and whether the baby was interested in my torch. I came to the same answer as the monitor each time but one, and that time the probe was loose.`,
    },
  ],
  points: {
    by: "beatrix",
    lines: [
      "The wheeze of bronchiolitis is swelling, mucus and shed cells, so there is little for salbutamol to relax.",
      "An illness that varies by the hour makes a single trial dose look effective in many babies.",
      "Feeding, work of breathing and apnoea decide where the baby is cared for, more than one saturation.",
      "Tell parents that days three to five are the worst, and what should bring them back.",
    ],
  },
};
