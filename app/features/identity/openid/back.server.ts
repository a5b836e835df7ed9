import type { Tx } from "db/engine";
import { Conflict, Invalid } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { queueMail } from "../account/account-mail.server";
import { followSignIn } from "../organisations/cohort-sign-in.server";
import { STEP_LASTS } from "../sign-in/begin-session.server";
import { deleteSession } from "../sign-in/session.queries.server";
import { spendProof } from "../sign-in/spent-proof.queries.server";
import { dropStep, keepStep, keptStep } from "../sign-in/step-cookie.server";
import { type AtProvider, backToSignIn, clientOf, failureOf, requireOffered, whereBegun } from "./begin.server";
import { type Claims, type Newcomer, readClaims } from "./claims";
import { writeInstitutionEvidence } from "./institution-evidence.server";
import { accountOfSubject, insertLink, markUsed } from "./link.queries.server";
import { proveThrough } from "./prove-through.server";
import { backAddress, type Provider } from "./provider";
import { holdProvider } from "./provider.server";
import { type CameBack, type Entering, othersWords, sessionFor } from "./provider-session.server";

const elsewhere =
  "This sign-in was not begun in this browser, was left for more than ten minutes, or was finished already. Begin again.";

/**
 * Somebody comes back from a provider. Nothing in the address is believed but what fits what this browser keeps sealed:
 * the same provider, the same issuer, the same state. Whatever then happens, it works once.
 */
export async function comeBack(
  ctx: Context,
  cookieHeader: string | null,
  { key, search, device }: { key: string | undefined; search: string; device: string },
): Promise<CameBack> {
  const provider = await requireOffered(ctx, key);
  const step = keptStep<AtProvider>(ctx, "provider", cookieHeader);
  const notHere = () => new Invalid(elsewhere, {}, null, backToSignIn(ctx));
  if (!step) throw notHere();
  const { what } = step;
  // Somebody else's link with another state must not use up what this browser keeps, so this comes first.
  const states = new URLSearchParams(search).getAll("state");
  if (what.key !== provider.key || what.issuer !== provider.issuer || states.join(" ") !== what.state) throw notHere();
  if (!(await ctx.write((tx) => spendProof(tx, step.id, step.expiresAt)))) throw notHere();
  const url = new URL(backAddress(ctx.runtime.env.publicUrl, provider.key));
  url.search = search;
  const answer = await ctx.runtime.openid.personAt(clientOf(ctx, provider), url, what);
  if (!answer.ok) throw failureOf(provider.name, answer.reason, whereBegun(ctx, what.asks));
  const claims = readClaims(provider, answer.value.subject, answer.value.claims);
  const came = await ctx.write(async (tx) => {
    const { asks, to } = what;
    await holdProvider(ctx, tx, provider);
    if (asks === null) return enter(ctx, tx, { provider, claims, device, to });
    return asks.what === "proof"
      ? proveThrough(ctx, tx, { provider, claims, asks, to })
      : connect(ctx, tx, { provider, claims, accountId: asks.accountId, to });
  });
  return { ...came, cookies: [...came.cookies, dropStep(ctx, "provider")] };
}

/** Signs in whose sign-in it is. Somebody unknown is asked what they want: no account is found by its address. */
async function enter(ctx: Context, tx: Tx, { provider, claims, device, to }: Entering): Promise<CameBack> {
  const accountId = await markUsed(tx, {
    providerId: provider.id,
    subject: claims.subject,
    label: claims.label,
    now: ctx.now,
  });
  if (accountId === null) {
    const who: Newcomer = { key: provider.key, issuer: provider.issuer, claims };
    return { to: "/sign-in/with/new", cookies: [keepStep(ctx, "newcomer", who, STEP_LASTS)] };
  }
  await writeInstitutionEvidence(ctx, tx, { accountId, provider, claims });
  await followSignIn(ctx, tx, { accountId, provider, claims });
  if (ctx.actor.kind === "member") await deleteSession(tx, ctx.actor.sessionId);
  return sessionFor(ctx, tx, { accountId, provider, claims, device, to });
}

/**
 * Connects the account that asked with who came back. One person there is one account here, and the other way round.
 */
async function connect(
  ctx: Context,
  tx: Tx,
  { provider, claims, accountId, to }: { provider: Provider; claims: Claims; accountId: number; to: string },
): Promise<CameBack> {
  if (memberOf(ctx).id !== accountId)
    throw new Conflict("You are signed in to another account by now, so nothing was connected. Begin again.");
  const [providerId, subject, label] = [provider.id, claims.subject, claims.label];
  const known = await accountOfSubject(tx, providerId, subject);
  if (known !== null && known !== accountId) throw new Conflict(othersWords(provider.name));
  if (known === accountId) await markUsed(tx, { providerId, subject, label, now: ctx.now });
  else {
    if (!(await insertLink(tx, { providerId, accountId, subject, label, now: ctx.now })))
      throw new Conflict(
        `Your account is connected with somebody else at ${provider.name}, or was connected just now. Disconnect it first.`,
      );
    await queueMail(ctx, tx, { purpose: "sign-in-ways-changed", accountId });
  }
  await writeInstitutionEvidence(ctx, tx, { accountId, provider, claims });
  await followSignIn(ctx, tx, { accountId, provider, claims });
  if (known === null)
    await ctx.record(tx, { type: "SignInChanged", accountId, change: "sign-in-connected", actorId: accountId });
  return { to: `${to}?done=connected`, cookies: [] };
}
