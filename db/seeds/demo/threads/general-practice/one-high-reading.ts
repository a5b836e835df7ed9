import type { DemoThread } from "../../demo-thread";

export const oneHighReading: DemoThread = {
  key: "one-high-reading",
  author: "daniel",
  specialty: "general-practice",
  tags: ["Hypertension", "Home measurement"],
  title: "One reading of 162/94 in the surgery: what had to happen before anybody called it hypertension?",
  know: `On a visit to a practice I measured a man in his fifties who had come about his knee. The first reading was 162/94 in the left arm. He had hurried, talked all the time, and sat with his arm hanging. After five quiet minutes it was 146/88.

What happened: he was given a cuff for a week at home. The average of his readings was **128/80**, and he was told to have it looked at again in a year.`,
  think: `I was about to say “you have high blood pressure”. I am not sure now what the first number *was*, if not his blood pressure. It really was that high at that moment.`,
  asking: `Which of the readings is the true one? Why is the home average believed over mine? And does the high one in the surgery mean nothing at all?`,
  patient: "over",
  daysAgo: 0,
  visibility: "verified",
  useful: 3,
  wondered: 4,
  answers: [],
};
