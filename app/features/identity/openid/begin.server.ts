import { Conflict, Invalid, type Lead, Unavailable } from "~/core/refusals";
import { type Instant, SECOND } from "~/core/time";
import { addressBlock } from "~/platform/client-address.server";
import { type Context, memberOf } from "~/platform/context.server";
import type { OpenidChecks, OpenidClient, OpenidFailure } from "~/platform/openid.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { asksMore } from "../factors/second-factor";
import { secondFactorsOf } from "../factors/second-factor.queries.server";
import { STEP_LASTS } from "../sign-in/begin-session.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { returnAddress } from "../sign-in/return-address";
import { SESSION_LENGTH } from "../sign-in/session.server";
import { keepStep, keptStep } from "../sign-in/step-cookie.server";
import { linksOf } from "./link.queries.server";
import { backAddress, contextsAmong, type Provider } from "./provider";
import { openSecret, requireProvider } from "./provider.server";

/** What the browser keeps, sealed, while its owner is at a provider. */
export type AtProvider = OpenidChecks & {
  key: string;
  issuer: string;
  /** Where to go on to; "" for wherever signing in leads. */
  to: string;
  /** What a member asks for, and when; null for signing in. */
  asks: Asked | null;
};

/** A member's connection, or their proof that it is still them. */
type Asked = { what: "connection" | "proof"; accountId: number; at: Instant };

/** Sends a visitor to a provider: its address, and the Set-Cookie line that ties the answer to this browser. */
export async function beginWith(ctx: Context, key: string | undefined, to: string | null) {
  const provider = await requireOffered(ctx, key);
  return begin(ctx, provider, returnAddress(to, ""), null);
}

/**
 * The same for a member who wants to be connected. Only the Set-Cookie line: a browser that sends a form follows no
 * redirect to another site (Content-Security-Policy, `form-action`), so a page of ours leads on.
 */
export async function beginConnection(ctx: Context, key: string | undefined): Promise<string> {
  mustBeFresh(ctx);
  const provider = await requireOffered(ctx, key);
  const asks: Asked = { what: "connection", accountId: memberOf(ctx).id, at: ctx.now };
  return (await begin(ctx, provider, "/account/sign-in-with", asks)).cookie;
}

/** The same for a member who proves again who they are, by signing in anew where their account is connected. */
export async function beginProof(ctx: Context, key: string | undefined, to: string | null): Promise<string> {
  const me = memberOf(ctx);
  const provider = await requireOffered(ctx, key);
  if (!(await linksOf(ctx.db, me.id)).some((link) => link.key === provider.key))
    throw new Conflict(`Your account is not connected with ${provider.name}. Choose another way.`);
  if (asksMore(await secondFactorsOf(ctx.db, me.id))) throw new Conflict(ownStepWords);
  const asks: Asked = { what: "proof", accountId: me.id, at: ctx.now };
  return (await begin(ctx, provider, returnAddress(to, "/account/security"), asks)).cookie;
}

export const ownStepWords = "Your account has a second step: use your passkey or a code.";

async function begin(ctx: Context, provider: Provider, to: string, asks: Asked | null) {
  await ctx.runtime.limits.consume(rateLimitRules.providerPerAddress, addressBlock(ctx.address));
  const checks = await ctx.runtime.openid.newChecks();
  const what: AtProvider = { ...checks, key: provider.key, issuer: provider.issuer, to, asks };
  return { address: await addressAt(ctx, provider, what), cookie: keepStep(ctx, "provider", what, STEP_LASTS) };
}

/** Where the connection or proof that this browser began goes on; null where it began none. */
export async function onward(ctx: Context, cookieHeader: string | null) {
  const step = keptStep<AtProvider>(ctx, "provider", cookieHeader);
  if (!step || step.what.asks?.accountId !== memberOf(ctx).id) return null;
  const provider = await requireOffered(ctx, step.what.key);
  return { name: provider.name, address: await addressAt(ctx, provider, step.what) };
}

async function addressAt(ctx: Context, provider: Provider, what: AtProvider): Promise<string> {
  const { state, nonce, verifier } = what;
  const again = what.asks?.what === "proof";
  const answer = await ctx.runtime.openid.addressAt(clientOf(ctx, provider), {
    state,
    nonce,
    verifier,
    back: backAddress(ctx.runtime.env.publicUrl, provider.key),
    scope: provider.scopes,
    acrValues: contextsAmong(provider.secondStepValues).join(" "),
    // A session of ours lasts as long, so one there that is older is asked anew. It must say when somebody signed in.
    maxAge: again ? 0 : SESSION_LENGTH / SECOND,
    again,
  });
  if (!answer.ok) throw failureOf(provider.name, answer.reason, whereBegun(ctx, what.asks));
  return answer.value.toString();
}

/** A provider that may be used now. */
export async function requireOffered(ctx: Context, key: string | undefined): Promise<Provider> {
  const provider = await requireProvider(ctx, key);
  if (!provider.enabled)
    throw new Conflict(
      `Signing in with ${provider.name} is switched off here. Sign in another way.`,
      backToSignIn(ctx),
    );
  return provider;
}

/** Us, as the provider knows us. */
export const clientOf = (ctx: Context, provider: Provider): OpenidClient => ({
  issuer: provider.issuer,
  clientId: provider.clientId,
  clientSecret: openSecret(ctx, provider),
  version: `${provider.id}:${provider.changedAt}`,
});

/** Where a visitor begins again; a member, who is signed in, is not led away. */
export const backToSignIn = ({ actor }: Context): Lead | undefined =>
  actor.kind === "visitor" ? "/sign-in" : undefined;

/** Where whoever set out for a provider begins again. */
export const whereBegun = (ctx: Context, asks: Asked | null): Lead | undefined =>
  asks?.what === "connection" ? "/account/sign-in-with" : backToSignIn(ctx);

/** The sentence for a sign-in that came to nothing, and where to begin again. */
export function failureOf(name: string, reason: OpenidFailure, lead: Lead | undefined): Error {
  const again = (sentence: string) => new Invalid(sentence, {}, null, lead);
  switch (reason) {
    case "down":
      return new Unavailable(`${name} does not answer just now. Try again in a minute, or sign in another way.`, lead);
    case "stopped":
      return again(`You stopped at ${name}, so nothing has changed here. Begin again, or sign in another way.`);
    case "refused":
      return again(`${name} refused this sign-in. Begin again; if that does not help, sign in another way.`);
    case "unproved":
      return again(
        `What came from ${name} does not prove who you are. Begin again; if that does not help, sign in another way.`,
      );
  }
}
