import type { Db } from "db/engine";
import { type SchoolAct, schoolSubjects } from "~/core/school-acts";
import type { InTransaction } from "~/platform/events.server";
import { appendAudit } from "./audit-log.server";
import { dutyEndReason, membershipEndReason } from "./audited-acts.queries.server";

/** What was done to a school. The log names rows, not people: who is at which school is nobody's to read here. */
export const logSchoolChanged: InTransaction<"SchoolChanged"> = async (tx, { act, id, actorId }, ctx) => {
  const reason = await reasonOf(tx, act, id);
  await appendAudit(ctx, tx, { actorId, act, subject: { kind: schoolSubjects[act], id }, reason });
};

async function reasonOf(db: Db, act: SchoolAct, id: number): Promise<string | null> {
  if (act === "assessor-ended") return dutyEndReason(db, id);
  return act === "member-removed" ? membershipEndReason(db, id) : null;
}
