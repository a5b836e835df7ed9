import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { DAY, HOUR } from "~/core/time";
import { MOST_ATTACHMENTS } from "~/features/cases/attachment/attachment";
import { removeAttachment } from "~/features/cases/attachment/removal.server";
import { sweepOriginals } from "~/features/cases/upload/originals.server";
import { MOST_UPLOAD } from "~/features/cases/upload/upload";
import { partsOf } from "~/features/cases/upload/upload.queries.server";
import { announceUpload, ownUpload, receiveUpload } from "~/features/cases/upload/upload.server";
import { readBlob } from "~/platform/blobs/blob.server";
import { diskStore } from "~/platform/blobs/disk.server";
import { openBlobStore } from "~/platform/blobs/open-store.server";
import { aDraftCase, anUpload, chunksOf, scriptedDeid, stored } from "../../support/attachments";
import { onEveryDialect } from "../../support/every-dialect";
import { fullDisk } from "../../support/full-disk";
import { aMember } from "../../support/people";
import { startS3 } from "../../support/s3";

const MB = 1024 * 1024;

onEveryDialect("uploads", (forum) => {
  const attachment = (token: string) =>
    forum().database.read.selectFrom("attachment").selectAll().where("token", "=", token).executeTakeFirstOrThrow();
  const stepsOf = async (id: number) => {
    const rows = await forum()
      .database.read.selectFrom("case_step")
      .select(["from_state", "to_state", "actor_id"])
      .where("attachment_id", "=", id)
      .orderBy("id")
      .execute();
    return rows.map(
      (row) => `${row.from_state} > ${row.to_state} by ${row.actor_id === null ? "the machine" : "a member"}`,
    );
  };
  const arrived = async (id: number) => {
    const parts = await partsOf(forum().database.read, id);
    const bytes = await Promise.all(
      parts.map(async ({ blobKey }) => buffer(await readBlob({ runtime: forum() }, blobKey))),
    );
    return Buffer.concat(bytes);
  };
  afterEach(async () => {
    await forum().database.write((tx) => tx.deleteFrom("job").execute());
  });

  test("a file arrives in pieces and waits in quarantine, sealed", async () => {
    const one = await aDraftCase(forum());
    const ctx = forum().as(one.author);
    const bytes = randomBytes(5 * MB + 3);
    const token = await announceUpload(ctx, one.token, bytes.length);
    expect(await receiveUpload(ctx, token, 0, chunksOf(bytes.subarray(0, 100_000)))).toBe(100_000);
    expect(await receiveUpload(ctx, token, 100_000, chunksOf(bytes.subarray(100_000)))).toBe(bytes.length);
    const row = await attachment(token);
    expect(row).toMatchObject({ state: "quarantined", received_bytes: bytes.length });
    expect((await arrived(row.id)).equals(bytes)).toBe(true);
    expect(await stepsOf(row.id)).toEqual([" > uploading by a member", "uploading > quarantined by a member"]);
    const jobs = await forum().database.read.selectFrom("job").select(["type", "payload"]).execute();
    expect(jobs).toEqual([{ type: "slow:clean-attachment", payload: JSON.stringify({ attachmentId: row.id }) }]);
  });

  test("what arrived before the connection was lost is kept, and the upload goes on there", async () => {
    const one = await aDraftCase(forum());
    const ctx = forum().as(one.author);
    const bytes = randomBytes(MB);
    const token = await announceUpload(ctx, one.token, bytes.length);
    async function* lost() {
      yield* chunksOf(bytes.subarray(0, 300_000));
      throw Object.assign(new Error("The sender went away."), { name: "SenderGone" });
    }
    await expect(receiveUpload(ctx, token, 0, lost())).rejects.toThrow("The connection was lost.");
    const { receivedBytes } = await ownUpload(ctx, token);
    expect(receivedBytes).toBe(300_000);
    await receiveUpload(ctx, token, receivedBytes, chunksOf(bytes.subarray(receivedBytes)));
    expect((await arrived((await attachment(token)).id)).equals(bytes)).toBe(true);
  });

  test("of two windows that send the same piece at once, one is taken and the other is told", async () => {
    const one = await aDraftCase(forum());
    const ctx = forum().as(one.author);
    const bytes = randomBytes(200_000);
    const token = await announceUpload(ctx, one.token, bytes.length);
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => receiveUpload(forum().as(one.author), token, 0, chunksOf(bytes))),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ name: "Conflict", status: 409 });
    const { id } = await attachment(token);
    expect((await arrived(id)).equals(bytes)).toBe(true);
    const jobs = await forum().database.read.selectFrom("job").select("type").where("type", "like", "slow:%").execute();
    expect(jobs).toHaveLength(1);
  });

  test("a piece at the wrong place is refused, and so is more than was announced", async () => {
    const one = await aDraftCase(forum());
    const ctx = forum().as(one.author);
    const token = await announceUpload(ctx, one.token, 1_000);
    await expect(receiveUpload(ctx, token, 10, chunksOf(Buffer.alloc(10)))).rejects.toMatchObject({
      name: "Conflict",
      message: "The upload goes on at byte 0: another window may be sending the same file.",
    });
    await expect(receiveUpload(ctx, token, 0, chunksOf(Buffer.alloc(1_001)))).rejects.toMatchObject({
      name: "TooLarge",
    });
    expect((await attachment(token)).state).toBe("uploading");
    expect((await attachment(token)).received_bytes).toBe(0);
  });

  test.each([
    ["2 GB announced", 2 * 1024 * MB, "TooLarge"],
    ["one byte too many", MOST_UPLOAD + 1, "TooLarge"],
    ["an empty file", 0, "Invalid"],
    ["half a byte", 0.5, "Invalid"],
  ])("%s is refused with a sentence before any byte is taken", async (_, bytes, name) => {
    const one = await aDraftCase(forum());
    await expect(announceUpload(forum().as(one.author), one.token, bytes)).rejects.toMatchObject({ name });
    const rows = await forum()
      .database.read.selectFrom("attachment")
      .select("id")
      .where("case_id", "=", one.id)
      .execute();
    expect(rows).toEqual([]);
  });

  test("nobody but its author attaches to a case, or sees how far an upload is", async () => {
    const one = await aDraftCase(forum());
    const token = await announceUpload(forum().as(one.author), one.token, 10);
    const other = forum().as(await aMember(forum()));
    await expect(announceUpload(other, one.token, 10)).rejects.toMatchObject({ name: "NotFound" });
    await expect(ownUpload(other, token)).rejects.toMatchObject({ name: "NotFound" });
    await expect(receiveUpload(other, token, 0, chunksOf(Buffer.alloc(10)))).rejects.toMatchObject({
      name: "NotFound",
    });
    await expect(removeAttachment(other, token)).rejects.toMatchObject({ name: "NotFound" });
  });

  test("without a governance record only made-up and published material is attached; a case that was sent in takes nothing", async () => {
    for (const basis of ["written", "anonymised", null]) {
      const one = await aDraftCase(forum(), { basis });
      await expect(announceUpload(forum().as(one.author), one.token, 10)).rejects.toMatchObject({ name: "Forbidden" });
    }
    const published = await aDraftCase(forum(), { basis: "published" });
    await announceUpload(forum().as(published.author), published.token, 10);
    const sent = await aDraftCase(forum(), { state: "submitted" });
    await expect(announceUpload(forum().as(sent.author), sent.token, 10)).rejects.toMatchObject({ name: "Forbidden" });
  });

  test("a case that is sent in while a file arrives takes no more of it", async () => {
    const one = await aDraftCase(forum());
    const ctx = forum().as(one.author);
    const token = await announceUpload(ctx, one.token, 1_000);
    await forum().database.write((tx) =>
      tx.updateTable("clinical_case").set({ state: "submitted" }).where("id", "=", one.id).execute(),
    );
    await expect(receiveUpload(ctx, token, 0, chunksOf(Buffer.alloc(10)))).rejects.toMatchObject({ name: "Forbidden" });
  });

  test(`a case takes ${MOST_ATTACHMENTS} attachments, however many windows try at once`, async () => {
    const one = await aDraftCase(forum());
    const tries = Array.from({ length: MOST_ATTACHMENTS + 3 }, () =>
      announceUpload(forum().as(one.author), one.token, 10),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(MOST_ATTACHMENTS);
  });

  test("an upload that is aborted leaves nothing behind", async () => {
    const one = await aDraftCase(forum());
    const ctx = forum().as(one.author);
    const token = await announceUpload(ctx, one.token, 1_000_000);
    await receiveUpload(ctx, token, 0, chunksOf(Buffer.alloc(300_000)));
    await removeAttachment(ctx, token);
    await forum().jobs.drain();
    const { id } = await attachment(token);
    expect(await partsOf(forum().database.read, id)).toEqual([]);
    const rows = await forum()
      .database.read.selectFrom("blob")
      .select("key")
      .where("remove_at", "is not", null)
      .execute();
    expect(rows).toEqual([]);
    await expect(ownUpload(ctx, token)).rejects.toMatchObject({ name: "NotFound" });
  });

  test("an upload that nobody ends is swept after a day", async () => {
    const one = await aDraftCase(forum());
    const ctx = forum().as(one.author);
    const token = await announceUpload(ctx, one.token, 1_000_000);
    await receiveUpload(ctx, token, 0, chunksOf(Buffer.alloc(300_000)));
    forum().time.now += DAY - HOUR;
    await sweepOriginals(forum().as(one.author));
    expect((await attachment(token)).state).toBe("uploading");
    forum().time.now += HOUR;
    await sweepOriginals(forum().as(one.author));
    await forum().jobs.drain();
    const row = await attachment(token);
    expect(row.state).toBe("removed");
    expect(await partsOf(forum().database.read, row.id)).toEqual([]);
    expect(await stepsOf(row.id)).toContain("uploading > removed by the machine");
  });

  test("a disk that fills up in the middle is a sentence; the upload goes on once there is room", async () => {
    const one = await aDraftCase(forum());
    const ctx = forum().as(one.author);
    const bytes = randomBytes(200_000);
    const token = await announceUpload(ctx, one.token, bytes.length);
    const real = forum().blobs;
    const folder = mkdtempSync(join(tmpdir(), "wardround-full-"));
    forum().blobs = diskStore(folder, fullDisk);
    await expect(receiveUpload(ctx, token, 0, chunksOf(bytes))).rejects.toMatchObject({
      name: "Unavailable",
      status: 503,
    });
    forum().blobs = real;
    rmSync(folder, { recursive: true });
    expect((await ownUpload(ctx, token)).receivedBytes).toBe(0);
    await receiveUpload(forum().as(one.author), token, 0, chunksOf(bytes));
    expect((await attachment(token)).state).toBe("quarantined");
  });

  test("a bucket takes the same steps as a disk, and is empty afterwards", async () => {
    const server = await startS3();
    const real = forum().blobs;
    forum().blobs = await openBlobStore(server.place);
    forum().deid = scriptedDeid({});
    const one = await aDraftCase(forum());
    const { token } = await anUpload(forum(), one, randomBytes(5 * MB));
    expect(await stored(forum())).toEqual(["quarantine", "quarantine"]);
    await forum().jobs.drain();
    expect((await attachment(token)).state).toBe("cleaned");
    await removeAttachment(forum().as(one.author), token);
    await forum().jobs.drain();
    expect(await stored(forum())).toEqual([]);
    forum().blobs = real;
    await server.stop();
  });
});
