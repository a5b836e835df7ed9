import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY, HOUR } from "~/core/time";
import { MEMBERS_PAGE, readCohort } from "~/features/identity/organisations/cohort.server";
import {
  endLink,
  joinByLink,
  linkForm,
  listLinks,
  makeLink,
  openCohortLink,
} from "~/features/identity/organisations/cohort-link.server";
import { leaveCohort, mySchools } from "~/features/identity/organisations/cohort-member.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember } from "../../../support/people";
import { unlimited } from "../../../support/questions";
import { aLink, anAssessor, aSchool, joined } from "../../../support/schools";

onEveryDialect("a link to a cohort", (forum) => {
  const join = async (token: string, traits = {}) =>
    joinByLink(unlimited(forum(), await aMember(forum(), traits)), token);
  const taken = async ({ manager, cohortId }: Awaited<ReturnType<typeof aSchool>>) =>
    (await listLinks(forum().as(manager), cohortId, null)).links.map(
      (link) => `${link.taken} of ${link.places} ${link.state}`,
    );

  it("is kept as a hash alone, and brings people in until its places are taken", async () => {
    const school = await aSchool(forum());
    const token = await aLink(forum(), school, 2);
    const rows = await forum().database.read.selectFrom("cohort_link").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    await join(token);
    await join(token);
    await expect(join(token)).rejects.toMatchObject({ name: "Conflict", message: /^All places/ });
    expect(await taken(school)).toEqual(["2 of 2 full"]);
  });

  it("of many who want the last place at once, exactly one gets it", async () => {
    const school = await aSchool(forum());
    const token = await aLink(forum(), school, 1);
    const people = await Promise.all([1, 2, 3, 4].map(() => aMember(forum())));
    const settled = await Promise.allSettled(people.map((one) => joinByLink(unlimited(forum(), one), token)));
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const all = await Promise.all(people.map(async (one) => (await mySchools(forum().as(one))).memberships.length));
    expect(all.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await taken(school)).toEqual(["1 of 1 full"]);
  });

  it("takes one place of somebody who leaves and comes back, however often, and is still ended for them", async () => {
    const school = await aSchool(forum());
    const token = await aLink(forum(), school, 2);
    const member = await aMember(forum());
    for (let turn = 0; turn < 4; turn++) {
      await joinByLink(unlimited(forum(), member), token);
      await leaveCohort(unlimited(forum(), member), school.cohortId);
    }
    await joinByLink(unlimited(forum(), await aMember(forum())), token);
    await joinByLink(unlimited(forum(), member), token);
    await expect(joinByLink(unlimited(forum(), await aMember(forum())), token)).rejects.toMatchObject({
      name: "Conflict",
    });
  });

  it("its people are found by a part of their name, by managers and assessors, a page at a time", async () => {
    const school = await aSchool(forum());
    const token = await aLink(forum(), school, MEMBERS_PAGE + 2);
    for (let at = 0; at <= MEMBERS_PAGE; at++)
      await joinByLink(unlimited(forum(), await aMember(forum(), { name: "Ada Okafor" })), token);
    await joinByLink(unlimited(forum(), await aMember(forum(), { name: "Ben_100% Ito" })), token);
    const readers = [school.manager, await anAssessor(forum(), school)];
    for (const reader of readers) {
      const found = (after: string | null, typed: string) =>
        readCohort(unlimited(forum(), reader), school.cohortId, after, typed);
      expect(await found(null, "")).toMatchObject({ searchable: true, count: MEMBERS_PAGE + 2 });
      expect((await found(null, "100%")).members.map(({ name }) => name)).toEqual(["Ben_100% Ito"]);
      expect((await found(null, "%_%")).members).toEqual([]);
      const first = await found(null, " okaFOR ");
      expect(first.members).toHaveLength(MEMBERS_PAGE);
      const next = new URL(first.older ?? "", "http://localhost").searchParams;
      expect((await found(next.get("after"), next.get("q") ?? "")).members).toHaveLength(1);
    }
  });

  it("takes no second place of somebody who presses twice", async () => {
    const school = await aSchool(forum());
    const token = await aLink(forum(), school, 5);
    const member = await aMember(forum());
    const settled = await Promise.allSettled([1, 2, 3].map(() => joinByLink(unlimited(forum(), member), token)));
    expect(settled.every(({ status }) => status === "fulfilled")).toBe(true);
    expect(await taken(school)).toEqual(["1 of 5 open"]);
  });

  it("leads nowhere once it is ended, has run out, or is not whole; and says no more than that", async () => {
    const school = await aSchool(forum());
    const [ended, late] = [await aLink(forum(), school), await aLink(forum(), school)];
    const { links } = await listLinks(forum().as(school.manager), school.cohortId, null);
    await endLink(forum().as(school.manager), school.cohortId, links[1]?.id ?? 0);
    await expect(endLink(forum().as(school.manager), school.cohortId, links[1]?.id ?? 0)).rejects.toMatchObject({
      name: "Conflict",
    });
    await expect(join(ended)).rejects.toMatchObject({ name: "Conflict", message: /ended/ });
    const open = (token: string) => openCohortLink(unlimited(forum(), visitorLike()), token);
    expect(await open(late)).toMatchObject({ over: null, school: school.school, cohort: school.cohort, you: null });
    forum().time.now += 15 * DAY;
    try {
      await expect(join(late)).rejects.toMatchObject({ name: "Conflict", message: /run out/ });
      expect(await open(late)).toMatchObject({ over: expect.stringContaining("run out"), school: null, cohort: null });
      for (const token of ["", "not-a-token", `${late}x`, late.slice(1)])
        await expect(open(token)).rejects.toMatchObject({ name: "NotFound" });
    } finally {
      forum().time.now -= 15 * DAY;
    }
    // A link of one cohort is not ended at another's address.
    const other = await aSchool(forum());
    await expect(endLink(forum().as(other.manager), other.cohortId, links[0]?.id ?? 0)).rejects.toMatchObject({
      name: "Conflict",
    });
  });

  // biome-ignore lint/suspicious/noExplicitAny: a visitor in the shape that `unlimited` takes
  const visitorLike = () => visitor as any;

  it("lets nobody in who is paused, not confirmed, or has a duty there", async () => {
    const school = await aSchool(forum());
    const token = await aLink(forum(), school);
    await expect(join(token, { suspendedUntil: forum().clock() + HOUR })).rejects.toMatchObject({ name: "Forbidden" });
    await expect(join(token, { emailConfirmed: false })).rejects.toMatchObject({ name: "Forbidden" });
    const assessor = await anAssessor(forum(), school);
    await expect(joined(forum(), school, assessor)).rejects.toMatchObject({ name: "Forbidden" });
    await expect(joinByLink(unlimited(forum(), visitorLike()), token)).rejects.toMatchObject({ name: "SignInNeeded" });
    expect((await taken(school)).at(-1)).toBe("0 of 30 open");
  });

  it("gives membership and no role", async () => {
    const school = await aSchool(forum(), { vouches: true });
    const reader = await joined(forum(), school, await aMember(forum(), { role: "reader", stage: null }));
    const row = await forum()
      .database.read.selectFrom("account")
      .select("role")
      .where("id", "=", reader.id)
      .executeTakeFirstOrThrow();
    expect(row.role).toBe("reader");
    expect(
      await forum().database.read.selectFrom("role_grant").select("id").where("account_id", "=", reader.id).execute(),
    ).toEqual([]);
  });

  it("cannot be guessed: a network that tries too many is refused, and one that uses good ones is not", async () => {
    const school = await aSchool(forum());
    const token = await aLink(forum(), school);
    const from = (address: string) => ({ ...forum().as(visitor), address });
    for (let number = 0; number < 70; number++) await openCohortLink(from("198.51.100.1"), token);
    let refused = "";
    for (let number = 0; number < 70 && refused !== "TooMany"; number++)
      refused = await openCohortLink(from("198.51.100.2"), `guess-${number}`).then(
        () => "",
        ({ name }) => name,
      );
    expect(refused).toBe("TooMany");
    await openCohortLink(from("198.51.100.3"), token);
  });

  it.each([
    [{ places: "0", until: "2026-12-01" }, ["places"]],
    [{ places: "501", until: "2026-12-01" }, ["places"]],
    [{ places: "1e2", until: "2026-12-01" }, ["places"]],
    [{ places: "ten" }, ["places", "until"]],
    [{ places: "500", until: "2027-03-01" }, ["until"]],
    [{ places: "500", until: "2026-11-01" }, ["until"]],
    [{ places: "500", until: "2026-12-01" }, []],
  ])("is made with places and an end: %o", (typed, wrong) => {
    const result = linkForm(Date.UTC(2026, 10, 22, 12)).safeParse(typed);
    expect((result.error?.issues ?? []).map(({ path }) => path[0])).toEqual(wrong);
  });

  it("has an address on this forum", async () => {
    const { manager, cohortId } = await aSchool(forum());
    const address = await makeLink(forum().as(manager), cohortId, { places: 1, until: forum().clock() + DAY });
    expect(address).toMatch(/^http:\/\/localhost:3000\/schools\/join\/[\w-]{32}$/);
  });
});
