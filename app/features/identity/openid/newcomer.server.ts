import type { Tx } from "db/engine";
import { z } from "zod";
import { Conflict, Forbidden, Invalid } from "~/core/refusals";
import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { isEmail } from "~/platform/mail/addresses";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { readSettings } from "~/platform/settings.server";
import { emailTaken, insertAccount } from "../account/account.queries.server";
import { nameField } from "../form-fields.server";
import { fitsDomains } from "../joining/sign-up";
import { followSignIn } from "../organisations/cohort-sign-in.server";
import { deleteSession } from "../sign-in/session.queries.server";
import { spendProof } from "../sign-in/spent-proof.queries.server";
import { dropStep, keptStep, type Step } from "../sign-in/step-cookie.server";
import { requireOffered } from "./begin.server";
import type { Claims, Newcomer } from "./claims";
import { insertLink } from "./link.queries.server";
import type { Provider } from "./provider";
import { holdProvider } from "./provider.server";
import { type CameBack, othersWords, sessionFor } from "./provider-session.server";

export const newcomerForm = z.object({ name: nameField });

/** What the page says to them; null where this browser holds no such sign-in. */
export async function openNewcomer(ctx: Context, cookieHeader: string | null) {
  const step = keptStep<Newcomer>(ctx, "newcomer", cookieHeader);
  if (!step) return null;
  const provider = await requireOffered(ctx, step.what.key);
  const { name, email } = step.what.claims;
  return { provider: provider.name, name, email, mayJoin: await mayJoin(ctx, provider, step.what.claims) };
}

/** Joining this way: where the provider brings its people, or where joining is open to their address. */
async function mayJoin(ctx: Context, provider: Provider, { email }: Claims): Promise<boolean> {
  if (provider.joins) return true;
  const settings = await readSettings(ctx.db);
  if (settings.registration !== "open") return false;
  const domains = settings["sign-up-domains"];
  return domains.length === 0 || (email !== null && fitsDomains(email, domains));
}

/**
 * Makes a new account for them and signs in. It gets the address only where the provider is trusted to have checked it
 * and nobody has it; where somebody does, whoever it is signs in as usual and connects.
 */
export async function joinThrough(
  ctx: Context,
  cookieHeader: string | null,
  { name }: z.output<typeof newcomerForm>,
  device: string,
): Promise<CameBack> {
  const step = keptStep<Newcomer>(ctx, "newcomer", cookieHeader);
  if (!step) throw new Invalid(late);
  const provider = await requireOffered(ctx, step.what.key);
  if (provider.issuer !== step.what.issuer) throw new Invalid(late);
  if (!(await mayJoin(ctx, provider, step.what.claims)))
    throw new Forbidden("Joining is by invitation here. If you have an account, sign in as you usually do.");
  await ctx.runtime.limits.consume(rateLimitRules.signUpPerAddress, addressBlock(ctx.address));
  const came = await ctx.write(async (tx) => {
    await holdProvider(ctx, tx, provider);
    const accountId = await accountFor(ctx, tx, provider, step, name);
    await followSignIn(ctx, tx, { accountId, provider, claims: step.what.claims });
    if (ctx.actor.kind === "member") await deleteSession(tx, ctx.actor.sessionId);
    return sessionFor(ctx, tx, { accountId, provider, claims: step.what.claims, device, to: "/account" });
  });
  return { ...came, cookies: [...came.cookies, dropStep(ctx, "newcomer")] };
}

const late = "This sign-in was left for more than ten minutes, or was finished already. Begin again.";

async function accountFor(ctx: Context, tx: Tx, provider: Provider, step: Step<Newcomer>, name: string) {
  if (!(await spendProof(tx, step.id, step.expiresAt))) throw new Invalid(late);
  const { claims } = step.what;
  const email = claims.email !== null && isEmail(claims.email) ? claims.email : null;
  if (email !== null && (await emailTaken(tx, email))) throw takenEmail();
  const confirmed = email === null ? null : ctx.now;
  const accountId = await insertAccount(tx, {
    name,
    email,
    emailConfirmedAt: confirmed,
    passwordHash: null,
    now: ctx.now,
  });
  if (accountId === null) throw takenEmail();
  const link = { providerId: provider.id, accountId, subject: claims.subject, label: claims.label, now: ctx.now };
  if (!(await insertLink(tx, link))) throw new Conflict(othersWords(provider.name));
  return accountId;
}

const takenEmail = () =>
  new Conflict(
    "An account here has your address already. Sign in as you usually do, then connect this sign-in on your account page.",
  );
