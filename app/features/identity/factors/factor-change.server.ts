import type { Tx } from "db/engine";
import type { Member } from "~/core/actor";
import type { SignInChange } from "~/core/sign-in-changes";
import type { Context } from "~/platform/context.server";
import { queueMail } from "../account/account-mail.server";
import { letGoOfLinks } from "../openid/lost-links.server";
import { openingLinks } from "../sign-in/one-time-link";
import { voidTokens } from "../sign-in/one-time-link.queries.server";
import { deleteSessions, forgetFactor } from "../sign-in/session.queries.server";
import { proveSession } from "../sign-in/session.server";
import type { SecondFactor } from "../sign-in/sign-in-method";
import { deleteRecoveryCodes } from "./recovery-code.queries.server";
import { makeRecoveryCodes } from "./recovery-code.server";
import { asksMore } from "./second-factor";
import { deleteFactors, secondFactorsOf } from "./second-factor.queries.server";

type Added = { change: "passkey-added" | "app-added"; factor: SecondFactor };

/**
 * What goes with every new second factor: sessions that were started without it end, the owner is told by mail, and
 * recovery codes are made if there are none. Returns this session's new Set-Cookie line, and the codes, to be shown
 * once.
 */
export async function factorAdded(ctx: Context, tx: Tx, me: Member, { change, factor }: Added) {
  await deleteSessions(tx, me.id, me.sessionId);
  const { recovery } = await secondFactorsOf(tx, me.id);
  const codes = recovery > 0 ? null : await makeRecoveryCodes(ctx, tx, me.id);
  return { cookie: await waysChanged(ctx, tx, { me, change, factor }), codes };
}

/**
 * What goes with taking one off: the other sessions end and the owner is told. Without any factor left, recovery codes
 * go too, and this session no longer counts as one with a second step behind it. Returns its new Set-Cookie line.
 */
export async function factorRemoved(
  ctx: Context,
  tx: Tx,
  me: Member,
  change: SignInChange,
  row?: number,
): Promise<string> {
  await deleteSessions(tx, me.id, me.sessionId);
  if (!asksMore(await secondFactorsOf(tx, me.id))) {
    await deleteRecoveryCodes(tx, me.id);
    await forgetFactor(tx, me.sessionId);
  }
  return waysChanged(ctx, tx, { me, change, factor: null, row });
}

/**
 * A member changed how they sign in: they are told, their session gets a new token, and it stands in the log; last,
 * since whoever holds the log must wait for nothing. Returns the new Set-Cookie line.
 */
export async function waysChanged(
  ctx: Context,
  tx: Tx,
  { me, change, factor, row }: { me: Member; change: SignInChange; factor: SecondFactor | null; row?: number },
): Promise<string> {
  await queueMail(ctx, tx, { purpose: "sign-in-ways-changed", accountId: me.id });
  const cookie = await proveSession(ctx, tx, {
    secondFactor: factor,
    authenticatedAt: factor === null ? me.authenticatedAt : ctx.now,
  });
  const which = row === undefined ? {} : { row };
  await ctx.record(tx, { type: "SignInChanged", accountId: me.id, change, ...which, actorId: me.id });
  return cookie;
}

/** Takes every factor off an account, for whoever runs the machine; its sessions end and its owner is told. */
export async function takeFactorsOff(ctx: Context, tx: Tx, accountId: number): Promise<void> {
  const lost = await deleteFactors(tx, accountId);
  await deleteSessions(tx, accountId, null);
  await voidTokens(tx, accountId, openingLinks, ctx.now);
  await queueMail(ctx, tx, { purpose: "sign-in-ways-changed", accountId });
  await letGoOfLinks(ctx, tx, accountId, lost);
  await ctx.record(tx, { type: "SignInChanged", accountId, change: "factors-taken-off", actorId: null });
}
