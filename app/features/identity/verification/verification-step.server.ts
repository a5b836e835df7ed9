import type { Tx } from "db/engine";
import { type VerificationStep, wordsOf } from "~/core/verification-steps";
import type { Context } from "~/platform/context.server";
import { openDocument, sealDocument } from "~/platform/documents-seal.server";
import { queueMail } from "../account/account-mail.server";
import type { MailPurpose } from "../mails";
import { insertStep, wordsSoFar } from "./verification.queries.server";

type Happened = {
  verification: { id: number; token: string; accountId: number; round?: number };
  step: VerificationStep;
  /** What its doer wrote, sealed where it is kept. */
  words?: string | null;
  /** It happened to what was never sent in. */
  unsent?: boolean;
  /** Who did it; null for the machine. */
  actorId: number | null;
};

/** What the applicant is mailed: what happened, and where it stands; never how it was decided, or why. */
const mails: Partial<Record<VerificationStep, MailPurpose>> = {
  question: "verification-question",
  approved: "verification-decided",
  refused: "verification-decided",
  appealed: "verification-appealed",
  "documents-expired": "verification-documents-expired",
  expired: "verification-expired",
  lapsed: "verification-lapsed",
  revoked: "verification-ended",
};

function mailOf(step: VerificationStep, { appeal, unsent }: { appeal: boolean; unsent?: boolean }) {
  const purpose = mails[step];
  if (appeal && purpose === "verification-decided") return "appeal-decided";
  return unsent && purpose === "verification-documents-expired" ? "verification-unsent-expired" : purpose;
}

/**
 * Writes a step of a claim, records it for the log and the notices, and mails the applicant where it is news to them.
 */
export async function takeStep(ctx: Context, tx: Tx, happened: Happened): Promise<void> {
  const { verification, step, words, unsent, actorId } = happened;
  const { id: verificationId, token, accountId, round } = verification;
  const wordsSealed = words ? sealDocument(ctx.runtime.keys, words, wordsOf(token)) : null;
  const stepId = await insertStep(tx, { verificationId, step, actorId, now: ctx.now, wordsSealed });
  const appeal = round === 2;
  const purpose = mailOf(step, { appeal, unsent });
  if (purpose) await queueMail(ctx, tx, { purpose, accountId });
  await ctx.record(tx, { type: "VerificationMoved", verificationId, accountId, stepId, step, appeal, actorId });
}

/** What was written about a claim so far. */
export async function readSteps(ctx: Pick<Context, "db" | "runtime">, one: { id: number; token: string }) {
  const rows = await wordsSoFar(ctx.db, one.id);
  return rows.map(({ wordsSealed, ...row }) => ({ ...row, words: openWords(ctx, wordsSealed, one.token) }));
}

/** What was written in a step of the claim with this token; null where nothing was. */
export const openWords = (ctx: Pick<Context, "runtime">, sealed: string | null, token: string): string | null =>
  sealed === null ? null : openDocument(ctx.runtime.keys, sealed, wordsOf(token)).toString("utf8");
