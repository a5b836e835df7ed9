import type { Tx } from "db/engine";
import { type Actor, visitor } from "~/core/actor";
import { DAY, HOUR } from "~/core/time";
import type { Context, Runtime } from "~/platform/context.server";
import { cookieValue, sessionCookieName, sessionCookieValue, setCookie, tokenFrom } from "~/platform/cookies.server";
import { hashToken, randomToken } from "~/platform/secrets.server";
import { deleteExpired, deleteSession, findMember, insertSession, touchSession } from "./session.queries.server";

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

/** Starts a session in the caller's transaction and gives back its Set-Cookie line. Always a fresh token (no fixation). */
export async function startSession(ctx: Context, tx: Tx, accountId: number, device: string): Promise<string> {
  const { env, keys } = ctx.runtime;
  const token = randomToken(24);
  await insertSession(tx, {
    id: hashToken(token),
    accountId,
    device: device.slice(0, 200),
    now: ctx.now,
    expiresAt: ctx.now + SESSION_LENGTH,
  });
  const name = sessionCookieName(env.publicUrl);
  return setCookie(env.publicUrl, name, sessionCookieValue(keys.session, token), SESSION_LENGTH / 1000);
}

/** Ends the session that asks, and gives back the line that removes the cookie. */
export async function endSession(ctx: Context): Promise<string> {
  const { actor } = ctx;
  if (actor.kind === "member") await ctx.write((tx) => deleteSession(tx, actor.sessionId));
  return setCookie(ctx.runtime.env.publicUrl, sessionCookieName(ctx.runtime.env.publicUrl), "", 0);
}

/** Removes what has run out: sessions and one-time links. */
export async function sweepIdentity(ctx: Context): Promise<void> {
  await ctx.write((tx) => deleteExpired(tx, ctx.now));
}
