import { z } from "zod";
import { Conflict, Invalid } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { accountById, emailTaken, setEmail, setPassword } from "./account.queries.server";
import { queueMail } from "./account-mail.server";
import { voidTokens } from "./one-time-link.queries.server";
import { openLink, takeLink } from "./one-time-link.server";
import { passwordProblem } from "./password";
import { hashPassword, passwordFits } from "./password.server";
import { deleteSessions } from "./session.queries.server";
import { memberOf } from "./session.server";
import { currentPasswordField, emailField, newPasswordField } from "./typed.server";

export const passwordForm = z.object({ current: currentPasswordField, password: newPasswordField });
export const mePasswordForm = z.object({ password: currentPasswordField });
export const emailForm = z.object({ email: emailField, password: currentPasswordField });

/** Name, address and whether there is a password, for the pages that change them. */
export async function mySecurity(ctx: Context) {
  const account = await accountById(ctx.db, memberOf(ctx).id);
  return { email: account?.email ?? "", hasPassword: Boolean(account?.passwordHash) };
}

/**
 * Throws unless whoever asks types their password: before anything that a borrowed or stolen session must not do.
 * `field` is the form field to blame.
 */
export async function mustBeMe(ctx: Context, password: string, field = "password") {
  const me = memberOf(ctx);
  await ctx.runtime.limits.consume(rateLimitRules.signInPerAccount, `account ${me.id}`);
  const account = await accountById(ctx.db, me.id);
  if (!account?.passwordHash) {
    const sentence = "You have no password yet. Choose one first, with a link that we mail you.";
    throw new Invalid(sentence, { [field]: sentence });
  }
  if (!(await passwordFits(password, account.passwordHash))) {
    const sentence = "This is not your password.";
    throw new Invalid(sentence, { [field]: sentence });
  }
  await ctx.runtime.limits.refund(rateLimitRules.signInPerAccount, `account ${me.id}`);
  return { me, account };
}

/** Changes the password; every other session ends, and the address is told. */
export async function changePassword(ctx: Context, input: z.output<typeof passwordForm>): Promise<void> {
  const { me, account } = await mustBeMe(ctx, input.current, "current");
  const problem = passwordProblem(input.password, [account.name, account.email ?? ""]);
  if (problem) throw new Invalid("The new password needs another look.", { password: problem });
  const hash = await hashPassword(input.password);
  await ctx.write(async (tx) => {
    await setPassword(tx, me.id, hash);
    await deleteSessions(tx, me.id, me.sessionId);
    await voidTokens(tx, me.id, ["reset", "sign-in"], ctx.now);
    await queueMail(ctx, tx, { purpose: "password-changed", accountId: me.id });
  });
}

/**
 * Asks for another address: a link goes to the new one, news to the old one. For an address that somebody else has, all
 * looks the same and no link comes.
 */
export async function askEmailChange(ctx: Context, input: z.output<typeof emailForm>): Promise<void> {
  const { me, account } = await mustBeMe(ctx, input.password);
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

/** Changes the address to the one the link was sent to; links sent to the old one are void, and it is told. */
export async function confirmEmailChange(ctx: Context, token: string | undefined): Promise<void> {
  const { words } = await openLink(ctx, token, "change-email");
  if (words) throw new Conflict(words);
  try {
    await ctx.write(async (tx) => {
      const taken = await takeLink(ctx, tx, token, "change-email");
      const account = await accountById(tx, taken.accountId);
      if (!account || taken.email === null) throw new Conflict("This account is gone.");
      if (account.email !== null)
        await queueMail(ctx, tx, { purpose: "email-changed", accountId: account.id, email: account.email });
      await setEmail(tx, account.id, taken.email, ctx.now);
      await voidTokens(tx, account.id, ["reset", "sign-in", "confirm", "change-email"], ctx.now);
    });
  } catch (error) {
    if (!ctx.runtime.database.isDuplicate(error)) throw error;
    throw new Conflict("Another account has got this address meanwhile. Your old address still counts.");
  }
}
