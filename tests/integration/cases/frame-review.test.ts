import type { CheckedText } from "db/schema/shown-text";
import { expect, test } from "vitest";
import type { Actor } from "~/core/actor";
import type { Finding } from "~/deidentify/media";
import type { CaseState } from "~/features/cases/case/case-access";
import { coverMore } from "~/features/cases/check/cover-more.server";
import { confirmReview, saveReview } from "~/features/cases/review/frame-review.server";
import type { ReviewInput } from "~/features/cases/review/review-form.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aCase, anAttachment } from "../../support/media";
import { aMember, aModerator, anEducator } from "../../support/people";

const face: Finding = { kind: "face", x: 10, y: 10, w: 20, h: 20, score: 0.9, sure: true };
const input = (more: Record<string, unknown> = {}): ReviewInput => ({
  alt: "Both lungs are clear.",
  caption: "Chest X-ray",
  person: false,
  looked: true,
  fine: false,
  ...more,
});
const box = (frame: number, key = "a0") => ({
  [`x.${frame}.${key}`]: "40",
  [`y.${frame}.${key}`]: "30",
  [`w.${frame}.${key}`]: "20",
  [`h.${frame}.${key}`]: "10",
});

onEveryDialect("reviewing an attachment", (forum) => {
  const reviewed = async (state: CaseState = "draft", attachment = "cleaned" as const, findings = [face]) => {
    const one = await aCase(forum(), { state });
    return { ...one, ...(await anAttachment(forum(), one, { state: attachment, frames: [{ findings }] })) };
  };
  const row = (token: string) =>
    forum().database.read.selectFrom("attachment").selectAll().where("token", "=", token).executeTakeFirstOrThrow();
  const boxesOf = async (id: number) => {
    const frames = await forum()
      .database.read.selectFrom("attachment_frame")
      .select("boxes")
      .where("attachment_id", "=", id)
      .orderBy("position")
      .orderBy("id")
      .execute();
    return frames.map(({ boxes }) => JSON.parse(boxes));
  };
  const jobs = () =>
    forum().database.read.selectFrom("job").select("payload").where("type", "like", "slow:%").execute();

  test("confirmed, its boxes and words are stored and the covers are drawn by a job", async () => {
    const { author, token, id } = await reviewed();
    await confirmReview(forum().as(author), token, input({ ...box(0), person: true }));
    expect(await row(token)).toMatchObject({
      state: "covering",
      alt: "Both lungs are clear.",
      caption: "Chest X-ray",
      person: 1,
    });
    expect(await boxesOf(id)).toEqual([
      [
        { x: 10, y: 10, w: 20, h: 20, by: "found", kept: false, reason: "" },
        { x: 40, y: 30, w: 20, h: 10, by: "author", kept: false, reason: "" },
      ],
    ]);
    expect(await jobs()).toContainEqual({ payload: JSON.stringify({ attachmentId: id }) });
  });

  test("what was surely found cannot be left uncovered without one of the reasons", async () => {
    for (const decide of ["leave", "", "my own reason"]) {
      const { author, token, id } = await reviewed();
      await confirmReview(forum().as(author), token, input({ "decide.0.f0": decide }));
      expect((await boxesOf(id))[0]).toMatchObject([{ by: "found", kept: false }]);
    }
    const { author, token, id } = await reviewed();
    await confirmReview(forum().as(author), token, input({ "decide.0.f0": "not_a_person" }));
    expect((await boxesOf(id))[0]).toMatchObject([{ by: "found", kept: true, reason: "not_a_person" }]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["without words for those who cannot see it", { alt: "" }, "alt"],
    ["without a look for what no program finds", { looked: false }, "looked"],
    ["with a number that is none", { ...box(0), "w.0.a0": "wide" }, "x.0.a0"],
    ["with a name in its words", { alt: "A film of Mr John Smith, born on 12 March 1981." }, "alt"],
    ["with a record number in its caption", { caption: "MRN 12345678" }, "caption"],
  ])("%s nothing is confirmed", async (_, change, field) => {
    const { author, token, id } = await reviewed();
    const before = await boxesOf(id);
    const refused = confirmReview(forum().as(author), token, input(change));
    await expect(refused).rejects.toMatchObject({ status: 422, fields: { [field]: expect.any(String) } });
    expect((await row(token)).state).toBe("cleaned");
    expect(await boxesOf(id)).toEqual(before);
  });

  test("words of the tags are asked about, since they may be the diagnosis", async () => {
    const { author, token, caseId } = await reviewed();
    const tags = "Sarcoidosis, dermatology" as CheckedText; // the cast: these words name nobody
    await forum().database.write((tx) =>
      tx.updateTable("clinical_case").set({ tags }).where("id", "=", caseId).execute(),
    );
    const alt = "Large nodes at both hila, as in sarcoidosis.";
    await expect(confirmReview(forum().as(author), token, input({ alt }))).rejects.toMatchObject({
      fields: { alt: expect.stringContaining("sarcoidosis") },
    });
    await confirmReview(forum().as(author), token, input({ alt, fine: true }));
    expect((await row(token)).state).toBe("covering");
  });

  test("saved for later, nothing is confirmed and what was drawn is there again", async () => {
    const { author, token, id } = await reviewed();
    await saveReview(forum().as(author), token, input({ ...box(0, "new"), alt: "", looked: false }));
    expect((await row(token)).state).toBe("cleaned");
    expect((await boxesOf(id))[0]).toHaveLength(2);
    await saveReview(forum().as(author), token, input({ "all.0.new": "" }));
    expect((await boxesOf(id))[0]).toHaveLength(1);
  });

  test("of two windows that confirm at once, one does", async () => {
    const { author, token } = await reviewed();
    const both = await Promise.allSettled([1, 2].map(() => confirmReview(forum().as(author), token, input())));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(confirmReview(forum().as(author), token, input())).rejects.toMatchObject({ status: 409 });
  });

  test("nobody but its author reviews it, and only while the case is theirs to change", async () => {
    const { token } = await reviewed();
    for (const other of [await aMember(forum()), await aModerator(forum()), await anEducator(forum(), "cardiology")])
      for (const act of [confirmReview, saveReview])
        await expect(act(forum().as(other), token, input())).rejects.toMatchObject({ status: 404 });
    for (const state of ["submitted", "approved", "refused", "withdrawn"] as const) {
      const one = await reviewed(state);
      await expect(confirmReview(forum().as(one.author), one.token, input())).rejects.toMatchObject({ status: 403 });
    }
  });

  test("a table is confirmed as it was read and changed, after the text check", async () => {
    const one = await aCase(forum());
    const table = {
      caption: "Bloods",
      columns: ["0 h"],
      rows: [{ test: "CRP", cells: [{ text: "74", flag: "high" }], unit: "mg/L", reference: "< 5" }],
    };
    const { token } = await anAttachment(forum(), one, { kind: "table", table });
    const name = input({ "column.0": "Mr John Smith, born 12 March 1981" });
    await expect(confirmReview(forum().as(one.author), token, name)).rejects.toMatchObject({
      fields: { "column.0": expect.any(String) },
    });
    await confirmReview(
      forum().as(one.author),
      token,
      input({ "column.0": "Day 1", "cell.0.0": "75", "cell.9.9": "x" }),
    );
    const stored = await row(token);
    expect(stored.state).toBe("confirmed");
    expect(stored.original_deleted_at).toBe(forum().clock());
    expect(JSON.parse(stored.table_json ?? "")).toEqual({
      ...table,
      columns: ["Day 1"],
      rows: [{ ...table.rows[0], cells: [{ text: "75", flag: "high" }] }],
    });
  });

  test("a line above a table is read as every cell is", async () => {
    const one = await aCase(forum());
    const rows = [{ test: "CRP", cells: [{ text: "74", flag: "" as const }], unit: "mg/L", reference: "" }];
    const table = { caption: "Mr John Smith, born 12 March 1981", columns: ["0 h"], rows };
    const { token } = await anAttachment(forum(), one, { kind: "table", table });
    await expect(confirmReview(forum().as(one.author), token, input({}))).rejects.toMatchObject({
      fields: { heading: expect.any(String) },
    });
    expect((await row(token)).state).toBe("cleaned");
  });

  test("covers are added by the author, by whoever holds the check, and by moderators once it is out", async () => {
    const cover = (actor: Actor, token: string) => coverMore(forum().as(actor), token, { here: "", ...box(0) });
    const made = async (state: CaseState, attachment: "confirmed" | "published") => {
      const one = await aCase(forum(), { state });
      return { ...one, ...(await anAttachment(forum(), one, { state: attachment, frames: [{ findings: [face] }] })) };
    };
    const draft = await made("draft", "confirmed");
    await cover(draft.author, draft.token);
    expect(await boxesOf(draft.id)).toMatchObject([[{ by: "author", x: 40, y: 30, w: 20, h: 10, kept: false }]]);
    expect((await row(draft.token)).state).toBe("covering");

    const waiting = await made("submitted", "confirmed");
    const checker = await anEducator(forum(), "cardiology");
    await expect(cover(checker, waiting.token)).rejects.toMatchObject({ status: 404 });
    await forum().database.write((tx) =>
      tx.insertInto("case_check").values({ case_id: waiting.caseId, checker_id: checker.id, claimed_at: 1 }).execute(),
    );
    await expect(cover(waiting.author, waiting.token)).rejects.toMatchObject({ status: 403 });
    await expect(cover(await aModerator(forum()), waiting.token)).rejects.toMatchObject({ status: 404 });
    await cover(checker, waiting.token);
    expect(await boxesOf(waiting.id)).toMatchObject([[{ by: "checker" }]]);
    await expect(cover(checker, waiting.token)).rejects.toMatchObject({ status: 409 });

    const out = await made("published", "published");
    await expect(cover(await aMember(forum()), out.token)).rejects.toMatchObject({ status: 404 });
    await cover(await aModerator(forum()), out.token);
    expect((await row(out.token)).state).toBe("covering");
  });

  test("without a box there is nothing to cover, and a page elsewhere is not gone to", async () => {
    const one = await aCase(forum());
    const { token } = await anAttachment(forum(), one, { state: "confirmed", frames: [{}] });
    const ctx = forum().as(one.author);
    await expect(coverMore(ctx, token, { here: "" })).rejects.toMatchObject({ status: 422 });
    expect(await coverMore(ctx, token, { here: "//elsewhere.example/x", ...box(0) })).toEqual({
      here: `/attachments/${token}`,
    });
  });
});
