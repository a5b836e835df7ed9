import type { Tx } from "db/engine";
import { z } from "zod";
import { must } from "~/core/actor";
import { badgeOf } from "~/core/badge-row";
import { Conflict, NotFound } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { assessorsOf, closeAssessor, closeOwnAssessor, insertAssessor } from "./assessor.queries.server";
import { ASSESSORS_MAX, canAppointAssessor } from "./cohort";
import { holdCohort } from "./cohort.queries.server";
import { endedAlready } from "./cohort.server";
import { isMemberNow } from "./cohort-member.queries.server";
import { closed, holdManaged, keeperOf, memberNamed, requireCohort, requireSchool } from "./duty.server";
import { idField, whoField } from "./form-fields.server";
import { assessorOfSchool } from "./school-assessor.queries.server";
import { dutyOf } from "./school-assessor.server";

export const assessorForm = z.object({ cohort: idField("Choose the cohort."), who: whoField });

/** Who assesses a cohort, for its managers. */
export async function listAssessors(ctx: Context, cohortId: number) {
  const cohort = await requireCohort(ctx, cohortId);
  const rows = await assessorsOf(ctx.db, [cohortId]);
  return {
    cohort,
    assessors: rows.map((row) => ({ id: row.assessorId, person: badgeOf(row), at: row.appointedAt })),
  };
}

/** Appoints who assesses a cohort: its manager's act. */
export async function appointAssessor(ctx: Context, cohortId: number, who: string): Promise<void> {
  mustBeFresh(ctx);
  await requireCohort(ctx, cohortId);
  await ctx.write(async (tx) => {
    await holdManaged(ctx, tx, cohortId);
    await appoint(ctx, tx, cohortId, who, true);
  });
}

/** The same by an administrator, who alone may appoint somebody who moderates. */
export async function appointAssessorFor(ctx: Context, schoolId: number, cohortId: number, who: string): Promise<void> {
  keeperOf(ctx);
  await requireSchool(ctx, schoolId);
  await ctx.write(async (tx) => {
    const held = await holdCohort(tx, cohortId);
    if (!held) throw closed();
    if (held.organisationId !== schoolId) throw new NotFound("There is no such cohort.");
    await appoint(ctx, tx, cohortId, who, false);
  });
}

/** With the cohort held: somebody who joins it in the same second waits, and is refused then. */
async function appoint(ctx: Context, tx: Tx, cohortId: number, who: string, manages: boolean): Promise<void> {
  const subject = await memberNamed(ctx, tx, who);
  must(canAppointAssessor(ctx.actor, subject, { manages }, ctx.now));
  if (await isMemberNow(tx, cohortId, subject.id))
    throw new Conflict("This person is a member of this cohort, so somebody else assesses it.");
  if ((await assessorsOf(tx, [cohortId])).length >= ASSESSORS_MAX)
    throw new Conflict(`A cohort has at most ${ASSESSORS_MAX} assessors. End the duty of one first.`);
  const by = memberOf(ctx).id;
  const id = await insertAssessor(tx, { cohortId, accountId: subject.id, by, now: ctx.now });
  if (id === null) throw new Conflict("This person assesses the cohort already.");
  await ctx.record(tx, { type: "SchoolChanged", act: "assessor-appointed", id, told: subject.id, actorId: by });
}

/** One duty before it is ended, for whoever manages the cohort; or, where that is done, when it was and by whom. */
export async function readAssessor(ctx: Context, cohortId: number, id: number) {
  const cohort = await requireCohort(ctx, cohortId);
  const row = await assessorOfSchool(ctx.db, cohort.schoolId, id);
  if (row?.cohortId !== cohortId)
    throw new NotFound("Nobody assesses here under this number. The list shows who does.");
  return { cohort, duty: dutyOf(row), ended: row.endedAt === null ? null : { at: row.endedAt, by: row.endedBy } };
}

/** Ends an assessor's duty; they are told, and shown the reason. */
export async function endAssessor(ctx: Context, cohortId: number, id: number, reason: string): Promise<void> {
  await requireCohort(ctx, cohortId);
  await ctx.write(async (tx) => {
    await holdManaged(ctx, tx, cohortId);
    const by = memberOf(ctx).id;
    const told = await closeAssessor(tx, { id, cohortId, by, reason, now: ctx.now });
    if (told === null) throw endedAlready();
    await ctx.record(tx, { type: "SchoolChanged", act: "assessor-ended", id, told, actorId: by });
  });
}

/** Stops assessing a cohort: nobody keeps a duty they do not want, paused or not. */
export async function stopAssessing(ctx: Context, cohortId: number): Promise<void> {
  const me = memberOf(ctx);
  await ctx.write(async (tx) => {
    const id = await closeOwnAssessor(tx, { cohortId, accountId: me.id, now: ctx.now });
    if (id === null) throw new NotFound();
    await ctx.record(tx, { type: "SchoolChanged", act: "assessor-ended", id, told: null, actorId: me.id });
  });
}
