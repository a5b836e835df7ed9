import type { Configuration, CustomFetch } from "openid-client";
import { z } from "zod";
import { MINUTE, SECOND } from "~/core/time";
import { isLoopbackHost } from "./env.server";
import { textOf } from "./outbound.server";

/** Us, as one provider of OpenID Connect knows us. `version` differs once any of it was changed. */
export type OpenidClient = { issuer: string; clientId: string; clientSecret: string | undefined; version: string };

/**
 * Why a sign-in through a provider came to nothing. `down`: it cannot be reached, or says that it is broken. `stopped`:
 * the person said no there. `refused`: it does not want the code, or us. `unproved`: what it sent proves nothing
 * (another issuer, audience, nonce or state, a wrong signature, out of date, or no OpenID Connect at all).
 */
export type OpenidFailure = "down" | "stopped" | "refused" | "unproved";

/** `named`: the other issuer that stands in its discovery document, where that is what is wrong. */
export type OpenidAnswer<T> = { ok: true; value: T } | { ok: false; reason: OpenidFailure; named?: string };

/** What is found at an issuer: itself, nothing for now, another issuer, or no OpenID Connect. */
export type OpenidStanding = { state: "answers" | "down" | "none" } | { state: "another"; issuer: string };

/** What ties an answer to the browser that asked. */
export type OpenidChecks = { state: string; nonce: string; verifier: string };

/** A person at a provider: its own name for them, and everything it said. */
export type OpenidPerson = { subject: string; claims: Readonly<Record<string, unknown>> };

export type OpenidServers = {
  /** Random values for one sign-in (256 bits each). */
  newChecks(): Promise<OpenidChecks>;
  /**
   * Where to send somebody (authorization code with PKCE S256). Asks the provider how it works, if that is not known.
   * `maxAge` (seconds): how long ago they may have signed in there; it also makes the provider say when (OpenID Connect
   * Core, 3.1.2.1). `again`: the provider must ask them to sign in anew.
   */
  addressAt(
    client: OpenidClient,
    asks: OpenidChecks & { back: string; scope: string; acrValues: string; maxAge: number; again: boolean },
  ): Promise<OpenidAnswer<URL>>;
  /** Exchanges the code in `url`, the address somebody came back to, for who they are. Checks all that can be checked. */
  personAt(client: OpenidClient, url: URL, checks: OpenidChecks): Promise<OpenidAnswer<OpenidPerson>>;
  /** Asks how it works, anew each time and for no sign-in: takes at most the patience for one question. */
  look(client: OpenidClient): Promise<OpenidStanding>;
};

export type OpenidLimits = {
  /** Milliseconds for each question to a provider. */
  patience: number;
  /** Bytes of each answer. */
  mostBytes: number;
  /** Milliseconds a provider that failed is not asked how it works. */
  rest: number;
  /** Milliseconds that what it said of itself is believed. */
  believed: number;
};

const usual: OpenidLimits = { patience: 5 * SECOND, mostBytes: 512_000, rest: 15 * SECOND, believed: 10 * MINUTE };

type Known = { found: Promise<OpenidAnswer<Configuration>>; until: number };

