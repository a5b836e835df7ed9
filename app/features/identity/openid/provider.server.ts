import type { Tx } from "db/engine";
import { z } from "zod";
import type { Member } from "~/core/actor";
import { must } from "~/core/actor";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { outboundAddress } from "~/platform/outbound.server";
import { admins } from "~/platform/route-rules";
import { open, seal } from "~/platform/secrets.server";
import { flag, optionalText, requiredText } from "~/platform/typed-text.server";
import { untieOtherScopes } from "../organisations/cohort-sign-in.queries.server";
import { queueStranded } from "../organisations/sign-in-membership.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { dropUndecidedOf } from "../verification/evidence.queries.server";
import { backAddress, keyFrom, noSecondStep, PROVIDERS_MAX, type Provider, presets, wordsOf } from "./provider";
import {
  allProviders,
  insertProvider,
  isConnected,
  issuerTaken,
  linkCounts,
  providerByKey,
  updateProvider,
} from "./provider.queries.server";
import { restingOnProvider } from "./provider-removal.queries.server";
import { mustBeItself, standingOf } from "./provider-standing.server";

const changeable = {
  name: requiredText(40, "Enter what the button should say."),
  clientId: requiredText(255, "Enter the client id that the provider gave you."),
  // Its name keeps it from being shown again after a refusal.
  secret: optionalText(1_000),
  scopes: optionalText(300),
  trustsEmail: flag,
  secondStepValues: optionalText(1_000),
  affiliationScopes: optionalText(2_000),
  joins: flag,
  enabled: flag,
};

const { name, ...others } = changeable;

// In the order of the page, which is the order of what is said to be wrong.
export const providerForm = z.object({
  name,
  issuer: requiredText(500, "Enter the issuer, an address such as https://login.northmere.ac.uk."),
  ...others,
  preset: z.enum(presets).default("usual"),
});
export const providerChangeForm = z.object(changeable);

type Change = z.output<typeof providerChangeForm>;

/** Every provider for the page of administrators: what is set, who signs in with it, how it answers now. No secret. */
export async function readProviders(ctx: Context) {
  const [providers, counts] = await Promise.all([allProviders(ctx.db), linkCounts(ctx.db)]);
  return Promise.all(
    providers.map(async (one) => ({
      ...shown(ctx, one),
      people: counts.get(one.id) ?? 0,
      standing: await standingOf(ctx, one),
    })),
  );
}

/** One of them. Throws where there is none of that name. */
export async function readProvider(ctx: Context, key: string | undefined) {
  const one = await requireProvider(ctx, key);
  const [counts, resting, standing] = await Promise.all([
    linkCounts(ctx.db),
    restingOnProvider(ctx.db, one.id),
    standingOf(ctx, one),
  ]);
  return { ...shown(ctx, one), people: counts.get(one.id) ?? 0, resting, standing };
}

function shown(ctx: Context, { clientSecret, id: _id, changedAt: _changedAt, ...one }: Provider) {
  return {
    ...one,
    secondStepValues: one.secondStepValues.join(" "),
    affiliationScopes: one.affiliationScopes.join(" "),
    hasSecret: clientSecret !== "",
    back: backAddress(ctx.runtime.env.publicUrl, one.key),
  };
}

/** Adds one; returns its key. One that is down today can be added, one that answers as somebody else cannot. */
export async function addProvider(ctx: Context, input: z.output<typeof providerForm>): Promise<string> {
  const me = adminOf(ctx);
  const issuer = issuerOf(input.issuer);
  const base = keyFrom(input.name);
  const wanted = checked(input);
  await mustBeItself(ctx, { issuer, clientId: wanted.clientId });
  return ctx.write(async (tx) => {
    const taken = await issuerTaken(tx, issuer);
    if (taken !== null) throw taken === "in use" ? knownIssuer() : goingIssuer();
    // Else two at once could be the last.
    await ctx.runtime.database.serialise(tx, "providers");
    if ((await allProviders(tx)).length >= PROVIDERS_MAX)
      throw new Conflict(`There are ${PROVIDERS_MAX} ways to sign in already. Remove one that nobody uses first.`);
    for (let number = 1; number < 100; number++) {
      const key = number === 1 ? base : `${base}-${number}`;
      const sealed = sealSecret(ctx, key, input.secret);
      const stored = { ...wanted, key, issuer, preset: input.preset, clientSecret: sealed };
      const providerId = await insertProvider(tx, stored, me.id, ctx.now);
      if (providerId === null) continue;
      await ctx.record(tx, { type: "ProviderChanged", providerId, change: "added", actorId: me.id });
      return key;
    }
    throw knownIssuer();
  });
}

