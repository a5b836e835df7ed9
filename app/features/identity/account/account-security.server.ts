import { z } from "zod";
import { Conflict, Invalid } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { emailField, newPasswordField } from "../form-fields.server";
import { openingLinks } from "../sign-in/one-time-link";
import { voidTokens } from "../sign-in/one-time-link.queries.server";
import { openLink, takeLink } from "../sign-in/one-time-link.server";
import { passwordProblem } from "../sign-in/password";
import { hashPassword } from "../sign-in/password.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { deleteSessions } from "../sign-in/session.queries.server";
import { proveSession } from "../sign-in/session.server";
import { accountById, emailTaken, setEmail, setPassword } from "./account.queries.server";
import { queueMail } from "./account-mail.server";

export const passwordForm = z.object({ password: newPasswordField });
export const emailForm = z.object({ email: emailField });

/** Name, address and whether there is a password, for the pages that change them. */
export async function mySecurity(ctx: Context) {
  const account = await accountById(ctx.db, memberOf(ctx).id);
  return { email: account?.email ?? "", hasPassword: Boolean(account?.passwordHash) };
}

/**
 * Changes the password, or sets the first one; every other session ends, and the address is told. Returns this
 * session's new Set-Cookie line.
 */
export async function changePassword(ctx: Context, input: z.output<typeof passwordForm>): Promise<string> {
  mustBeFresh(ctx);
  const { me, account } = await mine(ctx);
  const problem = passwordProblem(input.password, [account.name, account.email ?? ""]);
  if (problem) throw new Invalid("The new password needs another look.", { password: problem });
  const hash = await hashPassword(input.password);
  return ctx.write(async (tx) => {
    await setPassword(tx, me.id, hash);
    await deleteSessions(tx, me.id, me.sessionId);
    await voidTokens(tx, me.id, openingLinks, ctx.now);
    await queueMail(ctx, tx, { purpose: "password-changed", accountId: me.id });
    const cookie = await proveSession(ctx, tx, { secondFactor: null, authenticatedAt: me.authenticatedAt });
    await ctx.record(tx, { type: "SignInChanged", accountId: me.id, change: "password-changed", actorId: me.id });
    return cookie;
  });
}

/**
 * Asks for another address: a link goes to the new one, news to the old one. For an address that somebody else has, all
 * looks the same and no link comes.
 */
export async function askEmailChange(ctx: Context, input: z.output<typeof emailForm>): Promise<void> {
  mustBeFresh(ctx);
  const { me, account } = await mine(ctx);
  if (input.email === account.email)
    throw new Invalid("Nothing to change.", { email: "This is your address already." });
  await ctx.runtime.limits.consume(rateLimitRules.oneTimeLinkPerAccount, `account ${me.id}`);
  const taken = await emailTaken(ctx.db, input.email);
  await ctx.write(async (tx) => {
    await voidTokens(tx, me.id, ["change-email"], ctx.now);
    await queueMail(ctx, tx, { purpose: "change-email", accountId: taken ? null : me.id, email: input.email });
    await queueMail(ctx, tx, { purpose: "email-change-asked", accountId: me.id });
  });
}

/**
 * Changes the address to the one the link was sent to; links sent to the old one are void. The old one is told, with a
 * link that undoes the change.
 */
export async function confirmEmailChange(ctx: Context, token: string | undefined): Promise<void> {
  const { words } = await openLink(ctx, token, "change-email");
  if (words) throw new Conflict(words);
  try {
    await ctx.write(async (tx) => {
      const taken = await takeLink(ctx, tx, token, "change-email");
      const account = await accountById(tx, taken.accountId);
      if (!account || taken.email === null) throw new Conflict("This account is gone.");
      if (account.email !== null && account.email !== taken.email)
        await queueMail(ctx, tx, { purpose: "undo-email", accountId: account.id, email: account.email });
      await setEmail(tx, account.id, taken.email, ctx.now);
      await voidTokens(tx, account.id, openingLinks, ctx.now);
      const { id } = account;
      await ctx.record(tx, { type: "SignInChanged", accountId: id, change: "email-changed", actorId: id });
    });
  } catch (error) {
    if (!ctx.runtime.database.isDuplicate(error)) throw error;
    throw new Conflict("Another account has got this address meanwhile. Your old address still counts.");
  }
}

async function mine(ctx: Context) {
  const me = memberOf(ctx);
  const account = await accountById(ctx.db, me.id);
  if (!account) throw new Conflict("This account is gone.");
  return { me, account };
}
