import type { DemoThread } from "../../demo-thread";

export const redEyeWithVomiting: DemoThread = {
  key: "red-eye-with-vomiting",
  author: "leila",
  specialty: "ophthalmology",
  tags: ["Acute angle closure", "Red eye", "Headache"],
  title: "A red eye came with vomiting: how was angle closure recognised before the eye was looked at?",
  know: `A person in their sixties had come with headache and vomiting for a day and was first placed with the abdominal complaints. They had taken a new tablet for a cold. Later one eye was found red with a hazy cornea, a fixed mid-sized pupil, and 56 mmHg of pressure. It was treated, and sight returned to 6/9.`,
  think: `Nobody had looked at the eye for four hours, because the vomiting was the louder complaint. I would have missed it as well.`,
  asking: `Which words in the story should have led to the eye? And which examination can a student do without a slit lamp?`,
  patient: "over",
  daysAgo: 108,
  visibility: "verified",
  useful: 23,
  wondered: 13,
  answers: [
    {
      author: "mentor-ophthalmology-1",
      hoursLater: 14,
      useful: 25,
      helpful: true,
      endorsedBy: ["mentor-ophthalmology-2"],
      body: `Three questions would have led there: *Is it one-sided? Is your sight different? Do you see rings around lights?* Haloes come from a cornea that takes up water. Headache with vomiting and **one dim eye** is the eye until shown otherwise.

Without a slit lamp:

- [ ] **Vision, each eye by itself**, with glasses on. The vital sign of the eye, and left out most often
- [ ] Pupils: a mid-sized, oval, sluggish one on the painful side
- [ ] Cornea: is the iris pattern as crisp as on the other side?
- [ ] Gently feel both closed eyes: one “as hard as a marble”. Crude, but at 56 mmHg it tells
- [ ] Torch from the temple: if the nasal iris is in shadow, the chamber is shallow

| | Angle closure | Anterior uveitis | Conjunctivitis |
|---|---|---|---|
| Pain | severe, vomiting | aching, worse in light | gritty |
| Vision | poor, haloes | some loss | normal once blinked clear |
| Pupil | mid-sized, fixed | small, perhaps irregular | normal |
| Cornea | hazy | mostly clear | clear |

The tablet fits: decongestants and drugs with anticholinergic effect widen the pupil and can close a narrow angle.`,
      references: [
        {
          kind: "guideline",
          title: "Royal College of Ophthalmologists: Management of angle-closure glaucoma",
          year: 2022,
          level: "guideline",
        },
      ],
    },
    {
      author: "tobias",
      hoursLater: 6,
      useful: 5,
      disagree: 1,
      body: `I would have asked whether they had glaucoma before. Somebody with known glaucoma is at risk of this with many tablets, which is why the leaflets warn about it, and somebody without would be unlikely to have it in their sixties for the first time.`,
      comments: [
        {
          author: "mentor-ophthalmology-2",
          hoursLater: 17,
          body: `It is mostly the other way round. The common glaucoma has an **open** angle, and those tablets seldom matter to it. The people at risk are those with a narrow angle, who usually do not know it: long-sighted, older, more often women, and more often of East Asian descent. So “no glaucoma known” does not reassure.`,
          replies: [
            {
              author: "tobias",
              hoursLater: 20,
              body: `Then the leaflet warns the wrong people. I had never asked which glaucoma it means.`,
            },
          ],
        },
      ],
    },
    {
      author: "kit",
      hoursLater: 23,
      useful: 13,
      body: `The emergency department’s part: it is a *pressure injury of the optic nerve*, and hours count. Once suspected we call ophthalmology straight away, lay the person on their back (the lens falls away a little), treat pain and vomiting, and begin to lower the pressure following the local guideline. There are drops and acetazolamide in it, and each has contraindications such as asthma or kidney disease, so it is done with the list open.

Our trap was the trolley: “vomiting” decided the area, and the area decided the thinking. We now ask about the eyes with each new severe headache above fifty.`,
    },
    {
      author: "sofia",
      hoursLater: 45,
      useful: 6,
      body: `I looked up what happens afterwards, since it surprised me: the *other* eye is treated as well, usually by laser, because it has the same narrow anatomy and a considerable chance of doing the same. In a trial in people with angle closure and high pressure, early removal of the clear lens did better than laser, because the thick lens is part of the crowding. That trial was not about the acute attack, though.`,
      references: [
        {
          kind: "trial",
          title:
            "Effectiveness of early lens extraction for the treatment of primary angle-closure glaucoma (EAGLE): a randomised controlled trial",
          year: 2016,
          level: "trial",
        },
      ],
    },
  ],
};
