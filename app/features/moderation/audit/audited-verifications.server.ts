import type { VerificationStep } from "~/core/verification-steps";
import { wordsOf } from "~/core/verification-steps";
import { openDocument } from "~/platform/documents-seal.server";
import type { InTransaction } from "~/platform/events.server";
import { appendAudit } from "./audit-log.server";

/** What an applicant wrote is theirs; why somebody else decided stands in the log. */
const byApplicant: readonly VerificationStep[] = ["submitted", "answered", "appealed", "withdrawn"];

/** Every step of somebody's verification, with the reason where a reviewer gave one. */
export const logVerification: InTransaction<"VerificationMoved"> = async (tx, event, ctx) => {
  const { verificationId, stepId, step, actorId } = event;
  const row = await tx
    .selectFrom("verification_step as s")
    .innerJoin("verification as v", "v.id", "s.verification_id")
    .select(["s.words_sealed as sealed", "v.token"])
    .where("s.id", "=", stepId)
    .executeTakeFirst();
  const sealed = byApplicant.includes(step) ? null : (row?.sealed ?? null);
  const reason =
    row && sealed !== null ? openDocument(ctx.runtime.keys, sealed, wordsOf(row.token)).toString("utf8") : null;
  const subject = { kind: "verification", id: verificationId };
  await appendAudit(ctx, tx, { actorId, act: `verification-${step}`, subject, reason });
};
