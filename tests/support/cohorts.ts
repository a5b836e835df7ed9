import type { Instant } from "~/core/time";
import { aSchool } from "./schools";
import type { TestRuntime } from "./test-runtime";

type Until = { endedAt?: Instant | null };

/**
 * Makes anybody an assessor of a new cohort, whatever the rules of appointing say; until `endedAt` if that is given.
 */
export async function anAssessorOf(forum: TestRuntime, accountId: number, { endedAt = null }: Until = {}) {
  const { cohortId } = await aSchool(forum);
  const duty = { account_id: accountId, appointed_at: forum.clock(), ended_at: endedAt };
  await forum.database.write((tx) =>
    tx
      .insertInto("cohort_assessor")
      .values({ ...duty, cohort_id: cohortId })
      .execute(),
  );
}

/** Makes anybody keep a new school likewise. */
export async function aManagerOf(forum: TestRuntime, accountId: number, { endedAt = null }: Until = {}) {
  const { schoolId } = await aSchool(forum);
  const duty = { account_id: accountId, appointed_at: forum.clock(), ended_at: endedAt };
  await forum.database.write((tx) =>
    tx
      .insertInto("organisation_manager")
      .values({ ...duty, organisation_id: schoolId })
      .execute(),
  );
}
