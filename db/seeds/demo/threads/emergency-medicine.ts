import type { DemoThread } from "../demo-thread";

export const emergencyMedicine: DemoThread[] = [
  {
    key: "co-normal-spo2",
    author: "noor",
    specialty: "emergency-medicine",
    tags: ["Carbon monoxide", "Pulse oximetry", "Toxicology"],
    title: "Why can SpO₂ read 98% in carbon monoxide poisoning, and what should be trusted instead?",
    know: `Carbon monoxide binds haemoglobin far more tightly than oxygen does, and it shifts the oxygen dissociation curve to the left. In teaching we saw an example with SpO₂ 98%, a normal PaO₂ and a carboxyhaemoglobin of 26%.`,
    think: `I think the oximeter is measuring the wrong thing, but I cannot explain why the blood gas also looked normal until the co-oximetry line was read out.`,
    asking: `What exactly does the oximeter see, why is PaO₂ normal, and which number should guide what happens next?`,
    patient: "none",
    daysAgo: 41,
    visibility: "public",
    useful: 31,
    wondered: 14,
    answers: [
      {
        author: "kit",
        hoursLater: 3,
        useful: 27,
        endorsedBy: ["mentor-emergency-medicine-1"],
        body: `A standard pulse oximeter uses **two wavelengths** and assumes that there are only two kinds of haemoglobin. Carboxyhaemoglobin absorbs red light much as oxyhaemoglobin does, so it is counted as oxygenated.

| Measure | What it answers | In CO poisoning |
|---|---|---|
| SpO₂ | how much haemoglobin looks red | falsely reassuring |
| PaO₂ | oxygen *dissolved* in plasma | normal |
| Calculated SaO₂ | what saturation this PaO₂ should give | falsely normal |
| Co-oximetry (COHb) | what haemoglobin actually carries | the one that shows it |

The lungs work, so oxygen dissolves normally and PaO₂ is normal. What is missing is *content*: fewer sites carry oxygen, and those that do hold on to it. So the reading to ask for is **COHb by co-oximetry**; a venous sample is enough for that.`,
        references: [
          {
            kind: "review",
            title: "Practice recommendations in the diagnosis, management, and prevention of carbon monoxide poisoning",
            year: 2012,
            level: "expert-opinion",
          },
        ],
        comments: [
          {
            author: "asker",
            hoursLater: 5,
            body: `So the saturation printed on some gas results is not measured at all?`,
            replies: [
              {
                author: "kit",
                hoursLater: 6,
                body: `On some analysers it is calculated from PaO₂ and pH. Find out which kind your department has. If there is a COHb line, there is a co-oximeter.`,
              },
            ],
          },
        ],
      },
      {
        author: "mentor-emergency-medicine-1",
        hoursLater: 9,
        useful: 24,
        helpful: true,
        endorsedBy: ["mentor-emergency-medicine-2"],
        body: `The mechanism is well explained above, so here is the other half: **what COHb cannot tell you**.

- It falls with time and with oxygen. A level of 8% after an hour of oxygen may have been 20% at the scene.
- It correlates poorly with symptoms and with later neurological trouble. Loss of consciousness, confusion, chest pain, an abnormal ECG or pregnancy matter more than the figure.
- Smokers have a raised level to begin with, so a slightly raised one proves little.

Therefore the *story* makes the diagnosis: headache and nausea in several people of one household, better when outdoors, a boiler, a barbecue brought inside. Oxygen is started on suspicion and not on the result. Whether hyperbaric oxygen adds anything is debated: trials disagree, so it is discussed with a poisons service and not decided alone.

And think of the others who are still at home.`,
        references: [
          {
            kind: "trial",
            title: "Hyperbaric oxygen for acute carbon monoxide poisoning",
            year: 2002,
            level: "trial",
            doi: "10.1056/NEJMoa013121",
          },
        ],
      },
      {
        author: "tobias",
        hoursLater: 4,
        useful: 3,
        disagree: 4,
        body: `I would rely on the arterial gas. If the haemoglobin is full of carbon monoxide, less oxygen gets into the blood, so PaO₂ should be low, and that is how you would notice it. An arterial sample would also show a lactate, which helps to judge how bad the exposure was.`,
        comments: [
          {
            author: "kit",
            hoursLater: 7,
            body: `The lactate is a good thought. PaO₂ is the part to turn round: it is the pressure of *dissolved* oxygen and does not know what haemoglobin is carrying. It stays normal in CO poisoning and in anaemia alike.`,
            replies: [
              {
                author: "tobias",
                hoursLater: 8,
                body: `Thank you. Pressure, saturation, content: I had folded the three into one.`,
              },
            ],
          },
        ],
      },
      {
        author: "yusuf",
        hoursLater: 20,
        useful: 11,
        body: `A way to keep the treatment in your head: oxygen competes for the same site, so the more of it there is, the sooner CO leaves. The half-life of COHb is usually quoted as **four to five hours in air and about an hour to an hour and a half on high-flow oxygen**, with wide variation between people.

This is also why the usual habit of turning oxygen down once SpO₂ looks good is wrong here. The target saturation has no meaning while the reading itself has none.`,
      },
      {
        author: "leila",
        hoursLater: 30,
        useful: 6,
        body: `One thing I had to unlearn: *cherry-red skin*. It is in every question bank, but our lecturer said that it is mostly seen late or after death, and that its absence says nothing. The common picture is dull and easy to miss: headache, nausea, dizziness, "a virus" in the whole family in winter.`,
      },
    ],
    points: {
      by: "oluwaseun",
      lines: [
        "A two-wavelength oximeter counts carboxyhaemoglobin as oxyhaemoglobin, so a normal SpO₂ does not argue against CO poisoning.",
        "PaO₂ measures dissolved oxygen and stays normal; only co-oximetry shows what haemoglobin carries.",
        "The level falls with time and oxygen: the story and the symptoms decide, not the figure.",
      ],
    },
  },
  {
    key: "first-two-minutes-resuscitation",
    author: "sofia",
    anonymous: true,
    specialty: "emergency-medicine",
    tags: ["Resuscitation", "Teamwork", "Being a student"],
    title: "What is useful for a student to do in the first two minutes of a resuscitation?",
    know: `I have done basic life support training each year and I know the algorithm on paper.`,
    think: `On placement I stood at the wall. Everybody had a task and I was afraid of being in the way, or of doing compressions badly in front of people who do them every week.`,
    asking: `What can somebody at my stage do that is truly useful, and how do I offer it without getting in the way?`,
    patient: "none",
    daysAgo: 88,
    visibility: "public",
    useful: 38,
    wondered: 33,
    answers: [
      {
        author: "rowan",
        hoursLater: 2,
        useful: 16,
        body: `I stood at the wall too, for my first three. What changed it was being told **one sentence** to say: "I am a student, I can do compressions, where do you want me?" The leader then has a pair of hands with a label on it.

Compressions are the one skill that you have been trained in as recently as anybody in the room. People tire after about two minutes and rarely notice it, so the next pair of hands is always wanted.`,
      },
      {
        author: "kit",
        hoursLater: 6,
        useful: 29,
        helpful: true,
        body: `From the other side of the bed, these are the jobs I like to give to a student:

- [ ] Be **next in line for compressions**, gloves on, stool in place, before the two minutes are up
- [ ] Keep the **time**: call out each two minutes and each adrenaline, write them on the board
- [ ] **Watch the compressor** and say "deeper" or "let it come up" aloud
- [ ] Run samples, fetch the blood gas result, read it back
- [ ] Stand with a relative, together with a nurse

None of them needs a diagnosis. All of them are things that get forgotten when six seniors look at one monitor. If the leader has not seen you, wait for the rhythm check, because that is when people are listened to.

Guidelines put good compressions with few pauses, and early defibrillation, before nearly everything else. You can take part in the first of these.`,
        references: [
          {
            kind: "guideline",
            title: "Resuscitation Council UK: Adult advanced life support guidelines",
            year: 2021,
            level: "guideline",
          },
        ],
      },
      {
        author: "priya",
        hoursLater: 11,
        useful: 8,
        body: `Also allow yourself to be the person who *watches with a plan*. Before it starts, choose one thing to follow: how the leader speaks, or how long each pause in compressions lasts. Afterwards ask one question about it. I learned more from counting pauses than from trying to follow everything at once, and nobody minds an observer who stands where they were asked to stand.`,
      },
      {
        author: "yusuf",
        hoursLater: 26,
        useful: 12,
        body: `Something about afterwards. Ask whether there is a **debrief** and go to it, even for five minutes. You are allowed to say that it was your first. I did not, and carried it around for a week, until a nurse asked me.

If it keeps coming back in the night, say so to your supervisor or to student support. It is not a sign that you are in the wrong profession; it is what it is like to have been there.`,
        comments: [
          {
            author: "asker",
            hoursLater: 30,
            body: `Thank you for saying this. I had not realised that the debrief was meant for students as well.`,
          },
        ],
      },
    ],
  },
  {
    key: "staggered-paracetamol",
    author: "hana",
    specialty: "emergency-medicine",
    tags: ["Paracetamol", "Toxicology", "Nomogram"],
    title: "Why can the paracetamol nomogram not be used when tablets were taken over several hours?",
    know: `The nomogram plots the plasma level against the time since ingestion. In a teaching scenario, tablets had been taken over about nine hours, and the tutor said that the level must not be plotted.`,
    think: `I think it is because there is no single time zero, but I do not see why one could not use the time of the last tablet and be careful.`,
    asking: `What goes wrong if you plot it anyway? And does a low level reassure at all?`,
    patient: "none",
    daysAgo: 19,
    visibility: "public",
    useful: 17,
    wondered: 9,
    answers: [
      {
        author: "leila",
        hoursLater: 3,
        useful: 1,
        disagree: 9,
        body: `I think you can still use it as a rough guide. If you take a level two hours after the last tablets and it is well below the line, then the liver has obviously cleared it, and the person can safely go home without treatment. If it is above the line you treat. The line is set low, so there is a margin for error on both sides.`,
        warning: {
          by: "kit",
          kind: "dangerous",
          comment: `A level before four hours cannot be plotted at all, and in a staggered overdose no level makes going home safe by itself. A low level can be found with liver injury under way.`,
        },
        comments: [
          {
            author: "leila",
            hoursLater: 10,
            body: `I see it now and will leave this here for whoever thinks the same. I had read "low" as "cleared", when it can just as well mean "already turned into the toxic part".`,
          },
        ],
      },
      {
        author: "kit",
        hoursLater: 6,
        useful: 19,
        helpful: true,
        body: `Think of what the line was made from: **one** ingestion, at **one** known time, with absorption finished. That is why it starts at four hours. Take any of these away and the line has no meaning.

In a staggered overdose the early tablets have already been metabolised by the time of the sample. The level shows what is *left*, while the harm comes from what has *gone through*: glutathione used up over hours. So a low level may mean little was taken, or that much was taken early.

Counting from the last tablet does not make it careful. It makes the time look short, so you compare with a *higher* point on the line, which makes treatment look less needed.

What is used instead: the total dose by weight and time, symptoms, and liver tests, INR, creatinine and acid–base state, following national poisons advice. Most services treat on the history and then decide on bloods whether to go on.`,
        references: [
          {
            kind: "cohort",
            title: "Acetaminophen poisoning and toxicity (the paper behind the nomogram)",
            year: 1975,
            level: "observational",
          },
        ],
      },
      {
        author: "jonas",
        hoursLater: 12,
        useful: 7,
        body: `It helped me to list when the nomogram should be left alone:

1. Taken over more than about an hour (the usual UK meaning of *staggered*)
2. Time not known, or the history does not hang together
3. Sample before four hours
4. Very late presentation
5. Modified-release tablets, where absorption goes on
6. Repeated doses above the limit for pain, where nobody thinks of an overdose

The last one is easily overlooked: no intent, no single time, and often a person who is small, eating badly or has toothache.`,
      },
      {
        author: "tobias",
        hoursLater: 29,
        useful: 5,
        body: `About whether a low level reassures: an **undetectable** paracetamol together with normal ALT, INR and creatinine, long enough after the last tablet, is what advice services use to stop or not to start treatment. So the level does count, but as one of a set, and never plotted. I would not have known the exact hours without looking them up, and I think that is right: the rules differ between countries and change.`,
        comments: [
          {
            author: "kit",
            hoursLater: 33,
            body: `Well put. Looking it up each time is the correct practice here.`,
          },
        ],
      },
    ],
  },
];