/** Changes what may be changed. An empty secret keeps the one there is. */
export async function changeProvider(ctx: Context, key: string | undefined, input: Change): Promise<void> {
  const me = adminOf(ctx);
  const before = await requireProvider(ctx, key);
  const clientSecret = input.secret === "" ? before.clientSecret : sealSecret(ctx, before.key, input.secret);
  const { issuer, preset } = before;
  await ctx.write(async (tx) => {
    const after = { ...checked(input), key: before.key, issuer, preset, clientSecret };
    await holdProvider(ctx, tx, before);
    if (after.clientId !== before.clientId && (await isConnected(tx, before.id))) throw knownByClient();
    if (!(await updateProvider(tx, before.id, after, ctx.now))) throw goneProvider();
    await trustLess(ctx, tx, before, after.affiliationScopes);
    await ctx.record(tx, { type: "ProviderChanged", providerId: before.id, change: "changed", actorId: me.id });
  });
}

/** The provider that an address names. */
export async function requireProvider(ctx: Context, key: string | undefined): Promise<Provider> {
  const one = await providerByKey(ctx.db, key);
  if (!one) throw goneProvider();
  return one;
}

/**
 * Holds a provider until the transaction ends, for whoever ties something to it or removes it: nobody does the other
 * meanwhile. Throws where it is gone.
 */
export async function holdProvider(ctx: Context, tx: Tx, { id, key }: Pick<Provider, "id" | "key">): Promise<void> {
  await ctx.runtime.database.hold(tx, "openid_provider", id);
  if ((await providerByKey(tx, key))?.id !== id) throw goneProvider();
}

/** The client secret itself, for asking the provider; undefined for a client that has none. */
export function openSecret(ctx: Context, { key, clientSecret }: Provider): string | undefined {
  return clientSecret === "" ? undefined : open(ctx.runtime.keys.provider, clientSecret, sealedFor(key)).toString();
}

const sealSecret = (ctx: Context, key: string, secret: string) =>
  secret === "" ? "" : seal(ctx.runtime.keys.provider, secret, sealedFor(key));
const sealedFor = (key: string) => `client secret of ${key}`;

/** The issuer as it will have to stand in everything the provider signs. */
function issuerOf(typed: string): string {
  const url = outboundAddress(typed);
  if (url?.search !== "" || typed.endsWith("?")) {
    const sentence = "Enter an address that begins with https:// and holds no question mark.";
    throw new Invalid(sentence, { issuer: sentence });
  }
  if (url.pathname.includes("/.well-known/")) {
    const sentence = "Enter the issuer alone: what stands before /.well-known/.";
    throw new Invalid(sentence, { issuer: sentence });
  }
  return typed;
}

const scopeWord = /^(?=.*\.)[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

function checked(input: Change) {
  const affiliationScopes = wordsOf(input.affiliationScopes.toLowerCase());
  const wrong = affiliationScopes.find((scope) => !scopeWord.test(scope));
  if (wrong !== undefined) {
    const sentence = `“${wrong.slice(0, 60)}” is no domain. Write domains such as northmere.ac.uk.`;
    throw new Invalid(sentence, { affiliationScopes: sentence });
  }
  const scopes = wordsOf(`openid ${input.scopes}`);
  if (scopes.some((scope) => !/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope))) {
    const sentence = "Scopes are plain words with blanks between them.";
    throw new Invalid(sentence, { scopes: sentence });
  }
  const secondStepValues = wordsOf(input.secondStepValues);
  const alone = secondStepValues.find((value) => noSecondStep.includes(value));
  if (alone !== undefined) {
    const sentence = `“${alone}” is said of sign-ins without a second step. Write what is said only where there was one.`;
    throw new Invalid(sentence, { secondStepValues: sentence });
  }
  return {
    name: input.name,
    clientId: input.clientId,
    scopes: scopes.join(" "),
    trustsEmail: input.trustsEmail,
    secondStepValues,
    affiliationScopes,
    joins: input.joins,
    enabled: input.enabled,
  };
}

/** An administrator who has just shown who they are. */
export function adminOf(ctx: Context): Member {
  must(admins(ctx.actor, ctx.now));
  mustBeFresh(ctx);
  return memberOf(ctx);
}

/** Domains it may speak for no more: what it said by them beside open claims, and in cohorts, counts no more. */
async function trustLess(ctx: Context, tx: Tx, before: Provider, scopes: readonly string[]): Promise<void> {
  if (before.affiliationScopes.every((scope) => scopes.includes(scope))) return;
  const providerId = before.id;
  await dropUndecidedOf(tx, providerId);
  await queueStranded(ctx, tx, { providerId, cohortIds: await untieOtherScopes(tx, { providerId, scopes }) });
}

/** Many providers know people by another name for each client: somebody could come as somebody new. */
function knownByClient(): Invalid {
  const sentence =
    "Accounts are connected through this client id, and under another one their people may look like others. Remove this provider and add it anew: what rests on it ends then, and is asked for again.";
  return new Invalid(sentence, { clientId: sentence });
}

function goingIssuer(): Invalid {
  const sentence =
    "The provider with this issuer was removed just now, and what rested on it is still being ended. Add it in some minutes.";
  return new Invalid(sentence, { issuer: sentence });
}

function knownIssuer(): Invalid {
  const sentence = "There is a provider with this issuer already. Change that one.";
  return new Invalid(sentence, { issuer: sentence });
}

export const goneProvider = () => new NotFound("There is no such way to sign in here.");
