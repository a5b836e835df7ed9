import type { Tx } from "db/engine";
import { Conflict } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { accountById } from "../account/account.queries.server";
import { writeEvidence } from "../verification/evidence.queries.server";
import { releaseShownThrough } from "../verification/shown-by-sign-in.server";
import { openStates } from "../verification/verification";
import { holdVerification, openVerificationOf } from "../verification/verification.queries.server";
import type { Claims } from "./claims";
import { institutionEvidence } from "./institution-evidence";
import type { Provider } from "./provider";

/** Puts what an institution said beside the member's open claim, if there is one and it says something of it. */
export async function writeInstitutionEvidence(
  ctx: Context,
  tx: Tx,
  { accountId, provider, claims }: { accountId: number; provider: Provider; claims: Claims },
): Promise<void> {
  if (claims.affiliations.length === 0) return;
  const before = await openVerificationOf(tx, accountId);
  if (!before || !(await holdVerification(tx, before.id, openStates))) return;
  // Read once it is held: the role may have been changed in this second, and asks other things of a sign-in.
  const open = await openVerificationOf(tx, accountId);
  const account = await accountById(tx, accountId);
  if (!open || !account) return;
  const found = institutionEvidence(open.role, account.name, provider.name, claims);
  const shown = { verificationId: open.id, by: null, providerId: provider.id, now: ctx.now };
  for (const one of found) await writeEvidence(tx, { ...one, ...shown });
}

/**
 * A connection ends: an open claim no longer has what came with it, and one that was granted holds it. Otherwise one
 * student could show the same sign-in for one account after another.
 */
export async function releaseEvidence(tx: Tx, accountId: number, { id, name, preset }: Provider): Promise<void> {
  const since = preset === "orcid" ? null : 0;
  if ((await releaseShownThrough(tx, { accountId, providerId: id, since })) === "held")
    throw new Conflict(
      `Your role here rests on your sign-in at ${name}, so it stays connected while you have the role.`,
    );
}
