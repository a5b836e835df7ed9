import { fitWords, matchNames } from "../registers/name-match";
import type { RegisterTier } from "../registers/register";
import { hasLapsed, type LookUp, type RegisterEntry, statusNames, unavailableWords } from "../registers/register-entry";
import type { EvidenceKind, Outcome } from "./verification";

export type Checked = { kind: EvidenceKind; outcome: Outcome; detail: string[] };

/** `tiers`: what the register's entries are evidence for. */
type Claimed = { name: string; specialty: string | null; tiers: readonly RegisterTier[] };

/**
 * What a register's answer is evidence of, for a reviewer to read. A register that cannot be asked proves nothing, and
 * refutes nothing.
 */
export function registerEvidence(answer: LookUp, claimed: Claimed): Checked[] {
  if (answer.kind === "unavailable")
    return [{ kind: "register", outcome: "unsure", detail: [unavailableWords[answer.reason], "Look it up yourself."] }];
  if (answer.kind === "not found")
    return [{ kind: "register", outcome: "fail", detail: ["The register does not know this number."] }];
  const { entry, match } = likeliest(answer.entries, claimed.name);
  if (!entry) return [{ kind: "register", outcome: "unsure", detail: ["The register gave no entry."] }];
  const names: Record<typeof match.band, Outcome> = { match: "pass", likely: "unsure", unlike: "fail" };
  const present = entry.names[0];
  const found: Checked[] = [
    { kind: "register", outcome: statusOutcome(entry), detail: [entry.statusWords || statusNames[entry.status]] },
    {
      kind: "name",
      outcome: names[match.band],
      detail: [
        present ? `The register says: ${present.given} ${present.family}`.trim() : "The register gives no name",
        fitWords(match),
      ],
    },
  ];
  // A specialty in the holder's own words is on no specialist register.
  if (entry.specialty !== "" && claimed.tiers.includes(4))
    found.push({
      kind: "specialist",
      outcome: sameField(entry.specialty, claimed.specialty) ? "pass" : "unsure",
      detail: [`The register says: ${entry.specialty}`],
    });
  return found;
}

function statusOutcome({ status }: RegisterEntry): Outcome {
  if (status === "registered") return "pass";
  return hasLapsed(status) ? "fail" : "unsure";
}

/** Of several entries under one number, the one whose name fits best. */
function likeliest(entries: readonly RegisterEntry[], name: string) {
  let best: { entry: RegisterEntry | null; match: ReturnType<typeof matchNames> } = {
    entry: null,
    match: matchNames(name, []),
  };
  for (const entry of entries) {
    const match = matchNames(name, entry.names);
    if (best.entry === null || match.score > best.match.score) best = { entry, match };
  }
  return best;
}

const folded = (text: string) => text.normalize("NFKD").toLowerCase();

/** The register's words name the claimed specialty. */
const sameField = (words: string, specialty: string | null): boolean =>
  specialty !== null && folded(words).includes(folded(specialty));
