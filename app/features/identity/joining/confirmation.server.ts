import { z } from "zod";
import { Conflict, Invalid } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { accountById, confirmEmail } from "../account/account.queries.server";
import { queueMail } from "../account/account-mail.server";
import { beginSession } from "../sign-in/begin-session.server";
import { voidTokens } from "../sign-in/one-time-link.queries.server";
import { openLink, takeLink } from "../sign-in/one-time-link.server";
import { passwordFits } from "../sign-in/password.server";
import { deleteSession } from "../sign-in/session.queries.server";
import { memberOf } from "../sign-in/session.server";
import { currentPasswordField } from "../typed.server";

export const confirmForm = z.object({ password: currentPasswordField.optional() });

/** What a link from a sign-up leads to: whose account, and whether the password is still to be typed. */
export async function openConfirmation(ctx: Context, token: string | undefined) {
  const { words, accountId } = await openLink(ctx, token, "confirm");
  const account = accountId === null ? undefined : await accountById(ctx.db, accountId);
  return {
    words,
    name: account?.name ?? "",
    email: account?.email ?? "",
    needsPassword: ctx.actor.kind === "visitor" || ctx.actor.id !== accountId,
  };
}

/**
 * Confirms the address and signs in. Who follows the link must know the password that was chosen with it: otherwise
 * somebody could sign up with another's address and wait for them to confirm it.
 */
export async function confirmSignUp(
  ctx: Context,
  token: string | undefined,
  password: string | undefined,
  device: string,
): Promise<string> {
  const { words, accountId } = await openLink(ctx, token, "confirm");
  if (words) throw new Conflict(words);
  const own = ctx.actor.kind === "member" && ctx.actor.id === accountId;
  if (!own) await mustKnowPassword(ctx, accountId ?? 0, password ?? "");
  return ctx.write(async (tx) => {
    const taken = await takeLink(ctx, tx, token, "confirm");
    await confirmEmail(tx, taken.accountId, ctx.now);
    await voidTokens(tx, taken.accountId, ["confirm"], ctx.now);
    if (ctx.actor.kind === "member") await deleteSession(tx, ctx.actor.sessionId);
    return (await beginSession(ctx, tx, taken.accountId, device, "confirmation")).cookie;
  });
}

/** Mails the link again to whoever is signed in and has not followed it. */
export async function askConfirmation(ctx: Context): Promise<void> {
  const me = memberOf(ctx);
  await ctx.runtime.limits.consume(rateLimitRules.oneTimeLinkPerAccount, `account ${me.id}`);
  if (me.emailConfirmed) return;
  await ctx.write((tx) => queueMail(ctx, tx, { purpose: "confirm", accountId: me.id }));
}

async function mustKnowPassword(ctx: Context, accountId: number, password: string): Promise<void> {
  const account = await accountById(ctx.db, accountId);
  const key = account?.email ?? "";
  await ctx.runtime.limits.consume(rateLimitRules.signInPerAccount, key);
  if (!(await passwordFits(password, account?.passwordHash ?? null))) {
    const sentence = "This is not the password chosen at sign-up. If you do not know it, choose a new one below.";
    throw new Invalid(sentence, { password: sentence });
  }
  await ctx.runtime.limits.refund(rateLimitRules.signInPerAccount, key);
}
