import type { Context } from "~/platform/context.server";
import { allWordsOf } from "./verification.queries.server";
import { openWords } from "./verification-step.server";
import { registerName } from "./verification-words";

/** Somebody's own claims with what happened to them, and how they sign in. Documents are gone, or about to go. */
export async function ownVerifications(ctx: Context, id: number) {
  const [claims, steps, passkeys] = await Promise.all([
    ctx.db
      .selectFrom("verification as v")
      .leftJoin("specialty as s", "s.id", "v.specialty_id")
      .select(["v.id", "v.token", "v.role", "s.name as specialty", "v.stage", "v.years", "v.country", "v.register"])
      .select(["v.number_end as numberEnd", "v.proof", "v.card_until as cardUntil", "v.state", "v.made_at as madeAt"])
      .select(["v.submitted_at as submittedAt", "v.decided_at as decidedAt", "v.expires_at as expiresAt"])
      .where("v.account_id", "=", id)
      .orderBy("v.id")
      .execute(),
    allWordsOf(ctx.db, id),
    ctx.db
      .selectFrom("passkey")
      .select(["name", "created_at as createdAt", "last_used_at as lastUsedAt"])
      .where("account_id", "=", id)
      .orderBy("created_at")
      .execute(),
  ]);
  const verifications = claims.map(({ id: claimId, token, register, ...claim }) => ({
    ...claim,
    register: registerName(register),
    // Who looked at it is not told.
    steps: steps
      .filter(({ verificationId }) => verificationId === claimId)
      .map(({ step, at, wordsSealed }) => ({
        step,
        at: new Date(at).toISOString(),
        words: openWords(ctx, wordsSealed, token),
      })),
  }));
  return { verifications, passkeys };
}
