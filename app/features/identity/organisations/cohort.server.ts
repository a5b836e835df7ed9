import { z } from "zod";
import { badgeOf } from "~/core/badge-row";
import { parseId } from "~/core/ids";
import { roleWords } from "~/core/person";
import { Conflict, Invalid } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { checkedCohortName } from "./checked-name.server";
import { COHORT_NAME_MAX, COHORTS_MAX, type Via } from "./cohort";
import { insertCohort, openCohortIds, setCohortName, shutCohorts } from "./cohort.queries.server";
import { countMembers, membersOf } from "./cohort-member.queries.server";
import { closed, holdManaged, requireCohort, requireManaged } from "./duty.server";
import { groupName } from "./form-fields.server";
import { managesNow } from "./manager.queries.server";
import { holdOrganisation } from "./organisation.queries.server";

export const cohortForm = z.object({ name: groupName(COHORT_NAME_MAX, "Enter a name, such as “Year 4, 2026”.") });

export const MEMBERS_PAGE = 50;
const NAME_MAX = 80;

/**
 * A cohort as its reader may see it. Managers see who is in it and how
 * and when they came; assessors see names and stages and nothing else.
 */
export async function readCohort(ctx: Context, id: number, after: string | null, typed = "") {
  const { manages, ...cohort } = await requireCohort(ctx, id, { orAssesses: true });
  const search = typed.trim().slice(0, NAME_MAX);
  const asked = search === "" ? "" : `&q=${encodeURIComponent(search)}`;
  const [rows, count] = await Promise.all([
    membersOf(ctx.db, id, { before: parseId(after), search }, MEMBERS_PAGE + 1),
    countMembers(ctx.db, id),
  ]);
  const shown = rows.slice(0, MEMBERS_PAGE);
  return {
    cohort,
    manages,
    count,
    members: shown.map((row) => {
      const person = badgeOf(row);
      const line = { id: row.memberId, name: person.name, role: roleWords(person) };
      if (!manages) return { ...line, came: null };
      // The cast: a check of the table holds it to these words.
      const via = row.via as Via;
      const listedAs =
        row.listedAs !== null && row.listedAs !== "" && row.listedAs !== person.name ? row.listedAs : null;
      return { ...line, came: { via, at: row.joinedAt, listedAs, otherAddress: row.proved === 0 } };
    }),
    search,
    /** Looking for somebody by name helps where they do not stand on one page. */
    searchable: count > MEMBERS_PAGE,
    older: rows.length > MEMBERS_PAGE ? `/cohorts/${id}?after=${shown.at(-1)?.memberId}${asked}` : null,
  };
}

/** Founds a cohort; returns its id. */
export async function foundCohort(ctx: Context, schoolId: number, typed: string): Promise<number> {
  await requireManaged(ctx, schoolId);
  const name = await checkedCohortName(ctx, typed);
  const by = memberOf(ctx).id;
  return ctx.write(async (tx) => {
    if (!(await holdOrganisation(tx, schoolId)) || !(await managesNow(tx, schoolId, by))) throw closed();
    if ((await openCohortIds(tx, schoolId)).length >= COHORTS_MAX)
      throw new Conflict(`A school has at most ${COHORTS_MAX} cohorts. Close one that is over, then found this one.`);
    const id = await insertCohort(tx, { organisationId: schoolId, name, by, now: ctx.now });
    if (id === null) throw sameName();
    await ctx.record(tx, { type: "SchoolChanged", act: "cohort-founded", id, told: null, actorId: by });
    return id;
  });
}

export async function renameCohort(ctx: Context, id: number, typed: string): Promise<void> {
  await requireCohort(ctx, id);
  const name = await checkedCohortName(ctx, typed);
  const by = memberOf(ctx).id;
  const renamed = ctx.write(async (tx) => {
    await holdManaged(ctx, tx, id);
    if (!(await setCohortName(tx, id, name))) throw closed();
    await ctx.record(tx, { type: "SchoolChanged", act: "cohort-renamed", id, told: null, actorId: by });
  });
  await renamed.catch((error: unknown) => {
    throw ctx.runtime.database.isDuplicate(error) ? sameName() : error;
  });
}

/**
 * Closes a cohort for good: its people are members no more, its links and places lead nowhere, its assessors are free.
 */
export async function closeCohort(ctx: Context, id: number): Promise<void> {
  mustBeFresh(ctx);
  await requireCohort(ctx, id);
  const by = memberOf(ctx).id;
  await ctx.write(async (tx) => {
    await holdManaged(ctx, tx, id);
    await shutCohorts(tx, [id], by, ctx.now);
    await ctx.record(tx, { type: "SchoolChanged", act: "cohort-closed", id, told: null, actorId: by });
  });
}

function sameName(): Invalid {
  const sentence = "The school has a cohort of this name already.";
  return new Invalid(sentence, { name: sentence });
}

export const endedAlready = () => new Conflict("This has ended already.");
