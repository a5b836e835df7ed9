import type { Member } from "~/core/actor";
import { DAY } from "~/core/time";
import { ownWords } from "~/platform/own-words";
import { randomToken } from "~/platform/secrets.server";
import type { TestRuntime } from "../../support/test-runtime";

type Staff = { educator: Member; assessor: Member; inviter: Member };

/**
 * A school that one of the two belongs to and the other does not: a moderator manages and assesses its cohort. Somebody
 * invited them both.
 */
export async function schoolOf(forum: TestRuntime, staff: Staff, candidates: readonly Member[]): Promise<void> {
  const now = forum.clock();
  const by = staff.inviter.id;
  await forum.database.write(async (tx) => {
    const { id: school } = await tx
      .insertInto("organisation")
      .values({ name: ownWords("Northmere"), vouches: 0, founded_by: by, founded_at: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { id: cohort } = await tx
      .insertInto("cohort")
      .values({ organisation_id: school, name: ownWords("Autumn"), founded_by: by, founded_at: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const { id } of [staff.assessor, staff.educator]) {
      const appointed = { account_id: id, appointed_by: by, appointed_at: now };
      await tx
        .insertInto("organisation_manager")
        .values({ ...appointed, organisation_id: school })
        .execute();
      await tx
        .insertInto("cohort_assessor")
        .values({ ...appointed, cohort_id: cohort })
        .execute();
    }
    const [first] = candidates;
    if (!first) throw new Error("Nobody is in the cohort.");
    await tx
      .insertInto("cohort_member")
      .values({ cohort_id: cohort, account_id: first.id, via: "link", joined_at: now })
      .execute();
    for (const { id, name } of candidates) {
      await tx
        .insertInto("invitation")
        .values({
          ...{ token_hash: randomToken(), email: `${name.toLowerCase().replace(" ", ".")}@example.org`, name },
          role: "student",
          stage: "Year 4",
          invited_by: by,
          created_at: now - DAY,
          expires_at: now + DAY,
          accepted_by: id,
          accepted_at: now,
        })
        .execute();
    }
  });
}
