import { schoolActs } from "~/core/school-acts";
import { signInChanges } from "~/core/sign-in-changes";
import { type VerificationStep, verificationSteps } from "~/core/verification-steps";

/** One act in the log, as the chain sees it: ids and hashes, no names and no text. */
export type AuditFacts = {
  seq: number;
  at: number;
  actorId: number | null;
  act: string;
  subjectKind: string;
  subjectId: string;
  reasonHash: string | null;
  previousHash: string;
};

/** What the first row has for the hash of the one before it. */
export const CHAIN_START = "0".repeat(64);

/** The text whose SHA-256 is a row's hash: JSON with the keys in this order and no blanks. */
export function canonicalRow(row: AuditFacts): string {
  return JSON.stringify({
    seq: row.seq,
    at: row.at,
    actor_id: row.actorId,
    act: row.act,
    subject_kind: row.subjectKind,
    subject_id: row.subjectId,
    reason_hash: row.reasonHash,
    previous_hash: row.previousHash,
  });
}

/** The text whose SHA-256 stands in the chain for a reason. Without the salt nobody can guess the reason from it. */
export const canonicalReason = (salt: string, reason: string) => `${salt}\n${reason}`;

/** The text that is signed to say where the chain ends. */
export const canonicalEnd = (seq: number, hash: string) => `${seq}\n${hash}`;

/** Every act that is written down, with the words of the log page. */
export const auditActs = {
  "post-hidden-by-report": "Hidden at once by a report",
  "post-hidden-again": "Hidden again after a backup was put back",
  "review-hide": "Report decided: hidden",
  "review-restore": "Report decided: restored",
  "review-dismiss": "Report decided: let stand",
  "review-opened-again": "Report opened again",
  "post-purged": "Text removed for good",
  "post-deleted": "Withdrawn by a moderator",
  "post-undeleted": "Brought back by a moderator",
  "warning-upheld": "Warning upheld",
  "warning-not-upheld": "Warning not upheld",
  "reveal-asked": "Reveal of an author asked for",
  "reveal-withdrawn": "Reveal request withdrawn",
  "reveal-refused": "Reveal of an author refused",
  "author-revealed": "Author revealed to two moderators",
  "author-seen": "Revealed author looked up",
  "role-given": "Role given",
  "role-ended": "Role ended",
  "account-paused": "Account paused",
  "account-unpaused": "Pause ended",
  "account-deleted": "Account deleted",
  "invitation-sent": "Invitation sent",
  "invitation-withdrawn": "Invitation taken back",
  "roster-invited": "People of a roster invited",
  "provider-added": "Way to sign in added",
  "provider-changed": "Way to sign in changed",
  "provider-removed": "Way to sign in removed",
  ...signInChanges,
  "register-imported": "File of a register imported",
  "documents-resealed": "Shown documents sealed with a new key",
  "setting-changed": "Setting changed",
  "specialty-opened": "Specialty opened",
  "specialty-closed": "Specialty closed",
  "tag-renamed": "Tag renamed",
  "tag-merged": "Tag merged",
  "tag-words-changed": "Words of a tag changed",
  "governance-recorded": "Governance recorded",
  "governance-ended": "Governance record ended",
  "case-approved": "Case approved by a second person",
  "case-covered": "More covered in a case by a second person",
  "case-returned": "Case given back to its author",
  "case-refused": "Case refused",
  "case-published": "Case published",
  "case-withdrawn": "Case withdrawn",
  "text-held-back": "Text held back after it was checked anew",
  "withdrawal-done": "Asked for without a code: case withdrawn",
  "withdrawal-not-found": "Asked for without a code: no case found",
  "withdrawal-refused": "Asked for without a code: not withdrawn",
  "media-views-seen": "Who saw a case was looked up",
  "media-views-saved": "Who saw a case was saved as a file",
  "job-retried": "Failed job tried again",
  "job-discarded": "Failed job discarded",
  "reason-erased": "Reason in this log erased",
  "log-saved": "This log saved as a file",
  ...schoolActs,
  ...verificationActs(),
} as const;

type VerificationActs = { readonly [S in VerificationStep as `verification-${S}`]: string };

/** Every step of a verification is an act of the log. */
function verificationActs(): VerificationActs {
  // The cast: each key is made of a step's.
  return Object.fromEntries(
    Object.entries(verificationSteps).map(([step, words]) => [`verification-${step}`, words]),
  ) as VerificationActs;
}

export type AuditAct = keyof typeof auditActs;

/** The words for an act; one this release does not know is shown as it is stored. */
export const actWords = (act: string): string =>
  // The cast: the key was just found in the table.
  Object.hasOwn(auditActs, act) ? auditActs[act as AuditAct] : act;
