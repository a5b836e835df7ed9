import { beforeEach, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { saveSettings, settingTexts } from "~/features/admin/setting.server";
import { settingsInOrder } from "~/features/admin/setting-words";
import { readSettings } from "~/platform/settings.server";
import { readVersions } from "~/platform/versions.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";

onEveryDialect("settings", (forum) => {
  let admin: Member;
  beforeEach(async () => {
    admin = await aMember(forum(), { admin: true });
  });
  const by = (actor: Actor) => forum().as(actor);
  const form = (typed: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(typed)) data.set(name, value);
    return data;
  };
  const logged = async () =>
    (
      await forum()
        .database.read.selectFrom("audit_log")
        .select(["subject_id as key", "actor_id as by"])
        .where("act", "=", "setting-changed")
        .orderBy("seq")
        .execute()
    ).map(({ key, by: who }) => `${key} ${who}`);

  it("only an administrator changes one", async () => {
    for (const actor of [visitor, await aMember(forum()), await aModerator(forum())])
      await expect(saveSettings(by(actor), form({ registration: "open" }))).rejects.toThrow();
    expect((await readSettings(forum().database.read)).registration).toBe("invitation");
  });

  it("what changed counts at once, makes pages stale and is in the log; what is the same is not", async () => {
    const before = await readVersions(forum().database.read);
    const texts = await settingTexts(by(admin));
    expect(Object.keys(texts)).toEqual(settingsInOrder);
    const changed = await saveSettings(
      by(admin),
      form({ ...texts, registration: "open", "sign-up-domains": "Students.example.org  example.net" }),
    );
    expect(changed).toEqual(["registration", "sign-up-domains"]);
    const settings = await readSettings(forum().database.read);
    expect(settings.registration).toBe("open");
    expect(settings["sign-up-domains"]).toEqual(["students.example.org", "example.net"]);
    expect((await readVersions(forum().database.read)).site).toBeGreaterThan(before.site);
    expect(await logged()).toEqual([`registration ${admin.id}`, `sign-up-domains ${admin.id}`]);
    expect(await saveSettings(by(admin), form(await settingTexts(by(admin))))).toEqual([]);
    expect(await logged()).toHaveLength(2);
  });

  it("with one that is wrong nothing is stored, and each wrong one is named", async () => {
    const rows = await logged();
    await expect(
      saveSettings(by(admin), form({ "forum-name": "Elsewhere", "decide-by-hours": "soon", "standing-preset": "old" })),
    ).rejects.toMatchObject({
      name: "Invalid",
      fields: { "decide-by-hours": "Enter whole hours from 1 to 336.", "standing-preset": "Choose one of the two." },
    });
    expect((await readSettings(forum().database.read))["forum-name"]).toBe("Wardround");
    expect(await logged()).toEqual(rows);
  });
});
