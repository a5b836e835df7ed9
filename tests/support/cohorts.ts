import type { Instant } from "~/core/time";
import { ownWords } from "~/platform/own-words";
import type { TestRuntime } from "./test-runtime";

/** Makes a school with one cohort. */
export async function aCohort(forum: TestRuntime): Promise<{ organisationId: number; cohortId: number }> {
  const founded = { founded_by: null, founded_at: forum.clock() };
  return forum.database.write(async (tx) => {
    const count = await tx
      .selectFrom("organisation")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    const school = await tx
      .insertInto("organisation")
      .values({ name: ownWords(`Northmere ${Number(count.count) + 1}`), vouches: 0, ...founded })
      .returning("id")
      .executeTakeFirstOrThrow();
    const cohort = await tx
      .insertInto("cohort")
      .values({ organisation_id: school.id, name: ownWords("Year 4"), ...founded })
      .returning("id")
      .executeTakeFirstOrThrow();
    return { organisationId: school.id, cohortId: cohort.id };
  });
}

/** Makes somebody an assessor of a new cohort (or the given one), until `endedAt` if that is given. */
export async function anAssessorOf(
  forum: TestRuntime,
  accountId: number,
  { cohortId, endedAt = null }: { cohortId?: number; endedAt?: Instant | null } = {},
): Promise<number> {
  const cohort = cohortId ?? (await aCohort(forum)).cohortId;
  await forum.database.write((tx) =>
    tx
      .insertInto("cohort_assessor")
      .values({ cohort_id: cohort, account_id: accountId, appointed_at: forum.clock(), ended_at: endedAt })
      .execute(),
  );
  return cohort;
}

/** Makes somebody keep a new school, until `endedAt` if that is given. */
export async function aManagerOf(
  forum: TestRuntime,
  accountId: number,
  { endedAt = null }: { endedAt?: Instant | null } = {},
): Promise<void> {
  const { organisationId } = await aCohort(forum);
  await forum.database.write((tx) =>
    tx
      .insertInto("organisation_manager")
      .values({
        organisation_id: organisationId,
        account_id: accountId,
        appointed_at: forum.clock(),
        ended_at: endedAt,
      })
      .execute(),
  );
}
