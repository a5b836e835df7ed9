import { badgeOf } from "~/core/badge-row";
import { parseId } from "~/core/ids";
import { roleWords } from "~/core/person";
import { NotFound } from "~/core/refusals";
import { DAY, type Instant } from "~/core/time";
import { type Context, memberOf } from "~/platform/context.server";
import type { InTransaction } from "~/platform/events.server";
import { assessedBy, assessorsOf } from "./assessor.queries.server";
import type { Via } from "./cohort";
import { endedAlready } from "./cohort.server";
import {
  endCameBack,
  endMembership,
  endOwnMembership,
  memberOfCohort,
  membershipsEndedFor,
  membershipsOf,
} from "./cohort-member.queries.server";
import { releasePlace } from "./cohort-place.queries.server";
import { holdManaged, requireCohort } from "./duty.server";
import { managedBy, managersOfAll } from "./manager.queries.server";
import { refreshRosterEvidence } from "./roster-evidence.server";
import { dutiesEndedFor } from "./school-assessor.queries.server";

/** For how long somebody is shown that somebody else ended a duty or a membership of theirs. */
const ENDED_SHOWN = 90 * DAY;

/** One member before they are taken out; or, where that is done, when it was and by whom. */
export async function readMember(ctx: Context, cohortId: number, id: number) {
  const cohort = await requireCohort(ctx, cohortId);
  const row = await memberOfCohort(ctx.db, cohortId, id);
  if (!row) throw new NotFound("Nobody is a member here under this number. The list shows who is.");
  const ended = row.endedAt === null ? null : { at: row.endedAt, by: row.endedBy };
  return { cohort, person: badgeOf(row), ended };
}

/**
 * Takes somebody out of a cohort, with a reason that they are shown. They can come back by a new line of the roster
 * alone.
 */
export async function removeMember(ctx: Context, cohortId: number, id: number, reason: string): Promise<void> {
  await requireCohort(ctx, cohortId);
  await ctx.write(async (tx) => {
    await holdManaged(ctx, tx, cohortId);
    const by = memberOf(ctx).id;
    const told = await endMembership(tx, { id, cohortId, by, reason, now: ctx.now });
    if (told === null) throw endedAlready();
    await releasePlace(tx, cohortId, told, ctx.now);
    await refreshRosterEvidence(ctx, tx, told);
    await ctx.record(tx, { type: "MembershipEnded", memberId: id });
    await ctx.record(tx, { type: "SchoolChanged", act: "member-removed", id, told, actorId: by });
  });
}

/** Leaves a cohort: everybody's own right, at any time, paused or not. */
export async function leaveCohort(ctx: Context, cohortId: number): Promise<void> {
  const me = memberOf(ctx);
  await ctx.write(async (tx) => {
    const memberId = await endOwnMembership(tx, cohortId, me.id, ctx.now);
    if (memberId === null) throw new NotFound();
    // Whoever left by mistake can be listed anew, and the name on the list goes with them.
    await releasePlace(tx, cohortId, me.id, ctx.now);
    await refreshRosterEvidence(ctx, tx, me.id);
    await ctx.record(tx, { type: "MembershipEnded", memberId });
  });
}

/** In the transaction: a backup brought back a membership that had ended since it was made; it ends again. */
export const endMembershipAgain: InTransaction<"MembershipCameBack"> = async (tx, { memberId }, ctx) => {
  const ended = await endCameBack(tx, memberId, ctx.now);
  if (!ended) return;
  await releasePlace(tx, ended.cohortId, ended.accountId, ctx.now);
  await refreshRosterEvidence(ctx, tx, ended.accountId);
};

const MINE_PAGE = 50;

/** Where the next page of a list of one's own is; null where this is all. */
const moreOf = (rows: readonly { rowId: number }[], list: "member" | "manages" | "assesses") =>
  rows.length > MINE_PAGE ? `/account/schools?${list}=${rows[MINE_PAGE - 1]?.rowId}` : null;

const endedOf = <Row extends { endedAt: Instant | null; reason: string | null }>(row: Row) => ({
  ...row,
  // The query finds ended ones alone; an erased reason is empty.
  endedAt: row.endedAt ?? 0,
  reason: row.reason || null,
});

/** One's own schools: where one is a member, with everybody who sees that, and where one has a duty. */
export async function mySchools(ctx: Context, asked = new URLSearchParams()) {
  const me = memberOf(ctx);
  const from = (list: string) => parseId(asked.get(list));
  const since = ctx.now - ENDED_SHOWN;
  const [members, managing, assessing, relieved, takenOut] = await Promise.all([
    membershipsOf(ctx.db, me.id, from("member"), MINE_PAGE + 1),
    managedBy(ctx.db, me.id, from("manages"), MINE_PAGE + 1),
    assessedBy(ctx.db, me.id, from("assesses"), MINE_PAGE + 1),
    dutiesEndedFor(ctx.db, me.id, since),
    membershipsEndedFor(ctx.db, me.id, since),
  ]);
  const memberships = members.slice(0, MINE_PAGE);
  const [assessors, managers] = await Promise.all([
    assessorsOf(
      ctx.db,
      memberships.map(({ id }) => id),
    ),
    managersOfAll(
      ctx.db,
      memberships.map(({ schoolId }) => schoolId),
    ),
  ]);
  const named = (row: Parameters<typeof badgeOf>[0]) => {
    const person = badgeOf(row);
    return { id: person.id, name: person.name, role: roleWords(person) };
  };
  return {
    memberships: memberships.map((one) => ({
      id: one.id,
      name: one.name,
      school: one.school,
      // The cast: a check of the table holds it to these words.
      via: one.via as Via,
      joinedAt: one.joinedAt,
      assessors: assessors.filter(({ cohortId }) => cohortId === one.id).map(named),
      managers: managers.filter(({ schoolId }) => schoolId === one.schoolId).map(named),
    })),
    managed: managing.slice(0, MINE_PAGE).map(({ id, name }) => ({ id, name })),
    assessed: assessing.slice(0, MINE_PAGE).map(({ id, name, school }) => ({ id, name, school })),
    more: {
      memberships: moreOf(members, "member"),
      managed: moreOf(managing, "manages"),
      assessed: moreOf(assessing, "assesses"),
    },
    relieved: relieved.map(endedOf),
    takenOut: takenOut.map(endedOf),
  };
}

export type MySchools = Awaited<ReturnType<typeof mySchools>>;
