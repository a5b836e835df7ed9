import { beforeAll, expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { tagMeant } from "~/features/forum/list/list-side.queries.server";
import { tagForAdmin, tagIdBySlug, tagsForAdmin } from "~/features/forum/tag/tag-admin.queries.server";
import { mergeTag, renameTag, setTagWords } from "~/features/forum/tag/tag-admin.server";
import { setWatch } from "~/features/notifications/watch.server";
import { readVersions } from "~/platform/versions.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";
import { aQuestion } from "../../support/questions";

onEveryDialect("looking after tags", (forum) => {
  let admin: Member;
  beforeAll(async () => {
    admin = await aMember(forum(), { admin: true });
  });
  const ctx = () => forum().as(admin);
  const db = () => forum().database.read;
  const tagged = async (...tags: string[]) => (await aQuestion(forum(), { tags })).id;
  const idOf = async (slug: string) => {
    const id = await tagIdBySlug(db(), slug);
    if (id === null) throw new Error(`There is no tag ${slug}.`);
    return id;
  };
  const tagsOf = async (threadId: number) =>
    (
      await db()
        .selectFrom("thread_tag as tt")
        .innerJoin("tag as t", "t.id", "tt.tag_id")
        .select("t.name")
        .where("tt.thread_id", "=", threadId)
        .orderBy("t.name")
        .execute()
    ).map(({ name }) => name);

  it("a renamed tag keeps its questions, and its old name leads to it", async () => {
    const thread = await tagged("Sugar disease");
    const id = await idOf("sugar-disease");
    const before = await readVersions(db());
    await renameTag(ctx(), id, { name: "Sweet urine" });
    expect(await tagsOf(thread)).toEqual(["Sweet urine"]);
    expect(await tagMeant(db(), "sugar disease", "verified")).toBe("sweet-urine");
    const again = await tagged("sugar disease");
    expect(await tagsOf(again)).toEqual(["Sweet urine"]);
    const after = await readVersions(db());
    expect([after.site > before.site, after.lists > before.lists]).toEqual([true, true]);
  });

  it("a name that another tag has is refused", async () => {
    await tagged("Kidney words", "Liver words");
    await expect(renameTag(ctx(), await idOf("kidney-words"), { name: "Liver words" })).rejects.toMatchObject({
      fields: { name: "Another tag has this name. Merge the two instead." },
    });
    await expect(renameTag(ctx(), await idOf("kidney-words"), { name: "??" })).rejects.toMatchObject({
      name: "Invalid",
    });
  });

  it("words lead to one tag only", async () => {
    await tagged("Heart words", "Lung words");
    const [heart, lung] = [await idOf("heart-words"), await idOf("lung-words")];
    await setTagWords(ctx(), heart, { words: "Pump\ncor, Pump" });
    expect((await tagForAdmin(db(), heart))?.words).toEqual(["cor", "pump"]);
    await expect(setTagWords(ctx(), lung, { words: "pump" })).rejects.toMatchObject({
      fields: { words: "These lead to another tag: pump." },
    });
    await setTagWords(ctx(), heart, { words: "" });
    await setTagWords(ctx(), lung, { words: "pump" });
    expect(await tagsOf(await tagged("Pump"))).toEqual(["Lung words"]);
  });

  it("of two merged tags one is left, with the questions, words and followers of both, each once", async () => {
    const both = await tagged("Fit one", "Fit two");
    const first = await tagged("Fit one");
    const [from, into] = [await idOf("fit-one"), await idOf("fit-two")];
    await setTagWords(ctx(), from, { words: "seizing" });
    const [one, two] = [await aMember(forum()), await aMember(forum())];
    await setWatch(forum().as(one), { kind: "tag", id: from, on: true });
    for (const id of [from, into]) await setWatch(forum().as(two), { kind: "tag", id, on: true });

    expect(await mergeTag(ctx(), from, { into: "fit two" })).toBe(into);
    expect([await tagsOf(both), await tagsOf(first)]).toEqual([["Fit two"], ["Fit two"]]);
    expect(await tagForAdmin(db(), from)).toBeUndefined();
    expect(await tagForAdmin(db(), into)).toMatchObject({ threadCount: 2, words: ["fit one", "seizing"] });
    const watches = await db()
      .selectFrom("watch")
      .select(["account_id as who", "target_id as id"])
      .where("target_kind", "=", "tag")
      .orderBy("account_id")
      .execute();
    expect(watches).toEqual([
      { who: one.id, id: into },
      { who: two.id, id: into },
    ]);
    const acts = await db()
      .selectFrom("audit_log")
      .select("subject_id as id")
      .where("act", "=", "tag-merged")
      .execute();
    expect(acts).toEqual([{ id: `${from}-into-${into}` }]);
    await expect(mergeTag(ctx(), into, { into: "fit two" })).rejects.toMatchObject({ name: "Invalid" });
    await expect(mergeTag(ctx(), into, { into: "nowhere" })).rejects.toMatchObject({ name: "Invalid" });
  });

  it("only an administrator does any of it", async () => {
    await tagged("Bone words");
    const id = await idOf("bone-words");
    const moderator = forum().as(await aModerator(forum()));
    for (const act of [
      renameTag(moderator, id, { name: "Else" }),
      setTagWords(moderator, id, { words: "os" }),
      mergeTag(moderator, id, { into: "fit two" }),
    ])
      await expect(act).rejects.toMatchObject({ name: "Forbidden" });
  });

  it("the list goes by name, and by the start of a name", async () => {
    await tagged("Rash one", "Rash two");
    const { rows } = await tagsForAdmin(db(), { start: "rash", after: null });
    expect(rows.map(({ name }) => name)).toEqual(["Rash one", "Rash two"]);
    const after = await tagsForAdmin(db(), { start: "rash", after: rows[0]?.id ?? 0 });
    expect(after.rows.map(({ name }) => name)).toEqual(["Rash two"]);
  });
});
