import { expect, it } from "vitest";
import { specialtiesForAdmin } from "~/features/forum/tag/specialty.queries.server";
import { openExactly } from "~/features/forum/tag/specialty-admin.server";
import { readVersions } from "~/platform/versions.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";

onEveryDialect("opening and closing specialties", (forum) => {
  const all = () => specialtiesForAdmin(forum().database.read);
  const idsOf = (rows: { id: number }[]) => rows.map(({ id }) => String(id));

  it("opens exactly what is ticked, logs each change, and makes pages stale", async () => {
    const admin = forum().as(await aMember(forum(), { admin: true }));
    const rows = await all();
    const open = rows.filter((row) => row.open === 1);
    const closed = rows.filter((row) => row.open === 0);
    const [closing] = open;
    const [opening] = closed;
    if (!closing || !opening) throw new Error("The seeds have open and closed specialties.");
    const before = await readVersions(forum().database.read);
    await openExactly(admin, { "open[]": idsOf([...open.slice(1), opening]) });
    const after = (await all()).filter((row) => row.open === 1);
    expect(new Set(idsOf(after))).toEqual(new Set(idsOf([...open.slice(1), opening])));
    const versions = await readVersions(forum().database.read);
    expect(versions.site).toBeGreaterThan(before.site);
    expect(versions.lists).toBeGreaterThan(before.lists);
    const acts = await forum()
      .database.read.selectFrom("audit_log")
      .select(["act", "subject_id as id"])
      .where("subject_kind", "=", "specialty")
      .execute();
    expect(acts).toHaveLength(2);
    expect(acts).toContainEqual({ act: "specialty-closed", id: String(closing.id) });
    expect(acts).toContainEqual({ act: "specialty-opened", id: String(opening.id) });
  });

  it("one stays open, and only an administrator says which", async () => {
    const admin = forum().as(await aMember(forum(), { admin: true }));
    await expect(openExactly(admin, { "open[]": [] })).rejects.toMatchObject({ name: "Invalid" });
    const moderator = forum().as(await aModerator(forum()));
    await expect(openExactly(moderator, { "open[]": ["1"] })).rejects.toMatchObject({ name: "Forbidden" });
  });
});
