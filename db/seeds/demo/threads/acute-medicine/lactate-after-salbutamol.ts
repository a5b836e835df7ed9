import type { DemoThread } from "../../demo-thread";

export const lactateAfterSalbutamol: DemoThread = {
  key: "lactate-after-salbutamol",
  author: "sofia",
  anonymous: true,
  specialty: "acute-medicine",
  tags: ["Lactate", "Asthma", "Sepsis"],
  title: "Lactate of 5.1 mmol/L after nebulisers: why did the team not call it sepsis?",
  know: `*A constructed scenario from our seminar; nobody in it is real.*

A woman in her twenties came in with a severe asthma attack and had three salbutamol nebulisers in the first hour. She was warm, 36.9 °C, capillary refill 2 s, BP 124/70, HR 124. The wheeze was easing and her peak flow had gone from 35% to 55% of her best.

| Arterial gas | Arrival | 2 h | Reference |
|---|---|---|---|
| pH | 7.41 | 7.36 | 7.35–7.45 |
| PaCO₂, kPa | 4.4 | 4.5 | 4.7–6.0 |
| HCO₃⁻, mmol/L | 21 | 19 | 22–26 |
| Lactate, mmol/L | 1.8 | **5.1** | < 2.0 |

What happened: no antibiotics. The nebulisers were spaced out, and by the evening the lactate was 1.6.`,
  think: `I would have started the sepsis pathway: heart rate 124, breathing fast, lactate over 4. I felt foolish when the registrar shrugged, and I did not ask.`,
  asking: `What argued for the salbutamol as the cause? What would have changed their mind? And did the raised lactate do anything to *her*?`,
  patient: "none",
  daysAgo: 12,
  visibility: "public",
  useful: 28,
  wondered: 17,
  answers: [
    {
      author: "mentor-acute-medicine-1",
      hoursLater: 5,
      useful: 26,
      helpful: true,
      endorsedBy: ["mentor-acute-medicine-2"],
      body: `You would have been right to *think* of it. Lactate says that pyruvate was made faster than it was used. It carries no label with the reason.

**Why salbutamol fitted.** β₂ stimulation drives glycolysis, so lactate rises without any lack of oxygen in the tissue. Look at the order of events: 1.8 on arrival, when she was at her worst, and 5.1 when she was *better* and had had the drug. Warm hands, good refill and a normal pressure argued against poor perfusion.

**What would have changed their mind.** Fever or rigors, a focus on the film, a falling pressure, confusion, or a lactate that went on rising after the nebulisers were spaced. Any one of these, and waiting would have been the wrong choice.

**What it did to her.** Perhaps this: the acid makes a person breathe faster. That looks like worsening asthma, invites more salbutamol, and so feeds itself. Naming it breaks the loop.

The trap lies on both sides. “It is only the salbutamol” is a diagnosis that has to be proved by the next gas.`,
      references: [
        {
          kind: "guideline",
          title: "Surviving Sepsis Campaign: international guidelines for management of sepsis and septic shock 2021",
          year: 2021,
          level: "guideline",
          doi: "10.1007/s00134-021-06506-y",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 7,
          body: "The order of events is what I had not looked at. I saw the highest number and stopped reading.",
        },
      ],
    },
    {
      author: "mentor-respiratory-medicine-1",
      hoursLater: 11,
      useful: 18,
      body: `May I point at another line of that table? On arrival the PaCO₂ was **4.4 kPa**. Somebody breathing hard against narrow airways *should* have a low one. A normal value in a severe attack means that she is tiring, and a raised one is a reason to call intensive care.

At two hours it was 4.5 with a lactate of 5.1 and less wheeze. With that much acid I would expect her to blow it down a little further, so I would have watched the next gas for two reasons and not one. It was reassuring because peak flow and her own account had improved together with it.`,
    },
    {
      author: "kit",
      hoursLater: 14,
      useful: 13,
      body: `What the registrar probably did behind that shrug, and could have said aloud:

- wrote down the alternative (“sepsis less likely because …”),
- set a time for the next gas, and a number that would change the plan,
- told the nurse which signs to call for.

Not starting the pathway is a decision like starting it, and it needs a note and a clock. You can always ask for that: **“What would make us change our mind, and when do we look?”** I have never met a senior who was annoyed by that question.`,
    },
    {
      author: "priya",
      hoursLater: 19,
      useful: 8,
      body: `My list of raised lactate *with* good perfusion, from revising this last month:

1. drugs: salbutamol, adrenaline, metformin (with kidney injury), linezolid
2. a seizure in the last hour or so
3. liver failure: made as usual, cleared slowly
4. thiamine deficiency
5. cancer with a fast turnover

And one that is no disease at all: a tourniquet left on for long, or a sample that waited. I used to believe this list replaced thinking about sepsis. In fact nearly everything on it can be present *together* with sepsis.`,
    },
  ],
};
