import { whatRests } from "db/migrations/0030-what-rests";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { tieSignIn } from "~/features/identity/organisations/cohort-sign-in.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { offered } from "../../../support/openid-acts";
import { aMember } from "../../../support/people";
import { aSchool } from "../../../support/schools";

onEveryDialect("memberships from before ties were kept", (forum) => {
  it("rest on the tie that brought them about where it can only have been one, and on none where it may be another", async () => {
    await offered(forum(), "https://north.example", {
      name: "North",
      affiliationScopes: "north.example other.example",
    });
    const { read } = forum().database;
    const provider = await read.selectFrom("openid_provider").select("id").executeTakeFirstOrThrow();
    const [one, two] = [await aSchool(forum()), await aSchool(forum())];
    const ties = [
      [one, "student@north.example"],
      [two, "student@north.example"],
      [two, "student@other.example"],
    ] as const;
    for (const [{ admin, schoolId, cohortId }, affiliation] of ties)
      await tieSignIn(forum().as(admin), schoolId, { cohort: cohortId, provider: "north", affiliation });
    const came = { via: "sign-in", provider_id: provider.id, joined_at: 1 };
    const members: number[] = [];
    const people: number[] = [];
    for (let who = 0; who < 4; who++) people.push((await aMember(forum())).id);
    await forum().database.write(async (tx) => {
      const rows = [
        { ...came, cohort_id: one.cohortId },
        { ...came, cohort_id: one.cohortId, ended_at: 2 },
        { ...came, cohort_id: one.cohortId, via: "link", provider_id: null },
        { ...came, cohort_id: two.cohortId },
      ];
      for (const [who, row] of rows.entries()) {
        const account_id = people[who] ?? 0;
        const made = await tx
          .insertInto("cohort_member")
          .values({ ...row, account_id })
          .returning("id")
          .execute();
        members.push(made[0]?.id ?? 0);
      }
      await sql.raw(whatRests.slice(whatRests.indexOf("insert into cohort_member_tie")).replace(";", "")).execute(tx);
    });
    const tie = await read
      .selectFrom("cohort_sign_in")
      .select("id")
      .where("cohort_id", "=", one.cohortId)
      .executeTakeFirstOrThrow();
    const rows = await read
      .selectFrom("cohort_member_tie")
      .select(["member_id as member", "sign_in_id as tie"])
      .execute();
    expect(rows).toEqual([{ member: members[0], tie: tie.id }]);
  });
});
