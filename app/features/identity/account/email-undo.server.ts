import { Conflict } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { hashToken } from "~/platform/secrets.server";
import { deleteFactorsSince } from "../factors/second-factor.queries.server";
import { letGoOfLinks } from "../openid/lost-links.server";
import { openingLinks } from "../sign-in/one-time-link";
import { tokenById, voidLaterUndos, voidTokens } from "../sign-in/one-time-link.queries.server";
import { openLink, takeLink } from "../sign-in/one-time-link.server";
import { deleteSessions } from "../sign-in/session.queries.server";
import { accountById, setEmail, setPassword } from "./account.queries.server";
import { queueMail } from "./account-mail.server";

/**
 * Gives an account back to the address it had before, for whoever reads the mails that go there. Whoever changed it may
 * know the password and may have added ways to sign in since, so the password goes, what was added since goes,
 * everybody is signed out, and a link to a new password is mailed.
 */
export async function undoEmailChange(ctx: Context, token: string | undefined): Promise<void> {
  const { words } = await openLink(ctx, token, "undo-email");
  if (words) throw new Conflict(words);
  try {
    await ctx.write(async (tx) => {
      const changed = await tokenById(tx, hashToken(token ?? ""));
      const { accountId, email } = await takeLink(ctx, tx, token, "undo-email");
      if (!changed || email === null || !(await accountById(tx, accountId)))
        throw new Conflict("This account is gone.");
      await setEmail(tx, accountId, email, ctx.now);
      await setPassword(tx, accountId, null);
      const lost = await deleteFactorsSince(tx, accountId, changed.createdAt);
      await deleteSessions(tx, accountId, null);
      await voidTokens(tx, accountId, openingLinks, ctx.now);
      // Never the earlier ones: whoever took the account over could change the address twice and undo the second.
      await voidLaterUndos(tx, accountId, changed.createdAt, ctx.now);
      await queueMail(ctx, tx, { purpose: "reset", accountId });
      await letGoOfLinks(ctx, tx, accountId, lost);
      const change = "email-change-undone";
      await ctx.record(tx, { type: "SignInChanged", accountId, change, actorId: accountId });
    });
  } catch (error) {
    if (!ctx.runtime.database.isDuplicate(error)) throw error;
    throw new Conflict("Another account has this address by now. Tell the people who run the forum.");
  }
}
