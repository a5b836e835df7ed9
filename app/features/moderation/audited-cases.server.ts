import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import { appendAudit } from "./audit-log.server";
import { governanceEndReason } from "./audited-cases.queries.server";

/** Acts around cases that belong in the log. They stand last in `app/reactions.server.ts`: see `appendAudit`. */

export async function logGovernance(
  tx: Tx,
  { type, recordId, actorId }: EventOf<"GovernanceRecorded" | "GovernanceEnded">,
  ctx: Context,
): Promise<void> {
  const ended = type === "GovernanceEnded";
  const reason = ended ? await governanceEndReason(tx, recordId) : null;
  const act = ended ? "governance-ended" : "governance-recorded";
  await appendAudit(ctx, tx, { actorId, act, subject: { kind: "governance", id: recordId }, reason });
}
