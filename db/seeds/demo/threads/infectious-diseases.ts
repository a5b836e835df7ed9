import type { DemoThread } from "../demo-thread";

export const infectiousDiseases: DemoThread[] = [
  {
    key: "staphylococcus-aureus-and-the-echo",
    author: "tobias",
    specialty: "infectious-diseases",
    tags: ["Staphylococcus aureus", "Bacteraemia", "Endocarditis"],
    title: "Why does nearly everyone with Staphylococcus aureus in the blood get an echocardiogram?",
    know: `*Staphylococcus aureus* in a blood culture is almost never a contaminant. It sticks to valves, bone and foreign material. At my placement each of these people had an echocardiogram and repeat cultures.`,
    think: `It looked like a reflex. If there is no murmur and the source is a red drip site, the chance of endocarditis must be small.`,
    asking: `What does the scan change if treatment is two weeks or more in any case? And can it be left out in somebody?`,
    patient: "none",
    daysAgo: 58,
    visibility: "public",
    useful: 29,
    wondered: 16,
    answers: [
      {
        author: "mentor-infectious-diseases-1",
        hoursLater: 11,
        useful: 31,
        helpful: true,
        endorsedBy: ["mentor-infectious-diseases-2"],
        body: `Because two decisions hang on it: **how long**, and **whether a surgeon is needed**.

In the bacteraemia of this organism, something in the region of one in ten or more has endocarditis, and examination finds only part of them. A murmur may be absent at the start, above all in acute disease. So "no murmur" lowers the chance a little and does not remove it.

I sort people by whether the infection has spread, or could have without my knowing:

- [ ] Repeat cultures at 48–72 hours **negative**
- [ ] Fever gone within about 72 hours
- [ ] No prosthetic valve, device, graft or joint
- [ ] Source known **and removed**
- [ ] Echocardiogram without vegetation
- [ ] No back pain or other focus

Only if *all* boxes are ticked is a short course (at least 14 days from the first negative culture) spoken of. One box missing, and it is four to six weeks, with a search for the focus.

The scan is therefore one of six. If I could have only one item, I would choose the **repeat culture**.[^1]

[^1]: Cultures that stay positive after two to four days of the right drug are among the strongest signs of a deep focus.`,
        references: [
          {
            kind: "review",
            title: "Clinical management of Staphylococcus aureus bacteremia: a review",
            year: 2014,
            level: "systematic-review",
          },
          {
            kind: "guideline",
            title: "2023 ESC Guidelines for the management of endocarditis",
            year: 2023,
            level: "guideline",
            doi: "10.1093/eurheartj/ehad193",
          },
        ],
        comments: [
          {
            author: "asker",
            hoursLater: 15,
            body: `I had taken the scan to be *the* test. As one of six it makes sense that a normal one does not end the matter.`,
          },
        ],
      },
      {
        author: "noor",
        hoursLater: 4,
        useful: 7,
        body: `What the echo cannot tell you is as important, I think. A transthoracic scan misses small vegetations and sees prosthetic valves poorly. So in somebody at high risk (a device, cultures that stay positive, emboli) a normal transthoracic scan leads to a transoesophageal one, or to a repeat after some days, because vegetations grow.`,
        comments: [
          {
            author: "mentor-infectious-diseases-2",
            hoursLater: 13,
            body: `Correct. Done in the first day or two, a scan may also be too early. "Normal so far" is what I write.`,
          },
        ],
      },
      {
        author: "jonas",
        hoursLater: 8,
        useful: 3,
        disagree: 2,
        body: `For the drip site with no other features I would leave the scan out. One could give 14 days, and if fever comes back afterwards, do it then. It saves a scan for most people, and endocarditis would show itself sooner or later.`,
        comments: [
          {
            author: "mentor-infectious-diseases-1",
            hoursLater: 16,
            body: `There are low-risk scores, and there is a real debate about leaving the *transoesophageal* scan out in people like this. But "it would show itself" is what we try to avoid: with this organism it shows itself as a stroke or a destroyed valve.`,
          },
        ],
      },
      {
        author: "yusuf",
        hoursLater: 22,
        useful: 9,
        body: `A thing I learned on call: the phone message is "gram-positive cocci in clusters", a day before the name. It may be coagulase-negative staphylococci and mean nothing, or this. Things that made our team treat it as the real one: more than one bottle positive, short time to positivity, a line or a hot joint, an unwell person.

And ask about the **back**. "Any new pain in your back or neck?" takes five seconds and has found more than the scan did for me.`,
      },
      {
        author: "marcus",
        hoursLater: 47,
        useful: 6,
        body: `To add from the surgical side: "source removed" has to be checked with one's own eyes. I have twice been told that the old cannula was out, and found it under a bandage. A collection has to be drained; antibiotics alone do not count as control. And a longer or double antibiotic does not replace it: adding rifampicin did not improve the outcome in the ARREST trial.`,
        references: [
          {
            kind: "trial",
            title: "Adjunctive rifampicin for Staphylococcus aureus bacteraemia (ARREST)",
            year: 2018,
            level: "trial",
            doi: "10.1016/S0140-6736(17)32456-X",
          },
        ],
      },
    ],
    points: {
      by: "maren",
      lines: [
        "The question behind the scan is how long to treat, and whether a valve is being destroyed.",
        "No murmur and a normal early transthoracic scan lower the chance of endocarditis; they do not remove it.",
        "Repeat the blood cultures: staying positive points to a deep focus.",
        "Ask about the back, look at every line, and drain what can be drained.",
      ],
    },
  },
  {
    key: "one-bottle-coagulase-negative",
    author: "daniel",
    specialty: "infectious-diseases",
    tags: ["Blood cultures", "Contamination", "Probability"],
    title:
      "One bottle out of four grew a coagulase-negative staphylococcus in an exercise: how does one decide that it is skin?",
    know: `These bacteria live on everybody's skin. We were given an exercise with two sets (four bottles), one of them positive after 31 hours.`,
    think: `I answered "contaminant" because it is the usual one. The tutor said "correct, but how do you know?", and I did not.`,
    asking: `Which features move the probability, and by how much? When would a single bottle be believed?`,
    patient: "none",
    daysAgo: 22,
    visibility: "public",
    useful: 14,
    wondered: 10,
    answers: [
      {
        author: "rowan",
        hoursLater: 6,
        useful: 13,
        helpful: true,
        body: `I would lay it out as for and against:

**For skin:** one bottle of four; slow growth (many real ones appear within a day); no line, no valve, no metal; person getting better without treatment for it.

**For real:** two or more *separate* sets with the same organism and the same sensitivities; quick growth; a central line, prosthetic valve, graft or a very small baby; no other explanation for the fever.

In a well-known study of blood cultures, most isolates of these staphylococci were judged to be contaminants, but about one in eight was real. So the start is low and not zero. It is the *device* that moves it most, because a foreign surface is where these bacteria do harm.`,
        references: [
          {
            kind: "cohort",
            title:
              "The clinical significance of positive blood cultures in the 1990s: a prospective comprehensive evaluation",
            year: 1997,
            level: "observational",
          },
        ],
      },
      {
        author: "leila",
        hoursLater: 9,
        useful: 4,
        disagree: 1,
        body: `I think the number of bottles decides it. One bottle is contamination and two bottles are infection, so in this case it is safe to ignore. If both bottles of one set had been positive, it would have been real.`,
        comments: [
          {
            author: "yusuf",
            hoursLater: 12,
            body: `Nearly. Both bottles of *one* set come from *one* needle, so a contaminated needle can fill both. It is the number of separate **sets** that counts. This is the whole reason for taking two, from two places.`,
            replies: [
              {
                author: "leila",
                hoursLater: 14,
                body: `That makes the second set worth the second needle. Thank you.`,
              },
            ],
          },
        ],
      },
      {
        author: "yusuf",
        hoursLater: 13,
        useful: 10,
        body: `What I do with the phone call in practice: see the person first. Well, no lines, another reason for the fever: I write "likely contaminant, one of four bottles, after 31 hours, no device" in the notes, with my reasons, and take another set if there is doubt. Unwell or with a device: I call microbiology and do not decide alone.

One exception worth knowing is *Staphylococcus lugdunensis*. By the coagulase test it belongs to this group, and by its behaviour it belongs with *aureus*. The name on the final report matters.`,
      },
      {
        author: "noor",
        hoursLater: 30,
        useful: 6,
        body: `The cheapest way to be right is earlier: clean skin and let it dry, clean the bottle tops, no sample from an old cannula, enough blood. Each false positive costs vancomycin, more samples and days in a bed. We did an audit, and the most frequent error was not letting the antiseptic dry; this is the part which nobody supervises.`,
      },
    ],
  },
  {
    key: "one-negative-malaria-film",
    author: "sofia",
    specialty: "infectious-diseases",
    tags: ["Malaria", "Returned traveller", "Fever"],
    title: "Why is one negative malaria film not enough in a returned traveller with fever?",
    know: `Thick films find parasites, thin films name the species and allow them to be counted. The rule we are taught is three samples.`,
    think: `A test repeated three times suggests that the test is poor. But I was told that microscopy in good hands is very sensitive, so I do not see where the missed ones go.`,
    asking: `Where are the parasites when the film is negative? And would a rapid antigen test make the repeats unnecessary?`,
    patient: "none",
    daysAgo: 101,
    visibility: "public",
    useful: 18,
    wondered: 9,
    answers: [
      {
        author: "mentor-infectious-diseases-2",
        hoursLater: 15,
        useful: 20,
        helpful: true,
        endorsedBy: ["mentor-infectious-diseases-1"],
        body: `The test is good. The **blood** you sampled may not have held what you were looking for.

1. In *falciparum* infection the mature forms stick to the walls of small vessels. For part of each two-day cycle most parasites are out of reach of your needle. The first film catches one moment.
2. People without immunity feel ill at very low counts, below what a film can show.
3. Tablets taken as prophylaxis, or some antibiotics taken for the fever, lower the count without curing.

Samples over 24 to 48 hours look at different moments of the cycle. The UK guideline advises repeats at 12–24 hours and again after another 24 before the diagnosis is given up.

What a negative film does allow is to look **in parallel** for other causes. What it does not allow is to stop thinking of malaria in somebody who is getting worse: low platelets, a raised bilirubin and a journey to an endemic area keep it on my list.`,
        references: [
          {
            kind: "guideline",
            title: "UK malaria treatment guidelines 2016",
            year: 2016,
            level: "guideline",
            doi: "10.1016/j.jinf.2016.02.001",
          },
        ],
      },
      {
        author: "priya",
        hoursLater: 5,
        useful: 6,
        disagree: 1,
        body: `I believe rapid tests solve this. They look for an antigen which stays in the blood even if the parasites are stuck to vessels, so one negative rapid test together with one negative film should be enough, and it is easier to do at night.`,
        comments: [
          {
            author: "mentor-infectious-diseases-1",
            hoursLater: 18,
            body: `A good physiological point: HRP2 does circulate when the parasites do not. The limits: sensitivity falls at low counts and for the other species, some parasites have lost the gene for HRP2, and the antigen lingers for weeks after cure. So a rapid test adds to films and does not replace the repeats.`,
          },
        ],
      },
      {
        author: "hana",
        hoursLater: 19,
        useful: 7,
        body: `The step before any of this is the question "**have you been abroad in the past year?**" In the teaching cases I have collected, malaria was delayed because nobody asked, or because visiting family was not called travel. *Vivax* and *ovale* can come back after months from forms that sleep in the liver, so "last summer" counts.`,
      },
      {
        author: "yusuf",
        hoursLater: 36,
        useful: 8,
        body: `And while waiting for the second film: which other causes can't wait? The list I was given has enteric fever (blood cultures before antibiotics), meningococcal disease, rickettsial illness, dengue with its warning signs, and the ordinary things that people bring along as well, such as pneumonia or pyelonephritis.

Also: is there a reason to isolate? Where somebody has been decides whether viral haemorrhagic fever has to be discussed *before* blood is sent around the building.`,
      },
    ],
  },
];
