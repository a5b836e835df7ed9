import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import { eraseMembershipReason } from "../organisations/cohort-member.queries.server";
import { eraseDutyReason } from "../organisations/school-assessor.queries.server";
import { eraseGrantReason, erasePauseReason } from "./erased-reason.queries.server";

/** A reason in the log was erased: its copy beside the role, the pause, the duty or the membership goes with it. */
export async function forgetReason(tx: Tx, { seq }: EventOf<"ReasonErased">): Promise<void> {
  const row = await tx
    .selectFrom("audit_log")
    .select(["act", "subject_kind as kind", "subject_id as id", "at"])
    .where("seq", "=", seq)
    .executeTakeFirst();
  if (row?.act === "assessor-ended") await eraseDutyReason(tx, Number(row.id));
  if (row?.act === "member-removed") await eraseMembershipReason(tx, Number(row.id));
  if (row?.kind !== "account") return;
  const of = { accountId: Number(row.id), at: row.at };
  if (row.act === "role-given" || row.act === "role-ended") await eraseGrantReason(tx, of);
  if (row.act === "account-paused" || row.act === "account-unpaused") await erasePauseReason(tx, of);
}
