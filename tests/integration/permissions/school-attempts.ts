import type { Actor } from "~/core/actor";
import { foundCohort, readCohort } from "~/features/identity/organisations/cohort.server";
import { joinByLink, makeLink } from "~/features/identity/organisations/cohort-link.server";
import { leaveCohort } from "~/features/identity/organisations/cohort-member.server";
import { appointManager } from "~/features/identity/organisations/manager.server";
import { foundSchool, readManagedSchool } from "~/features/identity/organisations/organisation.server";
import type { Context } from "~/platform/context.server";
import { aMember } from "../../support/people";
import { aLink, aSchool } from "../../support/schools";
import type { TestRuntime } from "../../support/test-runtime";

const as = (forum: TestRuntime, actor: Actor): Context => ({ ...forum.as(actor), address: "" });

/** What a manager does, each tried; the first refusal is thrown, and all must end alike. */
async function keep(forum: TestRuntime, actor: Actor, { schoolId, cohortId }: { schoolId: number; cohortId: number }) {
  const ctx = as(forum, actor);
  const ends = await Promise.allSettled([
    readManagedSchool(ctx, schoolId, null),
    foundCohort(ctx, schoolId, "Another year"),
    readCohort(ctx, cohortId, null),
    makeLink(ctx, cohortId, { places: 1, until: forum.clock() + 1_000 }),
  ]);
  const refused = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
  if (refused.length > 0 && refused.length < ends.length) throw new Error("Some was refused, and some done.");
  if (refused.length > 0) throw refused[0];
}

/** While somebody has a duty; the people of the table are the same for every act, so it is taken away again. */
async function withDuty(
  forum: TestRuntime,
  actor: Actor,
  duty: "manages" | "assesses",
  act: (school: Awaited<ReturnType<typeof aSchool>>) => Promise<void>,
) {
  const school = await aSchool(forum);
  const row = { account_id: actor.kind === "member" ? actor.id : 0, appointed_at: forum.clock() };
  await forum.database.write(async (tx) => {
    if (actor.kind === "visitor") return;
    if (duty === "assesses")
      await tx
        .insertInto("cohort_assessor")
        .values({ ...row, cohort_id: school.cohortId })
        .execute();
    else
      await tx
        .insertInto("organisation_manager")
        .values({ ...row, organisation_id: school.schoolId })
        .execute();
  });
  try {
    await act(school);
  } finally {
    await forum.database.write(async (tx) => {
      for (const table of ["cohort_assessor", "organisation_manager"] as const)
        await tx.deleteFrom(table).where("account_id", "=", row.account_id).execute();
    });
  }
}

export const schoolAttempts: Record<string, (forum: TestRuntime, actor: Actor) => Promise<unknown>> = {
  "Found a school and appoint its managers": async (forum, actor) => {
    const manager = await aMember(forum, { role: "educator", specialty: "cardiology" });
    const id = await foundSchool(as(forum, actor), { name: `School ${manager.handle}`, vouches: false });
    await appointManager(as(forum, actor), id, manager.handle);
  },
  "Keep the cohorts of a school, once appointed": (forum, actor) =>
    withDuty(forum, actor, "manages", (school) => keep(forum, actor, school)),
  "See who is in a cohort, once appointed to assess it": (forum, actor) =>
    withDuty(forum, actor, "assesses", async ({ cohortId }) => {
      await readCohort(as(forum, actor), cohortId, null);
    }),
  "Be a member of a cohort, and leave it": async (forum, actor) => {
    const school = await aSchool(forum);
    await joinByLink(as(forum, actor), await aLink(forum, school));
    await leaveCohort(as(forum, actor), school.cohortId);
  },
  "Keep the cohorts of a school that somebody else manages": async (forum, actor) =>
    keep(forum, actor, await aSchool(forum)),
};
