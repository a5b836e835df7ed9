import type { Tx } from "db/engine";
import type { Context } from "~/platform/context.server";
import { openGrants } from "../people/role.queries.server";
import { revokeRole } from "../people/role.server";
import { dropEvidence, evidenceOf, evidenceThrough, type ShownThrough } from "./evidence.queries.server";
import { missing, openStates, type VerificationState } from "./verification";
import {
  activeVerificationOf,
  type FoundVerification,
  holdVerification,
  verificationById,
} from "./verification.queries.server";
import { endInside } from "./verification-life.server";

/** No role rests on these yet; a refused one can be appealed with what was shown. */
const undecided: readonly VerificationState[] = [...openStates, "refused"];

/**
 * In the transaction in which a connection of an account goes that its owner does not end: what was shown with it
 * counts no more, neither beside an open claim nor for a role, since its person can show it for another account now.
 * `else` says whether a role stays that all else shown is enough for.
 */
export async function endShownThrough(
  ctx: Context,
  tx: Tx,
  through: ShownThrough,
  { why, stays }: { why: string; stays: "else" | "nothing" },
): Promise<void> {
  for (const [id, kinds] of byClaim(await evidenceThrough(tx, through))) {
    if (await holdVerification(tx, id, undecided)) {
      await dropEvidence(tx, id, kinds);
      continue;
    }
    const one = await verificationById(tx, id);
    const before = await evidenceOf(tx, id);
    const counted = before.some(({ kind, outcome }) => kinds.includes(kind) && outcome === "pass");
    const left = before.flatMap(({ kind, outcome }) => (outcome === "pass" && !kinds.includes(kind) ? [kind] : []));
    if (!one || !counted) continue;
    const holds = stays === "else" && missing(one.role, new Set(left)).length === 0;
    if (holds) await dropEvidence(tx, id, kinds);
    else if (one.state === "approved") await endInside(ctx, tx, one, { to: "revoked", step: "revoked", why, by: null });
    else if (await keptRole(tx, through.accountId, one))
      await revokeRole(ctx, tx, { accountId: one.accountId, role: one.role, reason: why });
  }
}

/**
 * Lets go of what a provider showed for somebody who disconnects from it; returns whether a role rests on it, which
 * holds the connection.
 */
export async function releaseShownThrough(tx: Tx, through: ShownThrough): Promise<"free" | "held"> {
  const shown = byClaim((await evidenceThrough(tx, through)).filter(({ outcome }) => outcome === "pass"));
  for (const id of shown.keys()) {
    const one = await verificationById(tx, id);
    if (one?.state === "approved" || (one && (await keptRole(tx, through.accountId, one)))) return "held";
  }
  for (const [id, kinds] of byClaim(await evidenceThrough(tx, through)))
    if (await holdVerification(tx, id, undecided)) await dropEvidence(tx, id, kinds);
  return "free";
}

/** An educator's verification that gave way to a mentor's: their role as an educator still rests on it. */
async function keptRole(tx: Tx, accountId: number, { role, state }: FoundVerification): Promise<boolean> {
  if (role !== "educator" || state !== "replaced") return false;
  if ((await activeVerificationOf(tx, accountId))?.role !== "mentor") return false;
  return (await openGrants(tx, accountId)).some((grant) => grant.role === "educator");
}

type Found = Awaited<ReturnType<typeof evidenceThrough>>[number];

function byClaim(found: readonly Found[]): Map<number, Found["kind"][]> {
  const claims = new Map<number, Found["kind"][]>();
  for (const { id, kind } of found) claims.set(id, [...(claims.get(id) ?? []), kind]);
  return claims;
}
