import type { Tx } from "db/engine";
import { z } from "zod";
import { must } from "~/core/actor";
import { badgeOf } from "~/core/badge-row";
import { parseId } from "~/core/ids";
import { Invalid } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { flag } from "~/platform/typed-text.server";
import { allProviders } from "../openid/provider.queries.server";
import { assessorsOf } from "./assessor.queries.server";
import { checkedSchoolName } from "./checked-name.server";
import { cohortNames, cohortsOf, openCohortIds, shutCohorts } from "./cohort.queries.server";
import { signInsOfSchool } from "./cohort-sign-in.queries.server";
import { closed, keeperOf, requireManaged, requireSchool } from "./duty.server";
import { groupName } from "./form-fields.server";
import { closeManagersOf, managersOf } from "./manager.queries.server";
import { canKeepSchools, SCHOOL_NAME_MAX } from "./organisation";
import {
  holdOrganisation,
  insertOrganisation,
  openOrganisations,
  shutOrganisation,
  updateOrganisation,
} from "./organisation.queries.server";

export const schoolForm = z.object({
  name: groupName(SCHOOL_NAME_MAX, "Enter the name of the school."),
  vouches: flag,
});

type School = z.output<typeof schoolForm>;

export const SCHOOLS_PAGE = 50;
const COHORTS_PAGE = 50;

/** Every school, for administrators, a page at a time. */
export async function listSchools(ctx: Context, after: string | null) {
  must(canKeepSchools(ctx.actor, ctx.now));
  const rows = await openOrganisations(ctx.db, parseId(after), SCHOOLS_PAGE + 1);
  const shown = rows.slice(0, SCHOOLS_PAGE);
  return {
    schools: shown.map((row) => ({ ...row, vouches: row.vouches === 1, cohorts: Number(row.cohorts) })),
    more: rows.length > SCHOOLS_PAGE ? `/admin/schools?after=${shown.at(-1)?.id}` : null,
  };
}

/**
 * A school as administrators see it: who manages it, which cohorts it has and by which sign-in people come in. Who is
 * in them is for its managers.
 */
export async function readSchool(ctx: Context, id: number) {
  const school = await requireSchool(ctx, id);
  const [managers, cohorts, signIns, providers] = await Promise.all([
    managersOf(ctx.db, id),
    cohortNames(ctx.db, id),
    signInsOfSchool(ctx.db, id),
    allProviders(ctx.db),
  ]);
  return {
    school: { id: school.id, name: school.name, vouches: school.vouches === 1 },
    managers: managers.map((row) => ({ id: row.managerId, person: badgeOf(row), at: row.appointedAt })),
    cohorts,
    signIns,
    providers: providers
      .filter(({ affiliationScopes }) => affiliationScopes.length > 0)
      .map(({ key, name, affiliationScopes }) => ({ key, name, scopes: affiliationScopes })),
  };
}

/** A school as its managers see it: its cohorts a page at a time, with who assesses them. */
export async function readManagedSchool(ctx: Context, id: number, after: string | null) {
  const school = await requireManaged(ctx, id);
  const rows = await cohortsOf(ctx.db, id, parseId(after), COHORTS_PAGE + 1);
  const shown = rows.slice(0, COHORTS_PAGE);
  const [managers, assessors] = await Promise.all([
    managersOf(ctx.db, id),
    assessorsOf(
      ctx.db,
      shown.map((row) => row.id),
    ),
  ]);
  return {
    school: { id: school.id, name: school.name },
    managers: managers.map((row) => ({ person: badgeOf(row), you: row.id === memberOf(ctx).id })),
    cohorts: shown.map((row) => ({
      id: row.id,
      name: row.name,
      members: Number(row.members),
      assessors: assessors.filter(({ cohortId }) => cohortId === row.id).map(({ name }) => name),
    })),
    older: rows.length > COHORTS_PAGE ? `/schools/${id}?after=${shown.at(-1)?.id}` : null,
  };
}

/** Founds a school; returns its id. */
export async function foundSchool(ctx: Context, input: School): Promise<number> {
  const by = keeperOf(ctx);
  const name = await checkedSchoolName(ctx, input.name);
  return ctx.write(async (tx) => {
    const id = await insertOrganisation(tx, { ...input, name, by, now: ctx.now });
    if (id === null) throw sameName();
    await ctx.record(tx, { type: "SchoolChanged", act: "school-founded", id, told: null, actorId: by });
    return id;
  });
}

/** Gives it another name, or says whether its rosters are evidence. */
export async function changeSchool(ctx: Context, id: number, input: School): Promise<void> {
  const by = keeperOf(ctx);
  await requireSchool(ctx, id);
  const name = await checkedSchoolName(ctx, input.name);
  const changed = ctx.write(async (tx) => {
    if (!(await updateOrganisation(tx, id, { ...input, name }))) throw closed();
    await ctx.record(tx, { type: "SchoolChanged", act: "school-changed", id, told: null, actorId: by });
  });
  await changed.catch((error: unknown) => {
    throw ctx.runtime.database.isDuplicate(error) ? sameName() : error;
  });
}

/** Closes a school for good, with its cohorts and duties. That they were there stays. */
export async function closeSchool(ctx: Context, id: number): Promise<void> {
  const by = keeperOf(ctx);
  await requireSchool(ctx, id);
  await ctx.write(async (tx) => {
    await closeWithAll(tx, id, by, ctx.now);
    await ctx.record(tx, { type: "SchoolChanged", act: "school-closed", id, told: null, actorId: by });
  });
}

async function closeWithAll(tx: Tx, id: number, by: number, now: number): Promise<void> {
  if (!(await holdOrganisation(tx, id))) throw closed();
  await shutCohorts(tx, await openCohortIds(tx, id), by, now);
  await closeManagersOf(tx, id, by, now);
  await shutOrganisation(tx, id, by, now);
}

function sameName(): Invalid {
  const sentence = "There is a school of this name already.";
  return new Invalid(sentence, { name: sentence });
}
