import { expect, it } from "vitest";
import { DAY } from "~/core/time";
import { handleNow } from "~/features/identity/people/profile.queries.server";
import { editProfile, profileForm } from "~/features/identity/people/profile.server";
import { readVersions } from "~/platform/versions.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aMentor } from "../../../support/people";

onEveryDialect("a profile", (forum) => {
  const edit = async (member: Awaited<ReturnType<typeof aMember>>, more: Record<string, string>) => {
    const typed = { name: member.name, handle: member.handle, bio: "", country: "", years: "", ...more };
    const read = profileForm.safeParse(typed);
    if (!read.success)
      return Object.fromEntries(read.error.issues.map((issue) => [issue.path.join("."), issue.message]));
    return editProfile(forum().as(member), read.data).then(
      () => ({}),
      (error) => error.fields,
    );
  };
  const rowOf = (id: number) =>
    forum().database.read.selectFrom("account").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

  it("is saved with its text rendered, and every cached page with the name is stale", async () => {
    const mentor = await aMentor(forum(), "cardiology", { name: "Ines" });
    const before = await readVersions(forum().database.read);
    expect(
      await edit(mentor, {
        name: "Dr Ines Halvorsen",
        bio: "I like **why**. <script>x</script>",
        country: "Norway",
        years: "14",
      }),
    ).toEqual({});
    const row = await rowOf(mentor.id);
    expect(row).toMatchObject({ name: "Dr Ines Halvorsen", country: "Norway", years: 14 });
    expect(row.bio_html).toContain("<strong>why</strong>");
    expect(row.bio_html).not.toContain("<script");
    expect((await readVersions(forum().database.read)).site).toBeGreaterThan(before.site);
  });

  it("names the field that needs another look", async () => {
    const member = await aMember(forum());
    expect(await edit(member, { bio: "Write to a@b.example" })).toHaveProperty("bio");
    expect(await edit(member, { country: "Atlantis" })).toHaveProperty("country");
    expect(await edit(member, { years: "a few" })).toHaveProperty("years");
    expect(await edit(member, { name: "see www.me.example" })).toHaveProperty("name");
    expect(await edit(member, { handle: "Not A Handle" })).toHaveProperty("handle");
  });

  it("a handle changes once a month, the old one leads to the new one and is nobody else's", async () => {
    const [one, other] = [await aMember(forum(), { handle: "first-one" }), await aMember(forum())];
    expect(await edit(one, { handle: "second-one" })).toEqual({});
    expect(await handleNow(forum().database.read, "first-one")).toBe("second-one");
    expect(await edit({ ...one, handle: "second-one" }, { handle: "third-one" })).toHaveProperty("handle");
    expect(await edit(other, { handle: "first-one" })).toHaveProperty("handle");
    expect(await edit(other, { handle: "second-one" })).toHaveProperty("handle");
    forum().time.now += 30 * DAY;
    // One's own old handle may be taken back.
    expect(await edit({ ...one, handle: "second-one" }, { handle: "first-one" })).toEqual({});
    expect(await handleNow(forum().database.read, "second-one")).toBe("first-one");
    expect(await handleNow(forum().database.read, "first-one")).toBeNull();
  });

  it("two people who want one handle at once: one gets it", async () => {
    const people = [await aMember(forum()), await aMember(forum()), await aMember(forum())];
    const outcomes = await Promise.all(people.map((person) => edit(person, { handle: "wanted" })));
    expect(outcomes.filter((fields) => "handle" in fields)).toHaveLength(2);
  });
});
