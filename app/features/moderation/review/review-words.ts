import type { PostKind } from "~/core/ids";
import { reasonRow } from "../flag/flag-reasons";

/** Words of the moderators' pages. */

const posts: Record<PostKind, string> = { thread: "a question", answer: "an answer", comment: "a comment" };

const reporters: Record<string, string> = {
  student: "a student",
  trainee: "a doctor in training",
  mentor: "a senior doctor",
  educator: "an educator",
  moderator: "a moderator",
};

/** Who reported, without a name: what counts is what they may know. */
export function reporterWords(reporter: { role: string; moderator: number } | null): string {
  if (!reporter) return "a visitor";
  if (reporter.moderator === 1) return "a moderator";
  return reporters[reporter.role] ?? "a member";
}

type Headed = { kind: PostKind; specialty: string; reasons: readonly string[]; warned: readonly string[] };

/** “Live patient” on a question in acute medicine. */
export function reviewHeading({ kind, specialty, reasons, warned }: Headed): string {
  const said = [
    ...reasons.map((reason) => reasonRow(reason).short),
    ...warned.map((warning) => (warning === "dangerous" ? "Dangerous" : "Outdated")),
  ];
  const unique = [...new Set(said)].map((words) => `“${words}”`);
  const place = `${posts[kind]} in ${specialty}`;
  return unique.length === 0 ? `Looked at again: ${place}` : `${unique.join(", ")} on ${place}`;
}

export const decisionWords: Record<string, string> = { hide: "Hidden", restore: "Restored", dismiss: "Let stand" };
