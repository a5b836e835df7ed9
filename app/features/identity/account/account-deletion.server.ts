import type { Tx } from "db/engine";
import { z } from "zod";
import { Conflict } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import type { InTransaction } from "~/platform/events.server";
import { bumpVersion } from "~/platform/versions.server";
import { leaveSchools } from "../organisations/former-member.queries.server";
import { lastAdmin } from "../people/role";
import { otherAdmins } from "../people/role.queries.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { noCookie } from "../sign-in/session.server";
import { forgetApplicant } from "../verification/former-applicant.server";
import { accountById } from "./account.queries.server";
import { queueMail } from "./account-mail.server";
import { countUnnamed, deleteTraces, emptyAccount, keepNobody } from "./former-member.queries.server";

export const deletionForm = z.object({
  sure: z.literal("1", "Tick the box if you are sure."),
});

/** What the page says before somebody leaves: how many of their anonymous questions would stay. */
export async function readLeaving(ctx: Context): Promise<{ handle: string; anonymous: number }> {
  const { id, handle } = memberOf(ctx);
  return { handle, anonymous: await countUnnamed(ctx.db, id) };
}

/**
 * Deletes one's own account; returns the line that removes the cookie. The other features forget the member in the
 * same transaction, by their reactions to `AccountDeleted`: all of it happens, or nothing.
 */
export async function deleteAccount(ctx: Context): Promise<string> {
  mustBeFresh(ctx);
  const me = memberOf(ctx);
  await ctx.write(async (tx) => {
    // Also makes the last two administrators leave one after the other.
    await bumpVersion(tx, "site");
    // By the account's row: duties that wait for a second step are duties.
    const account = await accountById(tx, me.id);
    // Pressed twice: the first press did it.
    if (!account) return;
    if (account.admin === 1 && (await otherAdmins(tx, me.id)) === 0) throw new Conflict(lastAdmin);
    await removeAccount(ctx, tx, account, me.id);
    // After everything of theirs is gone: the row is the one place where the address stands, until it is sent or a day
    // has passed. An address that nobody confirmed may be a stranger's.
    if (account.email !== null && account.emailConfirmedAt !== null)
      await queueMail(ctx, tx, { purpose: "account-deleted", accountId: null, email: account.email });
  });
  return noCookie(ctx);
}

type Leaver = { id: number; email: string | null; moderator: number; role: string };

async function removeAccount(ctx: Context, tx: Tx, leaver: Leaver, actorId: number | null): Promise<void> {
  const { id: accountId, email } = leaver;
  const was = leaver.moderator === 1 ? "moderator" : leaver.role;
  await deleteTraces(tx, accountId, email, ctx.now);
  await forgetApplicant(ctx, tx, accountId);
  const memberships = await leaveSchools(tx, accountId, email, ctx.now);
  await emptyAccount(tx, accountId, ctx.now);
  await keepNobody(tx);
  await ctx.record(tx, { type: "AccountDeleted", accountId, memberships, actorId, was });
}

/**
 * In the transaction: a backup brought back somebody who had left since it was made, and they leave again, also as the
 * last administrator: whoever restores it can appoint another (`wardround user`).
 */
export const leaveAgain: InTransaction<"AccountCameBack"> = async (tx, { accountId }, ctx) => {
  await bumpVersion(tx, "site");
  const account = await accountById(tx, accountId);
  if (account) await removeAccount(ctx, tx, account, null);
};
