import { randomInt } from "node:crypto";
import type { Tx } from "db/engine";
import { Conflict } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { sign } from "~/platform/secrets.server";
import { queueMail } from "../account/account-mail.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { proveSession } from "../sign-in/session.server";
import { alphabet, CODE_LENGTH, RECOVERY_CODES, recoveryCodeOf, recoveryWords } from "./recovery-code";
import { replaceRecoveryCodes, takeRecoveryCode } from "./recovery-code.queries.server";
import { asksMore } from "./second-factor";
import { secondFactorsOf } from "./second-factor.queries.server";

/** Ten new codes in the caller's transaction; those before are void. Only their hashes stay here. */
export async function makeRecoveryCodes(ctx: Context, tx: Tx, accountId: number): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newCode);
  const hashes = codes.map((code) => hashOf(ctx, accountId, code));
  await replaceRecoveryCodes(tx, accountId, hashes, ctx.now);
  return codes.map(recoveryWords);
}

/** Ten new codes for whoever asks, shown once; returns their session's new Set-Cookie line too. */
export async function renewRecoveryCodes(ctx: Context): Promise<{ cookie: string; codes: string[] }> {
  mustBeFresh(ctx);
  const me = memberOf(ctx);
  return ctx.write(async (tx) => {
    if (!asksMore(await secondFactorsOf(tx, me.id)))
      throw new Conflict("Recovery codes stand in for a second step. Set up an app or a passkey first.");
    const codes = await makeRecoveryCodes(ctx, tx, me.id);
    await queueMail(ctx, tx, { purpose: "sign-in-ways-changed", accountId: me.id });
    const cookie = await proveSession(ctx, tx, { secondFactor: null, authenticatedAt: me.authenticatedAt });
    await ctx.record(tx, {
      type: "SignInChanged",
      accountId: me.id,
      change: "recovery-codes-renewed",
      actorId: me.id,
    });
    return { cookie, codes };
  });
}

/** Uses up what was typed in the caller's transaction; false if it is no code of this account, or not any more. */
export async function spendRecoveryCode(ctx: Context, tx: Tx, accountId: number, typed: string): Promise<boolean> {
  const code = recoveryCodeOf(typed);
  if (code === null) return false;
  const codeId = await takeRecoveryCode(tx, accountId, hashOf(ctx, accountId, code), ctx.now);
  if (codeId === null) return false;
  await ctx.record(tx, { type: "RecoveryCodeUsed", codeId });
  return true;
}

/** Keyed, so that the database alone is nothing to guess against. */
const hashOf = (ctx: Context, accountId: number, code: string) =>
  sign(ctx.runtime.keys.factor, `recovery:${accountId}:${code}`);

function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => alphabet[randomInt(alphabet.length)]).join("");
}
