import type { DemoThread } from "../../demo-thread";

export const serotoninOrNeuroleptic: DemoThread = {
  key: "serotonin-or-neuroleptic",
  author: "tobias",
  specialty: "psychiatry",
  tags: ["Serotonin toxicity", "Neuroleptic malignant syndrome", "Drug reactions"],
  title: "Hot, stiff and confused after a change of tablets: how was serotonin toxicity told from a neuroleptic cause?",
  know: `*An exercise from our tutorial, made up for teaching: no real person.*

A woman in her forties had taken sertraline and a small dose of olanzapine for years. Tramadol was added for back pain. Within a day she was restless, sweating and confused.

38.3 °C, HR 128, BP 152/94. Wide pupils, loose bowels, tremor. **Reflexes very brisk in the legs, clonus at both ankles** and when the eyes moved. Tone raised in the legs, hardly in the arms. CK 410 U/L (reference < 170).

What happened: tramadol and sertraline were stopped, she was cooled, given fluids and a benzodiazepine, and was herself again within 36 hours.`,
  think: `Fever, stiffness, confusion and an antipsychotic: I thought of neuroleptic malignant syndrome first. Both lists look the same to me on paper.`,
  asking: `Which findings really separate the two, and what does one do in the hours in which one does not know?`,
  patient: "none",
  daysAgo: 42,
  visibility: "public",
  useful: 23,
  wondered: 10,
  answers: [
    {
      author: "mentor-psychiatry-2",
      hoursLater: 8,
      useful: 27,
      helpful: true,
      endorsedBy: ["mentor-psychiatry-1"],
      body: `On paper they overlap. At the bed, two questions do most of the work: **how fast** and **what do the legs do?**

| | Serotonin toxicity | Neuroleptic malignant syndrome |
|---|---|---|
| Onset after a change | hours, mostly within a day | days to weeks |
| Reflexes | **brisk, with clonus** | normal or reduced |
| Tone | raised, more in the legs | “lead pipe”, everywhere |
| Pupils | wide | normal |
| Gut | overactive | quiet |
| Settles | one to three days | one to two weeks |

The Hunter criteria rest on clonus for a reason: in somebody who took a serotonergic drug, spontaneous clonus is enough by itself, and ankle clonus counts with agitation or sweating. Hers did.

What each finding cannot tell you: a **CK** and white cells may rise in both. **Very high tone hides clonus**, so severe toxicity can look neuroleptic; look at the eyes then. An old antipsychotic at a steady dose speaks against, but does not exclude.

While you do not know: stop *both* kinds, cool, give fluids and a benzodiazepine, and ring toxicology and intensive care early. That is right for either, and for catatonia as well. What differs comes later.`,
      references: [
        {
          kind: "review",
          title: "The serotonin syndrome",
          year: 2005,
          level: "expert-opinion",
          doi: "10.1056/NEJMra041867",
        },
        {
          kind: "cohort",
          title:
            "The Hunter Serotonin Toxicity Criteria: simple and accurate diagnostic decision rules for serotonin toxicity",
          year: 2003,
          level: "observational",
          doi: "10.1093/qjmed/hcg109",
        },
      ],
    },
    {
      author: "mei",
      hoursLater: 11,
      useful: 19,
      body: `With my pharmacist’s hat on. The drugs that people do not recognise as serotonergic are the ones that cause trouble: **tramadol**, pethidine, linezolid, methylene blue, dextromethorphan in cough syrup, St John’s wort, and some drugs for migraine less often than the leaflets fear.

Two questions catch most of it: *“anything new in the last two weeks, also without a prescription?”* and *“anything stopped?”* Fluoxetine stays for weeks after the last tablet, so a switch that is too quick counts as a combination.

The interaction warning had been shown for tramadol. It is shown so often that it had been clicked away.`,
    },
    {
      author: "kit",
      hoursLater: 15,
      useful: 14,
      body: `How to look for clonus so that you can say yes or no: knee slightly bent, leg relaxed in your hand, one brisk push of the foot upwards and **hold**. Count the beats. Then ask her to look to the side, and watch for a slow to-and-fro of the eyes.

And keep the other list open. Sepsis, meningitis, thyroid storm, alcohol withdrawal, heat, cocaine and related drugs all make people hot and confused. We treated for infection until the cultures and the course let us stop. Two diagnoses at once are allowed.`,
    },
    {
      author: "tomasz",
      hoursLater: 24,
      useful: 10,
      body: `What frightens me in the severe ones is the temperature. It comes from **muscle**, so paracetamol does nothing for it; sedation, cooling and, above about 41 °C, paralysis and ventilation do.

Two drugs to avoid on that road, and the reason matters more than the list: fentanyl and its relatives have some serotonergic effect, and suxamethonium is a bad choice where muscle is breaking down. She was never near this, but the phone call to us at 38.3 was made at the right time.`,
    },
  ],
};
