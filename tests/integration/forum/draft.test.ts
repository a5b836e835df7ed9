import { expect, test } from "vitest";
import { DAY } from "~/core/time";
import { postAnswer } from "~/features/forum/answer/answer.server";
import { listDrafts, readDraft, saveDraft, sweepDrafts, throwDraftAway } from "~/features/forum/draft/draft.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import { aQuestion, unlimited } from "../../support/questions";

onEveryDialect("drafts", (forum) => {
  const rows = () => forum().database.read.selectFrom("draft").selectAll().execute();

  test("a draft is kept encrypted and comes back as it was typed", async () => {
    const ctx = forum().as(await aMember(forum()));
    await saveDraft(ctx, "ask", {
      title: "Half a thought",
      know: "Pain.\nFever.",
      submission: "abcdefgh",
      place: "ask",
    });
    expect(await readDraft(ctx, "ask")).toEqual({
      place: "ask",
      fields: { title: "Half a thought", know: "Pain.\nFever." },
      savedAt: forum().clock(),
    });
    expect(JSON.stringify(await rows())).not.toMatch(/thought|Fever/);
  });

  test("nobody else can read it, not even with its row under their name", async () => {
    const [owner, other] = [await aMember(forum()), await aMember(forum())];
    await saveDraft(forum().as(owner), "ask", { title: "Mine" });
    expect(await readDraft(forum().as(other), "ask")).toBeNull();
    await forum().database.write((tx) =>
      tx.updateTable("draft").set({ account_id: other.id }).where("account_id", "=", owner.id).execute(),
    );
    expect(await readDraft(forum().as(other), "ask")).toBeNull();
  });

  test("a draft is thrown away when its answer is posted", async () => {
    const { id } = await aQuestion(forum());
    const ctx = unlimited(forum(), await aMember(forum()));
    await saveDraft(ctx, `answer:${id}`, { body: "So far" });
    await saveDraft(ctx, "ask", { title: "Something else" });
    await postAnswer(ctx, id, { body: "Done." });
    expect((await listDrafts(ctx)).map((draft) => draft.place)).toEqual(["ask"]);
  });

  test("an emptied form removes its draft", async () => {
    const ctx = forum().as(await aMember(forum()));
    await saveDraft(ctx, "ask", { title: "Mine" });
    expect(await saveDraft(ctx, "ask", { title: "  ", episode: "none" })).toBeNull();
    expect(await readDraft(ctx, "ask")).toBeNull();
  });

  test("it is gone after 14 days, from the page at once and from the table at the next sweep", async () => {
    const member = await aMember(forum());
    await saveDraft(forum().as(member), "ask", { title: "Old" });
    forum().time.now += 14 * DAY;
    expect(await readDraft(forum().as(member), "ask")).toBeNull();
    await sweepDrafts(forum().as(member));
    expect((await rows()).filter((row) => row.account_id === member.id)).toEqual([]);
  });

  test("the newest fifty are kept", async () => {
    const member = await aMember(forum());
    for (let id = 1; id <= 52; id++) {
      forum().time.now += 1_000;
      await saveDraft(forum().as(member), `answer:${id}`, { body: `Draft ${id}` });
    }
    const places = (await listDrafts(forum().as(member))).map((draft) => draft.place);
    expect(places).toHaveLength(50);
    expect(places).not.toContain("answer:1");
    await throwDraftAway(forum().as(member), "answer:52");
    expect((await listDrafts(forum().as(member)))[0]?.place).toBe("answer:51");
  });

  test("one that is too long is refused", async () => {
    const ctx = forum().as(await aMember(forum()));
    await expect(saveDraft(ctx, "ask", { know: "x".repeat(70_001) })).rejects.toMatchObject({ name: "Invalid" });
  });
});
