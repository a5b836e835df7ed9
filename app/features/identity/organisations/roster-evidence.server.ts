import type { Tx } from "db/engine";
import type { Context } from "~/platform/context.server";
import { accountById } from "../account/account.queries.server";
import { dropEvidence, writeEvidence } from "../verification/evidence.queries.server";
import { openStates } from "../verification/verification";
import { holdVerification, openVerificationOf } from "../verification/verification.queries.server";
import { vouchedPlaces } from "./cohort-place.queries.server";
import { rosterEvidence } from "./roster-evidence";

/**
 * Puts beside a student's open claim what the rosters of schools that vouch for them say now, and takes away what they
 * say no more. To be called wherever one of its grounds changes: the claim, the name, the place, the membership.
 */
export async function refreshRosterEvidence(ctx: Pick<Context, "now">, tx: Tx, accountId: number): Promise<void> {
  const before = await openVerificationOf(tx, accountId);
  if (!before || !(await holdVerification(tx, before.id, openStates))) return;
  // Read once it is held: the role may have been changed in this second.
  const open = await openVerificationOf(tx, accountId);
  const account = await accountById(tx, accountId);
  if (!open || !account) return;
  const places = open.role === "student" ? await vouchedPlaces(tx, accountId) : [];
  const [best] = places
    .map((place) => rosterEvidence(account.name, place))
    .sort((one, other) => other.score - one.score);
  if (!best) return dropEvidence(tx, open.id, ["roster"]);
  const { outcome, detail } = best;
  await writeEvidence(tx, { verificationId: open.id, kind: "roster", outcome, detail, by: null, now: ctx.now });
}
