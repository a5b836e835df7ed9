import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { readCohort } from "~/features/identity/organisations/cohort.server";
import { joinByPlace } from "~/features/identity/organisations/cohort-place.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember } from "../../../support/people";
import { aPlace, aSchool } from "../../../support/schools";

const mine = { name: "Ada Okafor", password: "three plain words" };

onEveryDialect("a roster's place for somebody who is paused", (forum) => {
  it("is not taken by making a paused account one's own", async () => {
    const school = await aSchool(forum());
    const email = "listed@example.org";
    const paused = await aMember(forum(), { email, emailConfirmed: false, role: "reader" });
    await forum().database.write((tx) =>
      tx
        .updateTable("account")
        .set({ suspended_until: forum().clock() + DAY })
        .where("id", "=", paused.id)
        .execute(),
    );
    const token = await aPlace(forum(), school, { name: "Ada Okafor", email });
    await expect(joinByPlace(forum().as(visitor), token, mine, "")).rejects.toThrow(/is paused/);
    expect((await readCohort(forum().as(school.manager), school.cohortId, null)).count).toBe(0);
    forum().time.now += DAY;
    await joinByPlace(forum().as(visitor), token, mine, "");
    expect((await readCohort(forum().as(school.manager), school.cohortId, null)).count).toBe(1);
  });
});
