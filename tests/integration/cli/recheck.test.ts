import { expect, test } from "vitest";
import { type Place, recheckTexts, type Suspect } from "~/cli/recheck/recheck-texts";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { claimCase, decideCase } from "~/features/cases/check/case-check.server";
import { findCollection } from "~/features/curation/collection.queries.server";
import { editCollection, publishCollection, startCollection } from "~/features/curation/collection.server";
import { canSeeCollection } from "~/features/curation/curating";
import { closeSchool } from "~/features/identity/organisations/organisation.server";
import { ownWords } from "~/platform/own-words";
import {
  aDraftCase,
  anAttachment,
  aWaitingCase,
  caseRow,
  submit,
  withGovernance,
  writtenConsent,
} from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, anEducator } from "../../support/people";
import { anAnswerRow, aThreadRow } from "../../support/posts";
import { unlimited } from "../../support/questions";
import { aSchool } from "../../support/schools";
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

const never = (): never => {
  throw new Error("It is gone.");
};

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
    expect(here.map(({ kind, found, now }) => [kind, Object.keys(found), now])).toEqual([
      ["reference", ["superseded"], "before-moderators"],
      ["warning", ["comment"], "before-moderators"],
      ["disagreement", ["reason.0"], "before-moderators"],
      ["learning-point", ["body"], "before-moderators"],
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
    expect(told.filter((one) => one.threadId === threadId).every(({ now }) => now === undefined)).toBe(true);
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
        .set({ bio_md: ownWords("I am Ines Sørli. Call 07700 900123."), bio_html: "I am Ines Sørli." })
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
      now: "held-back",
    });
    expect(told).toContainEqual({
      kind: "profile",
      id: member.id,
      threadId: null,
      found: { bio: ["phone"] },
      now: "held-back",
    });
  });

  const noticesOf = async (id: number) =>
    (await forum().database.read.selectFrom("notice").select("kind").where("account_id", "=", id).execute()).map(
      ({ kind }) => kind,
    );
  const heldIn = async (kind: string, id: number) =>
    (await recheck(forum(), true)).told.find((one) => one.kind === kind && one.id === id)?.now;

  test("a published collection is held back until its keeper decided, and told", async () => {
    const keeper = await anEducator(forum(), "cardiology");
    const ctx = unlimited(forum(), keeper);
    const id = await startCollection(ctx, { title: "Potassium", intro: "Three questions." });
    await publishCollection(ctx, id, true);
    const shown = async () => canSeeCollection(visitor, (await findCollection(ctx.db, id)) ?? never());
    await forum().database.write((tx) =>
      tx.updateTable("collection").set({ intro_md: named }).where("id", "=", id).execute(),
    );
    await recheck(forum());
    expect(await shown()).toBe(true);
    expect(await heldIn("collection", id)).toBe("held-back");
    expect(await shown()).toBe(false);
    await forum().jobs.drain();
    expect(await noticesOf(keeper.id)).toContain("collection-held");
    // Nobody else reads it now, so there is nothing to hold back, and nothing comes out by asking for it alone.
    expect(await heldIn("collection", id)).toBe("its-owner-alone");
    await expect(publishCollection(ctx, id, true)).rejects.toThrow(/introduction: .*date/);
    await editCollection(ctx, id, { title: "Potassium", intro: "Seen in 2021." });
    await publishCollection(ctx, id, true);
    expect(await shown()).toBe(true);
  });

  test("what a member says of themselves is hidden, and stays in their form", async () => {
    const member = await aMember(forum());
    const bio = async () =>
      forum()
        .database.read.selectFrom("account")
        .select(["bio_md as md", "bio_html as html"])
        .where("id", "=", member.id)
        .executeTakeFirstOrThrow();
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ bio_md: named, bio_html: named }).where("id", "=", member.id).execute(),
    );
    expect(await heldIn("profile", member.id)).toBe("held-back");
    expect(await bio()).toEqual({ md: named, html: "" });
    expect(await heldIn("profile", member.id)).toBe("its-owner-alone");
    await forum().jobs.drain();
    expect(await noticesOf(member.id)).toEqual(["profile-held"]);
  });

  test("the names of schools and cohorts are read, places and people in them as at their doors, until they are closed", async () => {
    const school = await aSchool(forum(), { name: "Marie Curie School of Medicine", cohort: "Year 4, Leeds group" });
    expect((await recheck(forum())).told.filter(({ kind }) => kind === "school" || kind === "cohort")).toEqual([]);
    const rename = (table: "organisation" | "cohort", id: number) =>
      forum().database.write((tx) => tx.updateTable(table).set({ name: named }).where("id", "=", id).execute());
    await rename("organisation", school.schoolId);
    await rename("cohort", school.cohortId);
    expect(await heldIn("school", school.schoolId)).toBe("to-rename");
    expect(await heldIn("cohort", school.cohortId)).toBe("to-rename");
    await closeSchool(unlimited(forum(), school.admin), school.schoolId);
    expect((await recheck(forum())).told.filter(({ kind }) => kind === "school" || kind === "cohort")).toEqual([]);
  });

  test("a case that waits, for its check or for its day, is given back, and does not come out", async () => {
    await withGovernance(forum());
    for (const approved of [false, true]) {
      const { token, author } = await aWaitingCase(forum(), { consent: writtenConsent });
      const checker = unlimited(forum(), await anEducator(forum(), "cardiology"));
      if (approved) await decideCase(checker, token, { decision: "approve", reason: "" });
      else await claimCase(checker, token);
      const { id } = await caseRow(forum(), token);
      await forum().database.write((tx) =>
        tx.updateTable("clinical_case").set({ plan_md: named }).where("id", "=", id).execute(),
      );
      expect(await heldIn("case", id)).toBe("held-back");
      expect(await caseRow(forum(), token)).toMatchObject({ state: "returned", publish_at: null });
      await expect(submit(forum(), { token, author })).rejects.toMatchObject({ status: 422 });
      forum().time.now += 30 * DAY;
      await forum().jobs.drain();
      expect((await caseRow(forum(), token)).state).toBe("returned");
      expect(await noticesOf(author.id)).toContain("case-returned");
      const open = forum().database.read.selectFrom("case_check").select("id").where("case_id", "=", id);
      expect(await open.where("decided_at", "is", null).execute()).toEqual([]);
    }
  });

  test("a case that its author alone reads is theirs to mend before it is sent in", async () => {
    const { token } = await aDraftCase(forum());
    const { id } = await caseRow(forum(), token);
    await forum().database.write((tx) =>
      tx.updateTable("clinical_case").set({ plan_md: named }).where("id", "=", id).execute(),
    );
    expect(await heldIn("case", id)).toBe("its-owner-alone");
    expect((await caseRow(forum(), token)).state).toBe("draft");
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
        .set({ caption: named, table_json: ownWords(JSON.stringify(table)) })
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
