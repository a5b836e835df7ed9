import type { Tx } from "db/engine";
import type { Member } from "~/core/actor";
import type { Context } from "~/platform/context.server";
import { queueMail } from "./account-mail.server";
import { deleteRecoveryCodes } from "./recovery-code.queries.server";
import { makeRecoveryCodes } from "./recovery-code.server";
import { asksMore } from "./second-factor";
import { deleteFactors, secondFactorsOf } from "./second-factor.queries.server";
import { deleteSessions, forgetFactor } from "./session.queries.server";
import { proveSession } from "./session.server";

/**
 * What goes with every new second factor: sessions that were started without it end, the owner is told by mail, and
 * recovery codes are made if there are none. Gives them back, to be shown once.
 */
export async function factorAdded(ctx: Context, tx: Tx, me: Member): Promise<string[] | null> {
  await deleteSessions(tx, me.id, me.sessionId);
  await queueMail(ctx, tx, { purpose: "sign-in-ways-changed", accountId: me.id });
  const { recovery } = await secondFactorsOf(tx, me.id);
  return recovery > 0 ? null : makeRecoveryCodes(ctx, tx, me.id);
}

/**
 * What goes with taking one off: the other sessions end and the owner is told. Without any factor left, recovery codes
 * go too, and this session no longer counts as one with a second step behind it. Gives back its new Set-Cookie line.
 */
export async function factorRemoved(ctx: Context, tx: Tx, me: Member): Promise<string> {
  await deleteSessions(tx, me.id, me.sessionId);
  await queueMail(ctx, tx, { purpose: "sign-in-ways-changed", accountId: me.id });
  if (!asksMore(await secondFactorsOf(tx, me.id))) {
    await deleteRecoveryCodes(tx, me.id);
    await forgetFactor(tx, me.sessionId);
  }
  return proveSession(ctx, tx, null);
}

/** Takes every factor off an account, for whoever runs the machine; its sessions end and its owner is told. */
export async function takeFactorsOff(ctx: Context, tx: Tx, accountId: number): Promise<void> {
  await deleteFactors(tx, accountId);
  await deleteSessions(tx, accountId, null);
  await queueMail(ctx, tx, { purpose: "sign-in-ways-changed", accountId });
}
