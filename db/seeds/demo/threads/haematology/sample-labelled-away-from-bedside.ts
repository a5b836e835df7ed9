import type { DemoThread } from "../../demo-thread";

export const sampleLabelledAwayFromBedside: DemoThread = {
  key: "sample-labelled-away-from-bedside",
  author: "kofi",
  anonymous: true,
  specialty: "haematology",
  tags: ["Transfusion safety", "Sample labelling", "Being a student"],
  title: "Why is a sample labelled away from the bedside treated so seriously?",
  know: `I labelled a group and save tube at the desk and not at the bedside. A nurse saw it, and the tube was thrown away at once. Nothing had been sent. I was told, kindly, that this is how people die.`,
  think: `I know that ABO incompatible blood is dangerous. I did not understand why the laboratory would not simply notice a wrong group.`,
  asking: `What is the chain from a label at the desk to harm, and where is it caught? I would like to tell the other students properly.`,
  patient: "none",
  daysAgo: 143,
  visibility: "public",
  useful: 36,
  wondered: 22,
  answers: [
    {
      author: "mentor-haematology-2",
      hoursLater: 12,
      useful: 32,
      helpful: true,
      body: `Thank you for asking this in the open; the mistake was caught where it should be.

The name for it is **wrong blood in tube**: the label says one person, the blood is another’s. Now follow the tube. The laboratory tests it perfectly. It finds group A, because the blood *is* group A. Nothing in the analysis can show that it came from another arm. If there is no earlier sample, the wrong group becomes the record, and every later check at the bedside compares a correct label with a wrong fact.

Where it can be caught:

- an **earlier sample** that disagrees. Hence the rule of two samples, taken on separate occasions, before group-specific blood is issued
- electronic identification at the bedside
- somebody who looks up, as your nurse did

The desk is dangerous because there, the tube and the person are no longer in the same place. Two tubes, one interruption, and the link is only in your memory.

National haemovigilance schemes count far more of these near misses than of harmed people. Yours belongs among them: reporting is how it is known.`,
      references: [
        {
          kind: "guideline",
          title: "The administration of blood components: a British Society for Haematology guideline",
          year: 2018,
          level: "guideline",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 20,
          body: `“A correct label with a wrong fact” is what I will tell them. I did report it, with help, and it was easier than I feared.`,
        },
      ],
    },
    {
      author: "hana",
      hoursLater: 5,
      useful: 9,
      body: `I did exactly this in my first clinical month, with two tubes, and nobody saw it except me. I took both samples again. It cost me an apology and a second needle for two people who were very kind about it.

What I do now: the pen comes with me. Ask the person to *say* their name and date of birth, compare with the wristband, take blood, write on the tube **before I step away**, and never carry an unlabelled tube for any distance at all.`,
    },
    {
      author: "marcus",
      hoursLater: 18,
      useful: 7,
      body: `From theatre: the pressure to do it at the desk is greatest when blood is needed most, and this is also when nobody has time for a second sample. The way out is that O red cells can be given until the group is certain. So there is never a moment where a doubtful label is better than no label. That thought has helped me to say “I will take it again” to somebody senior and impatient.`,
    },
    {
      author: "kit",
      hoursLater: 40,
      useful: 12,
      body: `One word on the two-sample rule: it only works if the two are truly **independent**. I have seen one venepuncture split into two tubes with two times written on them, “to save the patient a needle”. Both tubes are then from the same wrong arm, and they agree with each other beautifully. It feels like kindness, and it removes the only check which the laboratory has.`,
      comments: [
        {
          author: "mentor-haematology-1",
          hoursLater: 46,
          body: `This deserves to be printed and hung above every desk.`,
        },
      ],
    },
  ],
};
