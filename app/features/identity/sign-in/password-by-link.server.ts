import type { Tx } from "db/engine";
import { Conflict, Invalid } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { accountById, confirmEmail, setPassword } from "../account/account.queries.server";
import { deleteFactors } from "../factors/second-factor.queries.server";
import { openingLinks } from "./one-time-link";
import { voidTokens } from "./one-time-link.queries.server";
import { openLink, takeLink } from "./one-time-link.server";
import { passwordProblem } from "./password";
import { hashPassword } from "./password.server";

type Purpose = "claim" | "reset";

/**
 * Before the transaction: the hash of a password typed where a link from a mail led, if the link and the password are
 * good.
 */
export async function hashByLink(
  ctx: Context,
  token: string | undefined,
  purpose: Purpose,
  password: string,
): Promise<string> {
  const { words, accountId } = await openLink(ctx, token, purpose);
  if (words) throw new Conflict(words);
  const account = accountId === null ? undefined : await accountById(ctx.db, accountId);
  const problem = passwordProblem(password, [account?.name ?? "", account?.email ?? ""]);
  if (problem) throw new Invalid("The password needs another look.", { password: problem });
  return hashPassword(password);
}

/**
 * Uses the link up and sets the password; returns whose account it is. The mail came, so the address is confirmed.
 */
export async function setByLink(
  ctx: Context,
  tx: Tx,
  token: string | undefined,
  purpose: Purpose,
  hash: string,
): Promise<number> {
  const { accountId } = await takeLink(ctx, tx, token, purpose);
  // Until now nobody had proved the address: what was added to the account may be a stranger's way in.
  if ((await confirmEmail(tx, accountId, ctx.now)) === "confirmed now") await deleteFactors(tx, accountId);
  await setPassword(tx, accountId, hash);
  await voidTokens(tx, accountId, openingLinks, ctx.now);
  return accountId;
}
