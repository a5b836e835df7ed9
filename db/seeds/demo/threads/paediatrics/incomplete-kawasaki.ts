import type { DemoThread } from "../../demo-thread";

export const incompleteKawasaki: DemoThread = {
  key: "incomplete-kawasaki",
  author: "priya",
  specialty: "paediatrics",
  tags: ["Kawasaki disease", "Fever"],
  title: "Fever for six days and only three of the signs: how did the team decide that it was Kawasaki disease?",
  know: `An infant had six days of fever that did not settle. Red eyes without discharge, cracked lips, and a rash that had been seen on day two and was gone. Hands, feet and neck were normal.

| Test | Day 6 | Reference |
|---|---|---|
| CRP, mg/L | **96** | < 5 |
| Platelets, ×10⁹/L | **520** | 150–450 |
| Albumin, g/L | **27** | 30–45 |
| ALT, U/L | **74** | < 40 |
| White cells in urine (no growth) | **raised** | – |

What happened: an echo showed normal coronary arteries, immunoglobulin was given on that day, and the arteries were still normal at six weeks.`,
  think: `Four signs are asked for, and there were three, one of them from a photograph on the mother’s phone. I understand that *incomplete* disease exists. I do not understand how one stops short of treating every infant with a long fever.`,
  asking: `How much did each blood result add? Why did the normal echo not count against it? And does a sign that has gone count as much as one you see?`,
  patient: "over",
  daysAgo: 1,
  visibility: "verified",
  useful: 9,
  wondered: 7,
  answers: [],
};
