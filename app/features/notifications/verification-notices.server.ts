import type { Db } from "db/engine";
import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import type { NoticeKind } from "./notice";
import { adminIds, endingStepOf } from "./recipient.queries.server";
import { Recipients, tellPeople } from "./telling.server";

/** After the commit: who is told of a role, and of what becomes of a verification. */
export async function tellOfRole(ctx: Context, event: EventOf<"RoleGranted" | "RoleEnded">): Promise<void> {
  const { accountId, grantId, actorId, type } = event;
  const kind = type === "RoleGranted" ? "role" : await endedBy(ctx.db, grantId);
  const recipients = new Recipients().add(kind, accountId).without(actorId);
  const nothing = { threadId: null, post: null, actorId: null, visibility: null };
  await tellPeople(ctx, {
    act: `${type === "RoleGranted" ? "role" : "role-ended"}:${grantId}`,
    recipients,
    ...nothing,
  });
}

/** A role that ended with a verification is told of as that: how it ended says what to do next. */
async function endedBy(db: Db, grantId: number): Promise<NoticeKind> {
  const step = await endingStepOf(db, grantId);
  return step === undefined ? "role-ended" : `verification-${step}`;
}

/** What else a verification brings, a role given or ended, is told by `tellOfRole`. */
export async function tellOfVerification(ctx: Context, event: EventOf<"VerificationMoved">): Promise<void> {
  const { step, stepId, appeal, accountId } = event;
  const act = `verification-step:${stepId}`;
  if (step === "stuck") await tellAboutVerification(ctx, "claim-stuck", await adminIds(ctx.db), act);
  if (step === "question") await tellAboutVerification(ctx, "verification-question", accountId, act);
  if (step === "documents-expired") await tellAboutVerification(ctx, step, accountId, act);
  if (step === "refused")
    await tellAboutVerification(ctx, appeal ? "appeal-decided" : "verification-decided", accountId, act);
}

export async function tellOfVerificationEnding(ctx: Context, event: EventOf<"VerificationEnding">): Promise<void> {
  const { verificationId, accountId, days } = event;
  const kind = days === 7 ? "verification-ends-7" : "verification-ends-30";
  await tellAboutVerification(ctx, kind, accountId, `verification-ending:${verificationId}:${days}`);
}

async function tellAboutVerification(
  ctx: Context,
  kind: NoticeKind,
  who: number | number[],
  act: string,
): Promise<void> {
  const recipients = new Recipients().add(kind, ...[who].flat());
  await tellPeople(ctx, { act, recipients, threadId: null, post: null, actorId: null, visibility: null });
}
