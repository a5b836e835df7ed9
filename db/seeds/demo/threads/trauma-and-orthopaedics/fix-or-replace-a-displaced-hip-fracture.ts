import type { DemoThread } from "../../demo-thread";

export const fixOrReplaceADisplacedHipFracture: DemoThread = {
  key: "fix-or-replace-a-displaced-hip-fracture",
  author: "noor",
  specialty: "trauma-and-orthopaedics",
  tags: ["Hip fracture", "Hemiarthroplasty", "Blood supply"],
  title: "Why is a displaced intracapsular hip fracture fixed in one person and replaced in another?",
  know: `The head of the femur is fed mostly by vessels that run along the neck, and a displaced break inside the capsule can tear them. In older people the head is usually replaced.`,
  think: `In a younger person the head is worth keeping, even with a sizeable risk that it dies or that the fixation fails. But I find different ages for “younger” in each book, and I suspect that age stands for something else: bone quality, walking distance, life expectancy, tolerance of a second operation.`,
  asking: `If age is a stand-in, what is the real question to ask of the person? And how much does the time to fixation matter for the head?`,
  patient: "none",
  daysAgo: 2,
  visibility: "public",
  useful: 6,
  wondered: 8,
  answers: [],
};
