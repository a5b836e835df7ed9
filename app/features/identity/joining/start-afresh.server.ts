import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";
import { confirmEmail, setName, setPassword } from "../account/account.queries.server";
import { deleteFactors } from "../factors/second-factor.queries.server";
import { openingLinks } from "../sign-in/one-time-link";
import { voidTokens } from "../sign-in/one-time-link.queries.server";
import { deleteSessions } from "../sign-in/session.queries.server";

type Fresh = { name: string; passwordHash: string; keepFactors: boolean; now: Instant };

/**
 * An account begins anew with whoever has just shown that the address is theirs: a name and a password of their own, and
 * nothing that opened it before does so any more. Passkeys and codes stay only where `keepFactors` says that the owner
 * of the address added them.
 */
export async function startAfresh(tx: Tx, accountId: number, { name, passwordHash, keepFactors, now }: Fresh) {
  await confirmEmail(tx, accountId, now);
  await setName(tx, accountId, name);
  await setPassword(tx, accountId, passwordHash);
  await deleteSessions(tx, accountId, null);
  if (!keepFactors) await deleteFactors(tx, accountId);
  await voidTokens(tx, accountId, openingLinks, now);
}
