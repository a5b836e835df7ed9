import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { caseUnderReview } from "~/features/cases/check/case-under-review.server";
import { mustRead } from "~/features/forum/thread/thread-access";
import { findThreadHead } from "~/features/forum/thread/thread-head.queries.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { purgePost } from "~/features/moderation/hidden/purge.server";
import { purgeAgain } from "~/features/moderation/hidden/purge-list.server";
import { decideReview } from "~/features/moderation/review/review.server";
import { keepBlob, writeBlob } from "~/platform/blobs/blob.server";
import { anAttachment, aPublishedCase, caseRow } from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";
import { aQuestion, unlimited } from "../../support/questions";

onEveryDialect("a reported case", (forum) => {
  let folder: string;
  let moderator: Member;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "wardround-reported-"));
    Object.assign(forum().env, { dataDir: folder });
    moderator = await aModerator(forum());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A published case with one picture, whose file lies in the store. */
  async function withPicture() {
    const { token, author, thread } = await aPublishedCase(forum(), { narrow: "" });
    const attachmentId = await anAttachment(forum(), token, { state: "published", alt: "Shins Xyzzyalt" });
    const ctx = unlimited(forum(), author);
    const blob = await writeBlob(ctx, "media", Buffer.from("picture"));
    await addFile(attachmentId, blob);
    return { token, author, thread, attachmentId, blob, post: { kind: "thread" as const, id: thread.id } };
  }

  async function addFile(attachmentId: number, blob: Awaited<ReturnType<typeof writeBlob>>) {
    await forum().database.write(async (tx) => {
      await keepBlob(tx, blob, forum().clock());
      const frame = tx.selectFrom("attachment_frame").select("id").where("attachment_id", "=", attachmentId);
      const { id } = await frame.executeTakeFirstOrThrow();
      const size = { width: 10, height: 10, bytes: blob.bytes };
      await tx
        .insertInto("media_file")
        .values({ ...size, frame_id: id, variant: "full", media_type: "image/webp", blob_key: blob.key })
        .execute();
    });
  }

  const report = async (post: { kind: "thread"; id: number }) =>
    raiseFlag(unlimited(forum(), await aMember(forum())), { post, reason: "identifies", comment: "" });

  const head = (id: number) => findThreadHead(forum().database.read, id, 0);

  const files = async (attachmentId: number) =>
    forum()
      .database.read.selectFrom("attachment_frame as f")
      .innerJoin("media_file as m", "m.frame_id", "f.id")
      .select("m.blob_key")
      .where("f.attachment_id", "=", attachmentId)
      .execute();

  const waitsToGo = async (key: string) =>
    forum().database.read.selectFrom("blob").select("remove_at").where("key", "=", key).executeTakeFirst();

  it("is out of sight at once, and comes back exactly as it was", async () => {
    const { post, token, attachmentId } = await withPicture();
    const before = await caseRow(forum(), token);
    const { reviewId, hidden } = await report(post);
    expect(hidden).toBe(true);
    const reader = await aMember(forum());
    expect(() => mustRead(reader, undefined)).toThrow();
    const gone = await head(post.id);
    expect(() => mustRead(reader, gone)).toThrow("withdrawn");
    await decideReview(forum().as(moderator), reviewId, { decision: "restore", reason: "Nobody can be recognised." });
    const back = await head(post.id);
    mustRead(reader, back);
    expect(await caseRow(forum(), token)).toEqual(before);
    expect(await files(attachmentId)).toHaveLength(1);
  });

  it("is shown to whoever decides with its pictures and whose agreement it rests on; a question has neither", async () => {
    const { post, token } = await withPicture();
    const shown = await caseUnderReview(forum().database.read, post.id);
    expect(shown).toMatchObject({ token, consent: { basis: "synthetic" } });
    expect(shown?.attachments).toMatchObject([{ shown: true, alt: "Shins Xyzzyalt", frames: [{ width: 10 }] }]);
    const { id } = await aQuestion(forum());
    expect(await caseUnderReview(forum().database.read, id)).toBeNull();
  });

  it("cannot be reported by a visitor, who cannot see it either", async () => {
    const { post } = await withPicture();
    const reported = raiseFlag(forum().as(visitor), { post, reason: "identifies", comment: "" });
    await expect(reported).rejects.toMatchObject({ status: 404 });
  });

  it("is hidden above the site-wide rate too, since pictures stand in it", async () => {
    const key = "reports-hide-per-hour";
    const row = { key, value: "1", changed_by: null, changed_at: forum().clock() };
    await forum().database.write((tx) => tx.insertInto("setting").values(row).execute());
    for (let count = 0; count < 3; count++) {
      const { post } = await withPicture();
      expect((await report(post)).hidden).toBe(true);
    }
    const { thread } = await aPublishedCase(forum(), { narrow: "" });
    expect((await report({ kind: "thread", id: thread.id })).hidden).toBe(false);
    await forum().database.write((tx) => tx.deleteFrom("setting").where("key", "=", key).execute());
  });

  it("loses its words and its files when it is removed for good, and again after a restored backup", async () => {
    const { post, token, attachmentId, blob, author } = await withPicture();
    const before = await forum()
      .database.read.selectFrom("thread")
      .selectAll()
      .where("id", "=", post.id)
      .executeTakeFirstOrThrow();
    const attachment = () =>
      forum()
        .database.read.selectFrom("attachment")
        .selectAll()
        .where("id", "=", attachmentId)
        .executeTakeFirstOrThrow();
    const { reviewId } = await report(post);
    await decideReview(forum().as(moderator), reviewId, { decision: "hide", reason: "It does." });
    await purgePost(forum().as(moderator), reviewId, { under: true });
    expect(await files(attachmentId)).toEqual([]);
    expect(await attachment()).toMatchObject({ state: "removed", alt: "", caption: "" });
    expect(await caseRow(forum(), token)).toMatchObject({ state: "withdrawn", title: "", know_html: "" });
    expect((await waitsToGo(blob.key))?.remove_at ?? 0).toBeLessThanOrEqual(forum().clock());
    await forum().jobs.drain();
    expect(await waitsToGo(blob.key)).toBeUndefined();

    // What a backup made before would bring back.
    const { asking_md, asking_html, deleted_at, visibility } = before;
    await forum().database.write(async (tx) => {
      const thread = tx.updateTable("thread").where("id", "=", post.id);
      await thread.set({ asking_md, asking_html, deleted_at, visibility }).execute();
      await tx.updateTable("clinical_case").set({ state: "published" }).where("token", "=", token).execute();
      await tx.updateTable("attachment").set({ state: "published" }).where("id", "=", attachmentId).execute();
      const frame = { attachment_id: attachmentId, position: 0, token: `again-${token}`, width: 10, height: 10 };
      await tx.insertInto("attachment_frame").values(frame).execute();
    });
    const again = await writeBlob(unlimited(forum(), author), "media", Buffer.from("picture"));
    await addFile(attachmentId, again);
    expect(await purgeAgain(unlimited(forum(), author))).toBeGreaterThan(0);
    expect(await files(attachmentId)).toEqual([]);
    expect(await attachment()).toMatchObject({ state: "removed" });
    await forum().jobs.drain();
    expect(await waitsToGo(again.key)).toBeUndefined();
  });
});