/** Nothing is asked until somebody wants to sign in, so a provider that is down keeps nothing from starting. */
export function createOpenidServers(limits: Partial<OpenidLimits> = {}): OpenidServers {
  const { patience, mostBytes, rest, believed } = { ...usual, ...limits };
  const known = new Map<string, Known>();

  function configurationOf(client: OpenidClient): Promise<OpenidAnswer<Configuration>> {
    const key = `${client.issuer} ${client.clientId} ${client.version}`;
    const before = known.get(key);
    if (before && before.until > Date.now()) return before.found;
    const found = attempt(() => discover(client, patience, mostBytes));
    const kept: Known = { found, until: Date.now() + believed };
    known.set(key, kept);
    void found.then(({ ok }) => {
      if (!ok) kept.until = Date.now() + rest;
    });
    return found;
  }

  return {
    async newChecks() {
      const { randomNonce, randomPKCECodeVerifier, randomState } = await import("openid-client");
      return { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    },
    async addressAt(client, { back, scope, acrValues, maxAge, again, state, nonce, verifier }) {
      const found = await configurationOf(client);
      if (!found.ok) return found;
      return attempt(async () => {
        const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import("openid-client");
        const url = buildAuthorizationUrl(found.value, {
          redirect_uri: back,
          scope,
          state,
          nonce,
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: "S256",
          max_age: String(maxAge),
          ...(again && { prompt: "login" }),
          ...(acrValues !== "" && { acr_values: acrValues }),
        });
        if (!mayAsk(new URL(client.issuer), url)) throw new Strange();
        return url;
      });
    },
    async personAt(client, url, { state, nonce, verifier }) {
      const found = await configurationOf(client);
      if (!found.ok) return found;
      return attempt(async () => {
        const { authorizationCodeGrant, fetchUserInfo } = await import("openid-client");
        const tokens = await authorizationCodeGrant(found.value, url, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const signed = tokens.claims();
        if (!signed || signed.sub === "" || signed.sub.length > 255) throw new Strange();
        const more = found.value.serverMetadata().userinfo_endpoint
          ? await fetchUserInfo(found.value, tokens.access_token, signed.sub)
          : {};
        // How and when somebody signed in is said of one sign-in, so only what is signed for it counts.
        const { acr, amr, auth_time } = signed;
        return { subject: signed.sub, claims: { ...more, ...signed, acr, amr, auth_time } };
      });
    },
    async look(client) {
      const found = await attempt(() => discover(client, patience, mostBytes));
      if (found.ok) return { state: "answers" };
      if (found.named !== undefined) return { state: "another", issuer: found.named };
      return { state: found.reason === "down" ? "down" : "none" };
    },
  };
}

/** It answered, but not as a provider does; perhaps as another one. */
class Strange extends Error {
  constructor(readonly named?: string) {
    super();
  }
}

/**
 * Asks a provider how it works. Secrets go the way it prefers; every signature is checked, also on what came over TLS.
 */
async function discover(client: OpenidClient, patience: number, mostBytes: number): Promise<Configuration> {
  const openid = await import("openid-client");
  const issuer = new URL(client.issuer);
  const ask = carefully(issuer, mostBytes);
  const local = isLoopbackHost(issuer.hostname) ? [openid.allowInsecureRequests] : [];
  const found = await openid.discovery(issuer, client.clientId, undefined, openid.None(), {
    timeout: patience / 1000,
    execute: local,
    [openid.customFetch]: ask,
  });
  const server = found.serverMetadata();
  // The library lets some well-known issuers pass that speak for many schools under one name.
  if (new URL(server.issuer).href !== issuer.href) throw new Strange(server.issuer);
  if (!server.authorization_endpoint || !server.token_endpoint || !server.jwks_uri) throw new Strange();
  const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
  const secret = client.clientSecret;
  const auth =
    secret === undefined
      ? openid.None()
      : ways.includes("client_secret_basic")
        ? openid.ClientSecretBasic(secret)
        : openid.ClientSecretPost(secret);
  const configuration = new openid.Configuration(server, client.clientId, { [openid.clockTolerance]: 30 }, auth);
  configuration.timeout = patience / 1000;
  configuration[openid.customFetch] = ask;
  openid.enableNonRepudiationChecks(configuration);
  for (const allow of local) allow(configuration);
  return configuration;
}

/** https, or this machine itself where the issuer is on it: no provider can make us ask our own network. */
function mayAsk(issuer: URL, url: URL): boolean {
  if (isLoopbackHost(url.hostname) && !isLoopbackHost(issuer.hostname)) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopbackHost(url.hostname));
}

/** Asks with bounds: no redirect is followed, and no answer is read past its limit. */
const carefully =
  (issuer: URL, mostBytes: number): CustomFetch =>
  async (address, { method, headers, body, signal }) => {
    if (!mayAsk(issuer, new URL(address))) throw new Strange();
    // The cast: the library sends forms, which both kinds of fetch take.
    const sent = body as BodyInit | undefined;
    const response = await fetch(address, { method, headers, body: sent, signal: signal ?? null, redirect: "manual" });
    if (response.status >= 500 || response.status === 429 || response.status === 408) {
      await response.body?.cancel();
      throw new TypeError("fetch failed");
    }
    const text = await textOf(response, mostBytes);
    const kept = new Headers(response.headers);
    // What was read is unpacked by now.
    for (const name of ["content-encoding", "content-length"]) kept.delete(name);
    const empty = response.status === 204 || response.status === 304;
    return new Response(empty ? null : text, { status: response.status, headers: kept });
  };

async function attempt<T>(work: () => Promise<T>): Promise<OpenidAnswer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const named = namedIn(error);
    return { ok: false, reason: reasonOf(error), ...(named !== undefined && { named }) };
  }
}

const comparedIssuer = z.object({
  cause: z.object({ attribute: z.literal("issuer"), body: z.object({ issuer: z.string() }) }),
});

/** The issuer that stands where another one was asked for, as the library says it. */
function namedIn(error: unknown): string | undefined {
  if (error instanceof Strange) return error.named;
  return comparedIssuer.safeParse(error).data?.cause.body.issuer;
}

/** The library's errors, told apart by their codes: they may come from another copy of it. */
function reasonOf(error: unknown): OpenidFailure {
  if (!(error instanceof Error)) return "unproved";
  const code = "code" in error ? error.code : undefined;
  if (code === "OAUTH_TIMEOUT" || code === "OAUTH_ABORT") return "down";
  // It could not be reached, or hung up half way.
  if (error instanceof TypeError && ["fetch failed", "terminated"].includes(error.message)) return "down";
  const said = "error" in error ? error.error : undefined;
  if (code === "OAUTH_AUTHORIZATION_RESPONSE_ERROR") {
    if (said === "access_denied") return "stopped";
    return said === "temporarily_unavailable" || said === "server_error" ? "down" : "refused";
  }
  if (code === "OAUTH_RESPONSE_BODY_ERROR" || code === "OAUTH_WWW_AUTHENTICATE_CHALLENGE") return "refused";
  return "unproved";
}
