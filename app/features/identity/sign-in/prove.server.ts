import { isFresh } from "~/core/actor";
import { Conflict, Invalid } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { accountById } from "../account/account.queries.server";
import { queueMail } from "../account/account-mail.server";
import { passkeysOf } from "../factors/passkey.queries.server";
import { checkAnswer, spendAnswer } from "../factors/passkey-answer.server";
import { asksMore, type Ways, waysToProve } from "../factors/second-factor";
import { secondFactorsOf } from "../factors/second-factor.queries.server";
import { spendCode } from "../factors/typed-code.server";
import { linksOf } from "../openid/link.queries.server";
import { takeLink } from "./one-time-link.server";
import { passwordFits } from "./password.server";
import { proveSession } from "./session.server";

/** How whoever asks can show that it is them. */
export async function myWays(ctx: Context): Promise<Ways & { email: string }> {
  const me = memberOf(ctx);
  const account = await accountById(ctx.db, me.id);
  const factors = await secondFactorsOf(ctx.db, me.id);
  const links = (await linksOf(ctx.db, me.id)).filter(({ enabled }) => enabled === 1);
  const ways = waysToProve(
    {
      providers: links.map(({ key, name }) => ({ key, name })),
      hasPassword: Boolean(account?.passwordHash),
      hasEmail: Boolean(account?.email),
      anyPasskey: (await passkeysOf(ctx.db, me.id)).length > 0,
    },
    factors,
  );
  return { ...ways, email: account?.email ?? "" };
}

/** What was sent to show who one is: one of these is filled in. */
export type Proof = { password?: string; code?: string; answer?: string };

/** Checks a proof; the session counts as just started, and gets a new token. Returns its Set-Cookie line. */
export async function proveMe(ctx: Context, cookieHeader: string | null, proof: Proof): Promise<string> {
  const ways = await myWays(ctx);
  if (proof.answer && ways.passkey) return proveByPasskey(ctx, cookieHeader, proof.answer);
  if (proof.code && (ways.code || ways.recovery)) {
    const factor = await spendCode(ctx, memberOf(ctx).id, proof.code).catch(besideCode);
    return ctx.write((tx) => proveSession(ctx, tx, { secondFactor: factor }));
  }
  if (proof.password && ways.password) return proveByPassword(ctx, proof.password);
  // Somebody who followed the mailed link in another tab goes on with nothing typed.
  if (!isFresh(ctx.actor, ctx.now).ok)
    throw new Invalid("Nothing has shown yet that it is you. Choose one of these ways.");
  // Nothing new was shown, so it counts from when it was: else a session once proved would stay so for ever.
  return ctx.write((tx) =>
    proveSession(ctx, tx, { secondFactor: null, authenticatedAt: memberOf(ctx).authenticatedAt }),
  );
}

/** The form calls its field by another name, so that it is not mixed up with what is carried along. */
function besideCode(error: unknown): never {
  throw error instanceof Invalid ? new Invalid(error.message, { "proof-code": error.message }) : error;
}

async function proveByPasskey(ctx: Context, cookieHeader: string | null, answer: string): Promise<string> {
  const checked = await checkAnswer(ctx, cookieHeader, "prove", answer);
  const marked = asksMore(await secondFactorsOf(ctx.db, checked.passkey.accountId));
  if (marked && checked.passkey.secondFactor !== 1)
    throw new Invalid("Use a passkey that you marked as a second step, or a code.");
  return ctx.write(async (tx) => {
    await spendAnswer(ctx, tx, checked);
    return proveSession(ctx, tx, { secondFactor: "passkey" });
  });
}

async function proveByPassword(ctx: Context, password: string): Promise<string> {
  const me = memberOf(ctx);
  const { limits } = ctx.runtime;
  await limits.consume(rateLimitRules.proofPerSession, `account ${me.id}`);
  const account = await accountById(ctx.db, me.id);
  if (!(await passwordFits(password, account?.passwordHash ?? null))) {
    const sentence = "This is not your password.";
    throw new Invalid(sentence, { "proof-password": sentence });
  }
  await limits.refund(rateLimitRules.proofPerSession, `account ${me.id}`);
  return ctx.write((tx) => proveSession(ctx, tx, { secondFactor: null }));
}

/** Mails a link with which whoever is signed in shows that the mailbox is theirs. */
export async function askProofLink(ctx: Context): Promise<void> {
  const me = memberOf(ctx);
  const ways = await myWays(ctx);
  if (!ways.link) throw new Conflict("Your account has a second step: use your passkey or a code.");
  await ctx.runtime.limits.consume(rateLimitRules.oneTimeLinkPerAccount, `account ${me.id}`);
  await ctx.write((tx) => queueMail(ctx, tx, { purpose: "prove", accountId: me.id }));
}

/** Follows that link, in the browser that is signed in to the same account. */
export async function proveByLink(ctx: Context, token: string | undefined): Promise<string> {
  const me = memberOf(ctx);
  return ctx.write(async (tx) => {
    const { accountId } = await takeLink(ctx, tx, token, "prove");
    if (accountId !== me.id) throw new Conflict("This link is for another account than the one you are signed in to.");
    if (asksMore(await secondFactorsOf(tx, me.id)))
      throw new Conflict("Your account has a second step by now: use your passkey or a code.");
    return proveSession(ctx, tx, { secondFactor: null });
  });
}

/** The proof inside a form that may carry another one's fields. */
export function proofOf(form: FormData): Proof {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value.slice(0, 65_536) : undefined;
  };
  return { password: text("proof-password"), code: text("proof-code"), answer: text("proof-answer") };
}
