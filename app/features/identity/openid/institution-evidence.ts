import { compareNames, fitWords } from "../registers/name-match";
import type { EvidenceKind, Outcome } from "../verification/verification";
import type { Claims } from "./claims";

const wanted: Record<string, readonly string[]> = {
  student: ["student"],
  trainee: ["staff", "faculty", "employee"],
  mentor: ["staff", "faculty", "employee"],
  educator: ["staff", "faculty", "employee"],
};

/**
 * What an institution's sign-in is evidence of, for somebody who asks for a role. Being a member of a school proves no
 * role, and without a name that fits nothing is proved: a reviewer looks then.
 */
export function institutionEvidence(
  role: string,
  accountName: string,
  institution: string,
  { name, affiliations }: Pick<Claims, "name" | "affiliations">,
): { kind: EvidenceKind; outcome: Outcome; detail: string[] }[] {
  const fitting = affiliations.filter(({ kind }) => wanted[role]?.includes(kind));
  if (fitting.length === 0) return [];
  const match = compareNames(accountName, name);
  const outcome = match.band === "match" ? "pass" : "unsure";
  const said = fitting.slice(0, 5).map(({ kind, scope }) => `${kind}@${scope}`);
  const detail = [
    `${institution} says: ${said.join(", ")}`,
    name === "" ? "It gives no name" : `It says: ${name}`,
    fitWords(match),
  ];
  const teaches = role === "educator" && fitting.some(({ kind }) => kind === "faculty");
  const kinds: EvidenceKind[] = teaches ? ["sign-in", "post"] : ["sign-in"];
  return kinds.map((kind) => ({ kind, outcome, detail }));
}
