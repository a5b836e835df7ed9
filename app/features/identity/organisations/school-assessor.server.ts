import { z } from "zod";
import { badgeOf } from "~/core/badge-row";
import { parseId } from "~/core/ids";
import { Conflict, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { reasonField } from "../form-fields.server";
import { closeAssessor } from "./assessor.queries.server";
import { mayAssess } from "./cohort";
import { cohortNames } from "./cohort.queries.server";
import { keeperOf, requireSchool } from "./duty.server";
import { assessorOfSchool, assessorsOfSchool } from "./school-assessor.queries.server";

/** Why somebody else ends a duty or a membership. */
export const endDutyForm = z.object({ reason: reasonField });

export const ASSESSORS_PAGE = 50;

type Row = Awaited<ReturnType<typeof assessorsOfSchool>>[number];

/** `waits`: what the duty needs is not there any more, so it does nothing until it is again. */
export const dutyOf = (row: Row) => {
  const person = badgeOf(row);
  return {
    id: row.assessorId,
    person,
    cohort: row.cohort,
    at: row.appointedAt,
    by: row.appointedBy,
    waits: !mayAssess(person),
  };
};

/** Who assesses whom at a school, for administrators; of the cohorts no more than their names. */
export async function listSchoolAssessors(ctx: Context, schoolId: number, after: string | null) {
  const school = await requireSchool(ctx, schoolId);
  const [rows, cohorts] = await Promise.all([
    assessorsOfSchool(ctx.db, schoolId, parseId(after), ASSESSORS_PAGE + 1),
    cohortNames(ctx.db, schoolId),
  ]);
  const shown = rows.slice(0, ASSESSORS_PAGE);
  return {
    school: { id: school.id, name: school.name },
    cohorts,
    assessors: shown.map(dutyOf),
    first: parseId(after) === null,
    older:
      rows.length > ASSESSORS_PAGE ? `/admin/schools/${schoolId}/assessors?after=${shown.at(-1)?.assessorId}` : null,
  };
}

/** One duty before it is ended; or, where that is done, when it was and by whom. */
export async function readSchoolAssessor(ctx: Context, schoolId: number, id: number) {
  const school = await requireSchool(ctx, schoolId);
  const row = await assessorOfSchool(ctx.db, schoolId, id);
  if (!row) throw noSuchDuty();
  const ended = row.endedAt === null ? null : { at: row.endedAt, by: row.endedBy };
  return { school: { id: school.id, name: school.name }, duty: dutyOf(row), ended };
}

/**
 * An administrator ends an assessor's duty; they are told, and shown the reason. Of two administrators at once one does
 * it and the other is told who; whoever sends the form twice does it once.
 */
export async function endAssessorFor(ctx: Context, schoolId: number, id: number, reason: string): Promise<void> {
  const by = keeperOf(ctx);
  await requireSchool(ctx, schoolId);
  await ctx.write(async (tx) => {
    const duty = await assessorOfSchool(tx, schoolId, id);
    if (!duty) throw noSuchDuty();
    const told = await closeAssessor(tx, { id, cohortId: duty.cohortId, by, reason, now: ctx.now });
    if (told === null) return endedBefore(await assessorOfSchool(tx, schoolId, id), by);
    await ctx.record(tx, { type: "SchoolChanged", act: "assessor-ended", id, told, actorId: by });
  });
}

const noSuchDuty = () => new NotFound("Nobody assesses here under this number. The list shows who does.");

function endedBefore(duty: { endedById: number | null; endedBy: string | null } | undefined, by: number): void {
  if (duty?.endedById === by) return;
  throw new Conflict(`${duty?.endedBy ?? "Somebody"} ended this duty meanwhile, so nothing was changed.`);
}
