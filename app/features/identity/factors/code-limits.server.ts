import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";

const accountKey = (accountId: number) => `account ${accountId}`;

/** Counts one try of a code: for the account, so that many addresses get no further, and for the address. */
export async function limitedCode(ctx: Context, accountId: number): Promise<void> {
  const { limits } = ctx.runtime;
  await limits.consume(rateLimitRules.codePerAddress, addressBlock(ctx.address));
  await limits.consume(rateLimitRules.codePerAccount, accountKey(accountId));
  await limits.consume(rateLimitRules.codePerAccountDay, accountKey(accountId));
}

/** Only wrong codes count. */
export async function refundCode(ctx: Context, accountId: number): Promise<void> {
  const { limits } = ctx.runtime;
  await limits.refund(rateLimitRules.codePerAddress, addressBlock(ctx.address));
  await limits.refund(rateLimitRules.codePerAccount, accountKey(accountId));
  await limits.refund(rateLimitRules.codePerAccountDay, accountKey(accountId));
}

/** The same for a recovery code, which nobody guesses, but which must not be tried for free either. */
export async function limitedRecovery(ctx: Context, accountId: number): Promise<void> {
  const { limits } = ctx.runtime;
  await limits.consume(rateLimitRules.codePerAddress, addressBlock(ctx.address));
  await limits.consume(rateLimitRules.recoveryPerAccount, accountKey(accountId));
}

export async function refundRecovery(ctx: Context, accountId: number): Promise<void> {
  const { limits } = ctx.runtime;
  await limits.refund(rateLimitRules.codePerAddress, addressBlock(ctx.address));
  await limits.refund(rateLimitRules.recoveryPerAccount, accountKey(accountId));
}
