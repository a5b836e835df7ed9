import type { Role } from "~/core/person";

/**
 * The stage that a thread carries of its asker, in words. The same words for named and anonymous threads, so that their
 * form tells nothing; a doctor in training's grade is left out, since it would single people out. Null for everybody
 * else.
 */
export function stageWords(role: Role, stage: string | null): string | null {
  if (role === "trainee") return "Doctor in training";
  if (role !== "student") return null;
  if (stage === null) return "Student";
  return /student/i.test(stage) ? stage : `${stage} student`;
}

/** How many active members must share a stage before an anonymous thread may show it. */
export const STAGE_CROWD = 10;

export type StageGroup = { key: string; label: string; words: readonly string[] };

const years = (...numbers: number[]) => numbers.map((year) => `Year ${year} student`);

/** The stages a list can be filtered by. */
export const stageGroups: readonly StageGroup[] = [
  { key: "years-1-2", label: "Years 1 and 2", words: years(1, 2) },
  { key: "years-3-4", label: "Years 3 and 4", words: years(3, 4) },
  { key: "years-5-up", label: "Year 5 and later", words: years(5, 6, 7) },
  { key: "training", label: "Doctors in training", words: ["Doctor in training"] },
];
