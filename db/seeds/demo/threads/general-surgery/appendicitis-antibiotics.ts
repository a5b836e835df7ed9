import type { DemoThread } from "../../demo-thread";

export const appendicitisAntibiotics: DemoThread = {
  key: "appendicitis-antibiotics-or-operation",
  author: "sofia",
  specialty: "general-surgery",
  tags: ["Appendicitis", "Antibiotics", "Shared decisions"],
  title: "Uncomplicated appendicitis: antibiotics or an operation, and how should the choice be offered?",
  know: `- CODA and APPAC compared antibiotics with appendicectomy in adults whose CT showed no perforation or abscess.
- Most people given antibiotics avoided an operation at first, and a good part of them had one within the following years.
- A stone in the appendix made the antibiotic course go worse.`,
  think: `Half my questions start with “why not the other drug”, so I am inclined towards antibiotics. But if close to half come to an operation anyway, I wonder what has been gained.`,
  asking: `Is it a fair choice between equals, or a standard with an alternative? What would you say to an otherwise well adult?`,
  patient: "none",
  daysAgo: 151,
  visibility: "public",
  useful: 25,
  wondered: 8,
  answers: [
    {
      author: "marcus",
      hoursLater: 14,
      useful: 18,
      disagree: 6,
      endorsedBy: ["mentor-general-surgery-1"],
      body: `I would call the **operation the standard** and antibiotics an alternative for those who want it.

- *It ends the matter.* In APPAC 39% of those treated with antibiotics had had their appendix out within five years. In CODA it was 29% at ninety days, 41% with a stone.
- *It gives a diagnosis.* Now and then the specimen holds a tumour nobody expected, and more often in people past forty.
- *The trials were of selected people.* A CT read in daylight, a telephone call next week. An antibiotic course at a place without these is a different treatment under the same name.

Laparoscopic appendicectomy is short, and most go home next day. Against me: it is still an anaesthetic and a wound, and somebody with a high operative risk shifts the balance.

I would tell a well adult: *“We can probably calm it down. We cannot promise that it stays calm. Taking it out settles it.”*`,
      references: [
        {
          kind: "trial",
          title:
            "Five-year follow-up of antibiotic therapy for uncomplicated acute appendicitis in the APPAC randomized clinical trial",
          year: 2018,
          level: "trial",
          doi: "10.1001/jama.2018.13201",
        },
      ],
    },
    {
      author: "kit",
      hoursLater: 19,
      useful: 20,
      disagree: 4,
      endorsedBy: ["mentor-general-surgery-2"],
      body: `I see it as **a fair choice between two treatments**, and I think that the word “standard” decides for people before they have spoken.

The same figures read the other way: in CODA 71% still had their appendix at ninety days, general health at one month was no worse, and they missed less work. Among those *without* a stone complications were about as frequent as after surgery. Five years on in APPAC, six in ten had never had the operation, and of those who had it later most still had an uncomplicated appendix.

“It fails in 39%” presumes that the aim is never to have an operation. For somebody who cares for a parent or starts a job on Monday, putting it off *is* a gain.

Where I agree with the answer above: a stone, doubt about perforation, pregnancy, weak immunity or no way back to us, and it is no longer an even choice. The consent has to contain the number and the return plan.`,
      references: [
        {
          kind: "trial",
          title: "A randomized trial comparing antibiotics with appendectomy for appendicitis (CODA)",
          year: 2020,
          level: "trial",
          doi: "10.1056/NEJMoa2014320",
        },
        {
          kind: "guideline",
          title: "Diagnosis and treatment of acute appendicitis: 2020 update of the WSES Jerusalem guidelines",
          year: 2020,
          level: "guideline",
          doi: "10.1186/s13017-020-00306-3",
        },
      ],
      comments: [
        {
          author: "marcus",
          hoursLater: 22,
          body: "I accept the point about the word “standard”. I still think that a person should hear which of the two is final.",
          replies: [
            { author: "kit", hoursLater: 23, body: "Then we would give nearly the same talk and end it differently." },
          ],
        },
      ],
    },
    {
      author: "mentor-radiology-2",
      hoursLater: 30,
      useful: 14,
      body: `The whole debate stands on the word **uncomplicated**, and that word is mine, so a caution. CT finds an abscess well. It is worse at telling a gangrenous wall from an angry one, and small perforations are missed. A stone is seen well, if anybody writes it down: I have made it a fixed line of my report.

Without a CT, on ultrasound or on the examination alone, the trials cannot simply be carried over. Ask how the diagnosis was made before you quote a percentage.`,
    },
    {
      author: "noor",
      hoursLater: 50,
      useful: 8,
      body: `I tried to write the sentence for the patient, with the same number both ways, and read it to three friends:

> Of 100 people like you who take antibiotics first, about 70 still have their appendix three months later and about 30 have had it out. After five years it is roughly 60 and 40. Of 100 who have the operation, nearly all are done with it.

All three chose differently, and each was sure that the sentence had recommended it.`,
    },
  ],
};
