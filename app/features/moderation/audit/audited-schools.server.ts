import { schoolSubjects } from "~/core/school-acts";
import type { InTransaction } from "~/platform/events.server";
import { appendAudit } from "./audit-log.server";
import { dutyEndReason } from "./audited-acts.queries.server";

/** What was done to a school. The log names rows, not people: who is at which school is nobody's to read here. */
export const logSchoolChanged: InTransaction<"SchoolChanged"> = async (tx, { act, id, actorId }, ctx) => {
  const reason = act === "assessor-ended" ? await dutyEndReason(tx, id) : null;
  await appendAudit(ctx, tx, { actorId, act, subject: { kind: schoolSubjects[act], id }, reason });
};
