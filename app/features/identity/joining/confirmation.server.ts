import { z } from "zod";
import { Conflict, Invalid } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { hashToken } from "~/platform/secrets.server";
import { accountByEmail, accountById } from "../account/account.queries.server";
import { queueMail } from "../account/account-mail.server";
import { newPasswordField } from "../form-fields.server";
import { beginSession } from "../sign-in/begin-session.server";
import { passwordProblem } from "../sign-in/password";
import { hashPassword } from "../sign-in/password.server";
import { deleteSession } from "../sign-in/session.queries.server";
import { accountFor } from "./join.server";
import { storeWish } from "./role-wish.queries.server";
import { signUpById, takeSignUps } from "./sign-up.queries.server";

export const confirmForm = z.object({ password: newPasswordField });

const over = "This link was used, has run out or is not complete. Sign in if you have an account, or sign up again.";
const known = "This address has an account already. Sign in with it, or ask there for a link or a new password.";

/** What a link from a sign-up leads to, or why it is over and what to do next. Opening it changes nothing. */
export async function openConfirmation(ctx: Context, token: string | undefined) {
  const row = await signUpById(ctx.db, hashToken(token ?? ""), ctx.now);
  if (!row) return { words: over, name: "", email: "" };
  const account = await accountByEmail(ctx.db, row.email);
  return { words: account?.emailConfirmedAt ? known : null, name: row.name, email: row.email };
}

/**
 * Makes the account with a password that is chosen now, and signs in. Whoever typed the address at sign-up may have
 * been a stranger, so nothing they chose opens the account: the link came to the mailbox, and its reader chooses.
 */
export async function confirmSignUp(
  ctx: Context,
  token: string | undefined,
  password: string,
  device: string,
): Promise<string> {
  const { words, name, email } = await openConfirmation(ctx, token);
  if (words) throw new Conflict(words);
  const problem = passwordProblem(password, [name, email]);
  if (problem) throw new Invalid("The password needs another look.", { password: problem });
  const hash = await hashPassword(password);
  return ctx.write(async (tx) => {
    const id = hashToken(token ?? "");
    const taken = (await takeSignUps(tx, email)).find((one) => one.id === id);
    if (!taken) throw new Conflict(over);
    if ((await accountByEmail(tx, taken.email))?.emailConfirmedAt) throw new Conflict(known);
    const accountId = await accountFor(ctx, tx, taken.email, taken.name, hash);
    await storeWish(tx, { ...taken, accountId, now: ctx.now });
    if (ctx.actor.kind === "member") await deleteSession(tx, ctx.actor.sessionId);
    return (await beginSession(ctx, tx, { accountId, device, method: "confirmation" })).cookie;
  });
}

/** Mails a link to whoever is signed in with an address that nobody has confirmed. */
export async function askConfirmation(ctx: Context): Promise<void> {
  const me = memberOf(ctx);
  await ctx.runtime.limits.consume(rateLimitRules.oneTimeLinkPerAccount, `account ${me.id}`);
  const email = (await accountById(ctx.db, me.id))?.email ?? null;
  if (me.emailConfirmed || email === null) return;
  await ctx.write((tx) => queueMail(ctx, tx, { purpose: "change-email", accountId: me.id, email }));
}
