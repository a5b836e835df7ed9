import { type Actor, canTakePart, isMentor, isModerator, no, type Verdict, yes } from "~/core/actor";
import type { FindKind } from "~/core/find";
import type { Instant } from "~/core/time";

/** What a reference is, and the words for it. */
export const referenceKinds = {
  guideline: "Guideline",
  review: "Review",
  trial: "Trial",
  cohort: "Cohort study",
  textbook: "Textbook",
  opinion: "Opinion",
} as const;
export type ReferenceKind = keyof typeof referenceKinds;

/** How much it can carry. Expert opinion is an honest level. */
export const evidenceLevels = {
  guideline: "Guideline",
  "systematic-review": "Systematic review",
  trial: "Randomised trial",
  observational: "Observational study",
  "expert-opinion": "Expert opinion",
} as const;
export type EvidenceLevel = keyof typeof evidenceLevels;

export const LONGEST_REFERENCE_TITLE = 300;
export const MOST_REFERENCES = 20;

/** The bare DOI, "10.1000/xyz", out of what people paste, in lower case (DOIs ignore case); null if it is none. */
export function doiOf(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i, "")
    .replace(/^doi:\s*/i, "");
  return /^10\.[0-9]{4,9}(?:\.[0-9]+)*\/[^\s"<>]{1,200}$/.test(bare) ? bare.toLowerCase() : null;
}

/** The digits of a PubMed id out of "PMID: 123", a PubMed address or the number itself; null if it is none. */
export function pmidOf(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\//i, "")
    .replace(/^pmid:?\s*/i, "")
    .replace(/\/$/, "");
  return /^[1-9][0-9]{0,8}$/.test(bare) ? bare : null;
}

/** A normalised https address without a name and password in it; null for anything else. */
export function httpsOf(text: string): string | null {
  if (text.length > 500 || !URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  return url.protocol === "https:" && !url.username && !url.password && url.hostname.includes(".") ? url.href : null;
}

export function canAddReference(actor: Actor, answer: { mine: boolean }, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok || actor.kind === "visitor") return part;
  if (answer.mine || isMentor(actor) || actor.role === "educator") return yes;
  return no("The author, senior doctors and educators can add references. Suggest yours in a comment.");
}

export function canRemoveReference(
  actor: Actor,
  reference: { mine: boolean; answerMine: boolean },
  now: Instant,
): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok || reference.mine || reference.answerMine || isModerator(actor)) return part;
  return no("Only whoever added a reference, or the answer's author, can remove it.");
}

/**
 * Sources bear the names of authors, places and dates; a telephone
 * number or a postcode in a title is a slip all the same.
 */
export const ofLiterature: ReadonlySet<FindKind> = new Set<FindKind>([
  "name",
  "place",
  "care_place",
  "employer",
  "address",
  "date",
  "unique_number",
]);
