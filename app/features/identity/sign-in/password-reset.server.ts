import { z } from "zod";
import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { accountByEmail } from "../account/account.queries.server";
import { queueMail } from "../account/account-mail.server";
import { newPasswordField } from "../form-fields.server";
import { beginSession } from "./begin-session.server";
import { openingLinks } from "./one-time-link";
import { voidTokens } from "./one-time-link.queries.server";
import { hashByLink, setByLink } from "./password-by-link.server";
import { deleteSessions } from "./session.queries.server";

export const resetForm = z.object({ password: newPasswordField });

/** Mails a link to choose a new password, if there is an account; otherwise all is the same but for the mail. */
export async function askReset(ctx: Context, email: string): Promise<void> {
  const { limits } = ctx.runtime;
  await limits.consume(rateLimitRules.resetPerAddress, addressBlock(ctx.address));
  await limits.consume(rateLimitRules.resetPerAccount, email);
  const account = await accountByEmail(ctx.db, email);
  // An imported account that nobody took over yet has no password to forget.
  const purpose = account?.importedFrom && account.claimedAt === null ? "claim" : "reset";
  await ctx.write((tx) => queueMail(ctx, tx, { purpose, accountId: account?.id ?? null }));
}

/**
 * Sets a new password with a link from a mail and signs in. Everybody else who was signed in is signed out, and every
 * other link that would open the account is void.
 */
export async function resetPassword(
  ctx: Context,
  token: string | undefined,
  password: string,
  device: string,
): Promise<string> {
  const hash = await hashByLink(ctx, token, "reset", password);
  return ctx.write(async (tx) => {
    const accountId = await setByLink(ctx, tx, token, "reset", hash);
    await deleteSessions(tx, accountId, null);
    await voidTokens(tx, accountId, openingLinks, ctx.now);
    await queueMail(ctx, tx, { purpose: "password-changed", accountId });
    const { cookie } = await beginSession(ctx, tx, { accountId, device, method: "reset" });
    await ctx.record(tx, { type: "SignInChanged", accountId, change: "password-reset", actorId: accountId });
    return cookie;
  });
}
