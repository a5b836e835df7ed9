import type { Tx } from "db/engine";
import { type Actor, visitor } from "~/core/actor";
import { SignInNeeded } from "~/core/refusals";
import { DAY, HOUR, type Instant } from "~/core/time";
import { type Context, memberOf, type Runtime } from "~/platform/context.server";
import { cookieValue, sessionCookieName, sessionCookieValue, setCookie, tokenFrom } from "~/platform/cookies.server";
import { hashToken, randomToken } from "~/platform/secrets.server";
import {
  deleteSession,
  deleteSessions,
  findMember,
  insertSession,
  renewSession,
  sessionBeginning,
  sessionsOf,
  touchSession,
} from "./session.queries.server";
import { type SecondFactor, type SignInMethod, startedWords } from "./sign-in-method";

const SESSIONS_SHOWN = 50;

export const SESSION_LENGTH = 30 * DAY;

/** Whether a request carries a session cookie of ours at all; only then is the whole-page cache passed by. */
export function hasSessionCookie(runtime: Runtime, cookieHeader: string | null | undefined): boolean {
  return cookieValue(cookieHeader, sessionCookieName(runtime.env.publicUrl)) !== null;
}

/** Who a request's cookie speaks for. A forged, ended or expired one speaks for nobody. */
export async function findActor(runtime: Runtime, cookieHeader: string | null | undefined): Promise<Actor> {
  const token = tokenFrom(runtime.keys.session, cookieValue(cookieHeader, sessionCookieName(runtime.env.publicUrl)));
  if (!token) return visitor;
  const now = runtime.clock();
  const member = await findMember(runtime.database.read, hashToken(token), now);
  if (!member) return visitor;
  const { lastSeenAt, ...actor } = member;
  // Written at most once an hour: a read must stay a read.
  if (now - lastSeenAt > HOUR)
    await runtime.database.write((tx) => touchSession(tx, actor.sessionId, now, now + SESSION_LENGTH));
  return actor;
}

/** How a session came about, what proved it beside that, and when, where that was not just now. */
export type Started = {
  method: SignInMethod;
  /** The provider it began through, where it did. */
  providerId?: number | null;
  secondFactor: SecondFactor | null;
  authenticatedAt?: Instant;
};

/**
 * Starts a session in the caller's transaction and returns its Set-Cookie line. Always a fresh token (no fixation).
 * Signing in goes through `beginSession`, which asks for the second step first.
 */
export async function startSession(
  ctx: Context,
  tx: Tx,
  accountId: number,
  device: string,
  started: Started = { method: "password", secondFactor: null },
): Promise<string> {
  const token = randomToken(24);
  await insertSession(tx, {
    id: hashToken(token),
    accountId,
    device: device.slice(0, 200),
    ...started,
    now: ctx.now,
    expiresAt: ctx.now + SESSION_LENGTH,
  });
  return cookieOf(ctx, token);
}

type Proved = {
  secondFactor: SecondFactor | null;
  authenticatedAt?: Instant;
  /** The provider that vouched for the factor, where one did. */
  providerId?: number | null;
};

/**
 * Whoever asks has proved again who they are: their session gets a new token, and the time (now, unless it is said) and
 * the factor are written down. Returns its Set-Cookie line.
 */
export async function proveSession(
  ctx: Context,
  tx: Tx,
  { secondFactor, authenticatedAt = ctx.now, providerId = null }: Proved,
): Promise<string> {
  const token = randomToken(24);
  const session = { id: memberOf(ctx).sessionId, newId: hashToken(token), secondFactor, providerId, authenticatedAt };
  if (!(await renewSession(tx, session))) throw new SignInNeeded();
  return cookieOf(ctx, token);
}

function cookieOf(ctx: Context, token: string): string {
  const { env, keys } = ctx.runtime;
  const name = sessionCookieName(env.publicUrl);
  return setCookie(env.publicUrl, name, sessionCookieValue(keys.session, token), SESSION_LENGTH / 1000);
}

/** Ends the session that asks, and returns the line that removes the cookie. */
export async function endSession(ctx: Context): Promise<string> {
  const { actor } = ctx;
  if (actor.kind === "member") await ctx.write((tx) => deleteSession(tx, actor.sessionId));
  return noCookie(ctx);
}

/** Ends every other session of whoever asks. */
export async function signOutOthers(ctx: Context): Promise<void> {
  const me = memberOf(ctx);
  await ctx.write((tx) => deleteSessions(tx, me.id, me.sessionId));
}

/** Ends every session of whoever asks, this one too, and returns the line that removes the cookie. */
export async function signOutEverywhere(ctx: Context): Promise<string> {
  const me = memberOf(ctx);
  await ctx.write((tx) => deleteSessions(tx, me.id, null));
  return noCookie(ctx);
}

/** One's own sessions for the page that lists them. `ref` names one without being it. */
export async function mySessions(ctx: Context) {
  const me = memberOf(ctx);
  const rows = await sessionsOf(ctx.db, me.id, me.sessionId, ctx.now, SESSIONS_SHOWN + 1);
  const sessions = rows.slice(0, SESSIONS_SHOWN).map((row) => ({
    ref: refOf(row.id),
    device: row.device,
    how: startedWords(row.method, row.second_factor),
    startedAt: row.created_at,
    seenAt: row.last_seen_at,
    current: row.id === me.sessionId,
  }));
  return { sessions, more: rows.length > SESSIONS_SHOWN };
}

/** Ends one of one's own sessions; one that is gone already is no mistake. */
export async function endOneSession(ctx: Context, ref: string | undefined): Promise<void> {
  const me = memberOf(ctx);
  const row = ref?.length === REF_LENGTH ? await sessionBeginning(ctx.db, me.id, ref) : undefined;
  if (row) await ctx.write((tx) => deleteSession(tx, row.id));
}

/** The line that removes the session cookie. */
export function noCookie(ctx: Context): string {
  const { publicUrl } = ctx.runtime.env;
  return setCookie(publicUrl, sessionCookieName(publicUrl), "", 0);
}

const REF_LENGTH = 16;
const refOf = (sessionId: string) => sessionId.slice(0, REF_LENGTH);
