import type { DemoThread } from "../../demo-thread";

export const thunderclapNormalCt: DemoThread = {
  key: "thunderclap-normal-ct",
  author: "leila",
  specialty: "neurology",
  tags: ["Headache", "Subarachnoid haemorrhage", "Lumbar puncture"],
  title: "CT was normal four hours after a thunderclap headache: was a lumbar puncture still needed?",
  know: `*An exercise from our tutorial, made up for teaching: no real person.*

A woman in her forties had the worst headache of her life while lifting a box. It was at its peak within a minute. She knew the time, because the radio news had just begun. No loss of consciousness, GCS 15, neck a little stiff, no focal signs, BP 148/86.

CT was done **four hours** after the onset and a neuroradiologist reported it as normal. Haemoglobin 131 g/L.

What happened: no lumbar puncture. Other causes were considered, a CT angiogram was done, and the final diagnosis was reversible cerebral vasoconstriction. She recovered.`,
  think: `My notes said: normal CT, so do a lumbar puncture after twelve hours, always. Here nobody even discussed it with her, as far as I could tell.`,
  asking: `When may one stop after the CT? And did stopping mean “no haemorrhage”, or “nothing wrong”?`,
  patient: "none",
  daysAgo: 33,
  visibility: "public",
  useful: 19,
  wondered: 9,
  answers: [
    {
      author: "mentor-neurology-2",
      hoursLater: 12,
      useful: 23,
      helpful: true,
      body: `Your last sentence holds the whole lesson. Stopping meant **“haemorrhage is now so unlikely that a needle would mislead more often than it helps”**. It did not mean “nothing wrong”, and the team knew that.

*What the six hours rest on.* In a prospective study of some 3,000 people with sudden headache, a modern CT within six hours, read by a radiologist, missed none of the haemorrhages (lower confidence limit 97%). NICE took it up in 2022: normal within six hours, do not routinely do a lumbar puncture, think of other causes. After six hours the puncture comes back, at least twelve hours from the onset.

*What must be true for it to count:*

- the onset is certain to the hour (the radio was worth a lot),
- the scanner and the reader are those of the study,
- the blood is not very thin: with a haematocrit below 30% fresh blood looks grey,
- the headache was a thunderclap, and not something creeping with a stiff neck.

If one is missing, I am back at your notes, and they were not wrong.`,
      references: [
        {
          kind: "cohort",
          title:
            "Sensitivity of computed tomography performed within six hours of onset of headache for diagnosis of subarachnoid haemorrhage",
          year: 2011,
          level: "observational",
          doi: "10.1136/bmj.d4277",
        },
        {
          kind: "guideline",
          title: "NICE NG228: subarachnoid haemorrhage caused by a ruptured aneurysm",
          year: 2022,
          level: "guideline",
        },
      ],
    },
    {
      author: "mentor-radiology-2",
      hoursLater: 20,
      useful: 17,
      body: `From the reading room: ask *what* I was asked. “Headache, ?bleed” gets a careful look at the cisterns. “Thunderclap at rest, four hours, neck stiff” also gets a look at the venous sinuses, the pituitary, the arteries at the skull base and the neck on the edge of the scan.

Small bleeds hide between the peduncles, in front of the brainstem and in the depth of a sulcus. A little blood lying in a back horn of a ventricle is easily scrolled past. And a plain CT cannot see a narrowed artery: that is why she had an angiogram.`,
    },
    {
      author: "kit",
      hoursLater: 25,
      useful: 14,
      body: `A thunderclap has more fathers than one. What we went through aloud after such a scan:

- vasoconstriction (often repeats within days, may follow exertion or certain drugs),
- dissection of a neck artery: neck pain, Horner, ringing in the ear,
- venous sinus thrombosis: pill, pregnancy, worse lying flat,
- pituitary bleed: eyes and blood pressure,
- meningitis, sometimes.

The puncture would have helped with the last one and measured a pressure for the third. So “not needed for a bleed” and “not needed” are two decisions.`,
    },
    {
      author: "amara",
      hoursLater: 29,
      useful: 6,
      body: `As somebody who is new to this: why **twelve** hours? I looked it up. Red cells that come from the needle and red cells from a bleed look the same. Only with time does the body turn haemoglobin into bilirubin, and that yellow cannot be made by a needle.

So before twelve hours a clear answer is not to be had, which also explains why a puncture at four hours would have been the worst of both.`,
      comments: [
        {
          author: "mentor-neurology-2",
          hoursLater: 33,
          body: "Right. One thing to add: keep the tube away from light, or the yellow fades before it is measured.",
        },
      ],
    },
  ],
};
