import { expect, test } from "vitest";
import type { Actor } from "~/core/actor";
import type { Decision } from "~/core/find";
import type { Context } from "~/platform/context.server";
import { keptReasons } from "~/platform/kept-text.queries.server";
import { checked } from "~/platform/text-check.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import type { TestRuntime } from "../../support/test-runtime";

const deciding = (forum: TestRuntime, actor: Actor, ...decisions: Decision[]): Context => ({
  ...forum.as(actor),
  decisions: async () => decisions,
});
const review = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error.review,
  );

onEveryDialect("the text check of a form", (forum) => {
  test("text in which nothing is found passes, laid out where it is Markdown", async () => {
    const ctx = forum().as(await aMember(forum()));
    const passed = await checked(ctx, { title: "Why day 3?" }, { body: "Because of *Graves* disease." });
    expect(passed.title).toBe("Why day 3?");
    expect(passed.body.html).toContain("<em>Graves</em>");
  });

  test("a find refuses the whole form, with a sentence beside each field", async () => {
    const ctx = forum().as(await aMember(forum()));
    const work = checked(ctx, { title: "MRN 4471234" }, { body: "Seen 12 March 2021." });
    await expect(work).rejects.toMatchObject({
      status: 422,
      fields: { title: expect.stringContaining("A record number"), body: expect.stringContaining("An exact date") },
    });
  });

  test("decisions are carried out, and what was put in is checked as well", async () => {
    const member = await aMember(forum());
    const text = { body: "Seen 12 March 2021 by Dr Harlow." };
    const date = (by: string): Decision => ({ text: "12 March 2021", what: "replace", by });
    const out: Decision = { text: "Dr Harlow", what: "leave_out" };
    const ctx = deciding(forum(), member, date("on day 3"), out);
    expect((await checked(ctx, {}, text)).body.md).toBe("Seen on day 3 by.");
    const again = await review(checked(deciding(forum(), member, date("13 March 2021"), out), {}, text));
    expect(again.texts).toEqual({ body: "Seen 13 March 2021 by." });
    expect(again.finds).toMatchObject([{ field: "body", text: "13 March 2021" }]);
  });

  test("what is kept for a reason passes, and is not asked again from this member alone", async () => {
    const [member, other] = [await aMember(forum()), await aMember(forum())];
    const text = { body: "So wrote Dr Harlow." };
    const keep: Decision = { text: "Dr Harlow", what: "keep", reason: "author" };
    await checked(deciding(forum(), member, keep), text);
    await expect(checked(forum().as(member), text)).resolves.toEqual(text);
    await expect(checked(forum().as(other), text)).rejects.toMatchObject({ status: 422 });
    const rows = await forum().database.read.selectFrom("kept_text").selectAll().execute();
    expect(rows).toMatchObject([{ account_id: member.id, reason: "author" }]);
    expect(JSON.stringify(rows)).not.toContain("Harlow");
    expect([
      ...(
        await keptReasons(
          forum().database.read,
          rows.map((row) => row.words_hash),
        )
      ).values(),
    ]).toEqual(["author"]);
  });

  test("an exact date and a number cannot be kept", async () => {
    const keep = (text: string): Decision => ({ text, what: "keep", reason: "word" });
    const ctx = deciding(forum(), await aMember(forum()), keep("12 March 2021"), keep("4471234"));
    const left = await review(checked(ctx, { body: "Seen 12 March 2021, MRN 4471234." }));
    expect(left.finds).toHaveLength(2);
  });

  test("a member who is addressed by their handle is nobody's patient, a stranger's name online may be", async () => {
    const [member, anna] = [await aMember(forum()), await aMember(forum(), { handle: "anna-kov" })];
    expect(anna.handle).toBe("anna-kov");
    await checked(forum().as(member), { body: "Thanks @anna-kov" });
    await expect(checked(forum().as(member), { body: "Thanks @anna-else" })).rejects.toMatchObject({ status: 422 });
  });

  test("members may name themselves in what they write about themselves", async () => {
    const ctx = forum().as(await aMember(forum()));
    const bio = { bio: "I am Anna Kovács." };
    await checked(ctx, bio, {}, { own: "Anna Kovács" });
    await expect(checked(ctx, bio, {}, { own: "Mo Berg" })).rejects.toMatchObject({ status: 422 });
  });
});
