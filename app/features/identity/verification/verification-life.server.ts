import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed, must } from "~/core/actor";
import type { EventOf } from "~/core/events";
import { Conflict, NotFound } from "~/core/refusals";
import { DAY } from "~/core/time";
import type { Context } from "~/platform/context.server";
import type { InTransaction } from "~/platform/events.server";
import { queueMail } from "../account/account-mail.server";
import { reasonField } from "../form-fields.server";
import { openGrants } from "../people/role.queries.server";
import { revokeRole } from "../people/role.server";
import type { VerifiedLicence } from "../registers/recheck";
import { isRegisterKey } from "../registers/register";
import { freeLicences } from "./licence-holder.queries.server";
import { canReviewVerifications, canRevoke, REMIND_DAYS, type VerificationState } from "./verification";
import {
  activeVerificationOf,
  changeVerification,
  type FoundVerification,
  verificationById,
  verificationByToken,
} from "./verification.queries.server";
import { openNumber } from "./verification.server";
import { removeDocuments } from "./verification-document.server";
import { dueVerifications, gaveWay, markReminded, numbersInForce, toRemind } from "./verification-life.queries.server";
import { takeStep } from "./verification-step.server";

export const revokeForm = z.object({ reason: reasonField });

type Ending = { to: VerificationState; step: "expired" | "lapsed" | "revoked"; why: string; by: number | null };

/**
 * Ends a verification, in the caller's transaction: the role ends with it, so that from the next request on nothing the
 * badge allowed is possible, and its endorsements leave the order.
 */
export async function endInside(ctx: Context, tx: Tx, one: FoundVerification, ending: Ending): Promise<void> {
  if (!(await changeVerification(tx, one.id, ["approved"], { state: ending.to })))
    throw new Conflict("This verification has ended already.");
  await freeLicences(tx, one.id);
  await removeDocuments(ctx, tx, one);
  const { accountId, role } = one;
  // An educator's verification that gave way to a mentor's has no end of its own any more, so its role ends here too.
  const roles = role === "mentor" && (await gaveWay(tx, accountId, "educator")) ? [role, "educator" as const] : [role];
  const given = await openGrants(tx, accountId);
  for (const one of roles)
    if (given.some((grant) => grant.role === one))
      await revokeRole(ctx, tx, { accountId, role: one, reason: ending.why });
  const { step, by, why } = ending;
  await takeStep(ctx, tx, { verification: one, step, words: why, actorId: by });
}

/** Whose verification a reviewer may end. */
export async function revocable(ctx: Pick<Context, "db" | "actor" | "now">, handle: string) {
  const me = allowed(ctx.actor, canReviewVerifications(ctx.actor, ctx.now));
  const account = await ctx.db
    .selectFrom("account")
    .select(["id", "name"])
    .where("handle", "=", handle)
    .executeTakeFirst();
  const one = account && (await activeVerificationOf(ctx.db, account.id));
  if (!account || !one) throw new NotFound("Nobody’s verification can be ended here.");
  must(canRevoke(me, { state: one.state, mine: account.id === me.id }, ctx.now));
  return { name: account.name, one, me };
}

/** A reviewer ends a verification at once. */
export async function revokeVerification(ctx: Context, handle: string, reason: string): Promise<void> {
  await ctx.write(async (tx) => {
    const { one, me } = await revocable({ ...ctx, db: tx }, handle);
    await endInside(ctx, tx, one, { to: "revoked", step: "revoked", why: reason, by: me.id });
  });
}

const lapseWords: Record<EventOf<"RegistrationLapsed">["why"], string> = {
  gone: "The register no longer has this number.",
  suspended: "The register says that the registration is suspended.",
  erased: "The register says that the registration has ended.",
  no_licence: "The register says that there is no licence to practise.",
};

/**
 * In the transaction of the nightly check: a licence is gone or suspended. Whoever held it may show anew that it is
 * not. Safe to run twice.
 */
export const endLapsed: InTransaction<"RegistrationLapsed"> = async (tx, { verificationId, why }, ctx) => {
  const one = await verificationById(tx, verificationId);
  if (one?.state !== "approved") return;
  await endInside(ctx, tx, one, { to: "revoked", step: "lapsed", why: lapseWords[why], by: null });
};

/**
 * In the transaction in which a role ended: what was checked said something of that role. Whoever has another one by
 * hand now, or the same in another specialty, must not wear what was checked before.
 */
export const endWithRole: InTransaction<"RoleEnded"> = async (tx, { accountId, actorId }, ctx) => {
  const one = await activeVerificationOf(tx, accountId);
  if (!one) return;
  const grants = await openGrants(tx, accountId);
  if (grants.some(({ role, specialtyId }) => role === one.role && specialtyId === one.specialtyId)) return;
  if (!(await changeVerification(tx, one.id, ["approved"], { state: "replaced" }))) return;
  await freeLicences(tx, one.id);
  await takeStep(ctx, tx, { verification: one, step: "replaced", actorId });
};

/** The licences in force, for the nightly check. */
export async function licencesInForce(ctx: Context, after: number, limit: number): Promise<VerifiedLicence[]> {
  const rows = await numbersInForce(ctx.db, after, limit);
  return rows.flatMap(({ id, token, register, numberSealed }) =>
    register !== null && isRegisterKey(register) && numberSealed !== null
      ? [{ verificationId: id, register, number: openNumber(ctx, token, numberSealed) }]
      : [],
  );
}

const AT_ONCE = 100;

/** Ends what has run out. Comes round every few minutes. */
export async function endExpired(ctx: Context): Promise<void> {
  for (;;) {
    const due = await dueVerifications(ctx.db, ctx.now, AT_ONCE);
    for (const { token } of due)
      await ctx.write(async (tx) => {
        const one = await verificationByToken(tx, token);
        // Renewed, or ended by somebody, meanwhile.
        if (one?.state !== "approved" || one.expiresAt === null || one.expiresAt > ctx.now) return;
        const why = "The verification has run out. Ask for it again at any time.";
        await endInside(ctx, tx, one, { to: "expired", step: "expired", why, by: null });
      });
    if (due.length < AT_ONCE) return;
  }
}

/** Reminds 30 and 7 days before a verification ends, each once. */
export async function remindOfExpiry(ctx: Context): Promise<void> {
  for (const days of REMIND_DAYS)
    for (;;) {
      const some = await toRemind(ctx.db, { now: ctx.now, until: ctx.now + days * DAY, days }, AT_ONCE);
      for (const { id, accountId } of some)
        await ctx.write(async (tx) => {
          if (!(await markReminded(tx, id, days))) return;
          await queueMail(ctx, tx, { purpose: "verification-ending", accountId });
          await ctx.record(tx, { type: "VerificationEnding", verificationId: id, accountId, days });
        });
      if (some.length < AT_ONCE) break;
    }
}
