import type { Db, Tx } from "db/engine";
import { z } from "zod";
import { Invalid, NotFound } from "~/core/refusals";
import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { readSettings } from "~/platform/settings.server";
import { accountByEmail, accountById, confirmEmail, setPassword } from "../account/account.queries.server";
import { queueMail } from "../account/account-mail.server";
import { deleteFactors } from "../factors/second-factor.queries.server";
import { currentPasswordField, emailField, returnField } from "../form-fields.server";
import { beginSession } from "./begin-session.server";
import { openingLinks } from "./one-time-link";
import { voidTokens } from "./one-time-link.queries.server";
import { takeLink } from "./one-time-link.server";
import { hashPassword, isOutdatedHash, passwordFits, passwordHashOf } from "./password.server";
import { deleteSession, deleteSessions } from "./session.queries.server";

export const signInForm = z.object({ email: emailField, password: currentPasswordField, to: returnField });
export const linkForm = z.object({ email: emailField, to: returnField });

// The same for an address that nobody has confirmed: what differed would tell whose has an account.
const wrong =
  "The e-mail address and the password do not fit together. If you have just signed up, open the link we mailed first.";

/**
 * The Set-Cookie line, and where to go if nothing else was wanted: to what happens next for whoever waits for a role.
 * `stepNext`: there is no session yet, the second step comes first.
 */
export type SignedIn = { cookie: string; home: "/" | "/account" | "/account/security"; stepNext: boolean };

/** Signs in with a password. Takes as long, and says the same, for an unknown address. */
export async function signIn(
  ctx: Context,
  input: { email: string; password: string },
  device: string,
): Promise<SignedIn> {
  const { limits } = ctx.runtime;
  await limits.consume(rateLimitRules.signInPerAddress, addressBlock(ctx.address));
  await limits.consume(rateLimitRules.signInPerAccount, input.email);
  const account = await accountByEmail(ctx.db, input.email);
  const stored = account?.passwordHash ?? null;
  const fits = await passwordFits(input.password, stored);
  if (!account || stored === null || !fits || account.emailConfirmedAt === null)
    throw new Invalid(wrong, { password: wrong });
  // Only failures count: a lecture hall signs in from one address, and nobody is locked out by somebody who guesses.
  await limits.refund(rateLimitRules.signInPerAccount, input.email);
  await limits.refund(rateLimitRules.signInPerAddress, addressBlock(ctx.address));
  const renewed = isOutdatedHash(stored) ? await hashPassword(input.password) : null;
  const begun = await ctx.write(async (tx) => {
    // Changed while we were hashing: the old one no longer counts.
    // Held, so that whoever changes it now ends this session.
    await ctx.runtime.database.hold(tx, "account", account.id);
    if ((await passwordHashOf(tx, account.id)) !== stored) throw new Invalid(wrong, { password: wrong });
    if (renewed) await setPassword(tx, account.id, renewed);
    if (ctx.actor.kind === "member") await deleteSession(tx, ctx.actor.sessionId);
    return beginSession(ctx, tx, { accountId: account.id, device, method: "password" });
  });
  return { ...begun, home: await homeOf(ctx.db, account) };
}

/** Mails a link that signs in, if there is an account. What happens here is the same if there is none. */
export async function askSignInLink(ctx: Context, email: string): Promise<void> {
  const { limits } = ctx.runtime;
  await limits.consume(rateLimitRules.oneTimeLinkPerAddress, addressBlock(ctx.address));
  await limits.consume(rateLimitRules.oneTimeLinkPerAccount, email);
  const account = await accountByEmail(ctx.db, email);
  await ctx.write((tx) => queueMail(ctx, tx, { purpose: "sign-in", accountId: account?.id ?? null }));
}

/**
 * Signs in with a link from a mail. Following it proves the address; where nobody had proved it before, a password set
 * earlier may be a stranger's, so it goes, and with it every session started with it.
 */
export async function signInByLink(ctx: Context, token: string | undefined, device: string): Promise<SignedIn> {
  return ctx.write(async (tx) => {
    const { accountId } = await takeLink(ctx, tx, token, "sign-in");
    await proveEmail(ctx, tx, accountId);
    await voidTokens(tx, accountId, ["sign-in"], ctx.now);
    if (ctx.actor.kind === "member") await deleteSession(tx, ctx.actor.sessionId);
    const account = await accountById(tx, accountId);
    if (!account) throw new NotFound("There is no such account any more.");
    return { ...(await beginSession(ctx, tx, { accountId, device, method: "link" })), home: await homeOf(tx, account) };
  });
}

async function proveEmail(ctx: Context, tx: Tx, accountId: number): Promise<void> {
  if ((await confirmEmail(tx, accountId, ctx.now)) === "confirmed before") return;
  await setPassword(tx, accountId, null);
  await deleteFactors(tx, accountId);
  await deleteSessions(tx, accountId, null);
  await voidTokens(tx, accountId, openingLinks, ctx.now);
}

/** Where to begin: staff whose duties wait where they set up the second step, and whoever waits for a role there. */
async function homeOf(
  db: Db | Tx,
  account: { role: string; moderator: number; admin: number },
): Promise<SignedIn["home"]> {
  const staff = account.moderator === 1 || account.admin === 1;
  // Where a second step stands behind the session this is not used: its page leads on.
  if (staff) return (await readSettings(db))["staff-second-step"] === "required" ? "/account/security" : "/";
  return account.role === "reader" ? "/account" : "/";
}
