import { expect, test } from "vitest";
import { type Place, recheckTexts, type Suspect } from "~/cli/recheck/recheck-texts";
import { ownWords } from "~/platform/own-words";
import { aDraftCase, anAttachment, caseRow } from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import { anAnswerRow, aThreadRow } from "../../support/posts";
import type { TestRuntime } from "../../support/test-runtime";

/** Written before the check knew such numbers. */
const named = ownWords("Seen 12 March 2021, MRN 4471234.");
const clean = ownWords("Why was the potassium raised?");
const html = { body_html: "", renderer_version: 1 };

async function recheck(forum: TestRuntime, flag = false, from?: Place) {
  const told: Suspect[] = [];
  const stands: Place[] = [];
  const work = { flag, tell: (one: Suspect) => told.push(one), stand: (place: Place) => stands.push(place) };
  const counts = await recheckTexts(forum.as({ kind: "visitor" }), forum.content, from ? { ...work, from } : work);
  return { ...counts, told, stands };
}

const openReviews = async (forum: TestRuntime, threadId: number) =>
  forum.database.read
    .selectFrom("review")
    .select(["post_kind as kind", "post_id as id"])
    .where("thread_id", "=", threadId)
    .where("decided_at", "is", null)
    .orderBy("id")
    .execute();

onEveryDialect("wardround recheck", (forum) => {
  /** A thread with an answer and, under it, everything that others write there. */
  async function aThreadWithMarks(words = named) {
    const member = await aMember(forum());
    const threadId = await aThreadRow(forum(), { authorId: member.id });
    const answerId = await anAnswerRow(forum(), { threadId, authorId: member.id });
    const at = { created_at: forum().clock() };
    await forum().database.write(async (tx) => {
      await tx
        .insertInto("reference")
        .values({
          answer_id: answerId,
          kind: "trial",
          title: clean,
          level: "trial",
          added_by: member.id,
          added_at: 1,
          superseded_by: words,
        })
        .execute();
      await tx
        .insertInto("warning")
        .values({
          answer_id: answerId,
          account_id: member.id,
          kind: "dangerous",
          comment: words,
          by_clinician: 0,
          ...at,
        })
        .execute();
      await tx
        .insertInto("vote")
        .values({ post_kind: "answer", post_id: answerId, account_id: member.id, value: -1, reason: words, ...at })
        .execute();
      await tx.updateTable("answer").set({ disagree_count: 1 }).where("id", "=", answerId).execute();
      await tx
        .insertInto("learning_point")
        .values({ thread_id: threadId, author_id: member.id, position: 1, body_md: words, ...html, ...at })
        .execute();
    });
    return { member, threadId, answerId };
  }

  test("reads what stands in and under posts, and puts the post before the moderators", async () => {
    const { threadId, answerId } = await aThreadWithMarks();
    const { told } = await recheck(forum(), true);
    const here = told.filter((one) => one.threadId === threadId);
    expect(here.map(({ kind, found, flagged }) => [kind, Object.keys(found), flagged])).toEqual([
      ["reference", ["superseded"], true],
      ["warning", ["comment"], true],
      ["disagreement", ["reason.0"], true],
      ["learning-point", ["body"], true],
    ]);
    expect(JSON.stringify(here)).not.toContain("4471234");
    expect(await openReviews(forum(), threadId)).toEqual([
      { kind: "answer", id: answerId },
      { kind: "thread", id: threadId },
    ]);
    // A second run finds the same and opens nothing twice.
    await recheck(forum(), true);
    expect(await openReviews(forum(), threadId)).toHaveLength(2);
  });

  test("without --flag nothing goes to anybody", async () => {
    const { threadId } = await aThreadWithMarks();
    const { told } = await recheck(forum());
    expect(told.filter((one) => one.threadId === threadId).every(({ flagged }) => flagged === undefined)).toBe(true);
    expect(await openReviews(forum(), threadId)).toEqual([]);
  });

  test("leaves alone what is clean, and the authors of a source", async () => {
    const { threadId } = await aThreadWithMarks(clean);
    await forum().database.write((tx) =>
      tx
        .updateTable("reference")
        .set({ title: ownWords("Oyelaran and Kovács, on thiazides") })
        .execute(),
    );
    const { told } = await recheck(forum());
    expect(told.filter((one) => one.threadId === threadId)).toEqual([]);
  });

  test("reads collections with their notes, and profiles, in which one's own name may stand", async () => {
    const member = await aMember(forum(), { name: "Ines Sørli" });
    const { collectionId, noteId } = await forum().database.write(async (tx) => {
      const { id } = await tx
        .insertInto("collection")
        .values({
          owner_id: member.id,
          title: clean,
          slug: "c",
          intro_md: named,
          created_at: 1,
          published_at: 1,
          changed_at: 1,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      const note = await tx
        .insertInto("collection_item")
        .values({
          collection_id: id,
          position: 1,
          thread_id: null,
          note_md: named,
          note_html: "",
          added_by: member.id,
          added_at: 1,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      await tx
        .updateTable("account")
        .set({ bio_md: ownWords("I am Ines Sørli. Call 07700 900123.") })
        .where("id", "=", member.id)
        .execute();
      return { collectionId: id, noteId: note.id };
    });
    const { told } = await recheck(forum(), true);
    expect(told).toContainEqual({
      kind: "collection",
      id: collectionId,
      threadId: null,
      found: { intro: ["date", "medical_record"], [`note.${noteId}`]: ["date", "medical_record"] },
      flagged: false,
    });
    expect(told).toContainEqual({
      kind: "profile",
      id: member.id,
      threadId: null,
      found: { bio: ["phone"] },
      flagged: false,
    });
  });

  test("reads a case with its consent, alt texts, captions and the cells of its tables", async () => {
    const { token } = await aDraftCase(forum());
    const { id } = await caseRow(forum(), token);
    const attachment = await anAttachment(forum(), token, { alt: named });
    const table = {
      caption: "",
      columns: ["Result"],
      rows: [{ test: "Sodium", cells: [{ text: named, flag: "" }], unit: "", reference: "" }],
    };
    await forum().database.write(async (tx) => {
      await tx.updateTable("clinical_case").set({ plan_md: named }).where("id", "=", id).execute();
      await tx
        .updateTable("attachment")
        .set({ caption: named, table_json: JSON.stringify(table) })
        .where("id", "=", attachment)
        .execute();
      await tx
        .insertInto("consent_record")
        .values({
          case_id: id,
          basis: "written",
          keeper: named,
          scope_members: 1,
          scope_collections: 0,
          scope_public: 0,
          recorded_at: 1,
          recorded_by: 1,
        })
        .execute();
    });
    const { told } = await recheck(forum());
    const fields = Object.keys(told.find((one) => one.kind === "case" && one.id === id)?.found ?? {});
    for (const part of ["plan", `alt.${attachment}`, `caption.${attachment}`, `table.${attachment}.cell.0.0`])
      expect(fields).toContain(part);
    expect(fields.some((field) => field.startsWith("keeper."))).toBe(true);
    // A removed attachment shows nothing, so it says nothing.
    await forum().database.write((tx) =>
      tx.updateTable("attachment").set({ state: "removed" }).where("id", "=", attachment).execute(),
    );
    const later = (await recheck(forum())).told.find((one) => one.kind === "case" && one.id === id);
    expect(Object.keys(later?.found ?? {}).some((field) => field.startsWith("alt."))).toBe(false);
  });

  test("goes on behind the text where it stood", async () => {
    await aThreadWithMarks();
    const whole = await recheck(forum());
    const last = whole.stands.find(({ kind }) => kind === "warning");
    expect(last).toBeDefined();
    const rest = await recheck(forum(), false, last);
    expect(rest.told.some(({ kind }) => ["thread", "answer", "comment", "reference", "warning"].includes(kind))).toBe(
      false,
    );
    expect(rest.told.some(({ kind }) => kind === "learning-point")).toBe(true);
    expect(rest.read).toBeLessThan(whole.read);
  });
});
