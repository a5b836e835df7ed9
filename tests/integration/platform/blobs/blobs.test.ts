import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { dropBlobs, keepBlob, readBlob, sweepBlobs, writeBlob } from "~/platform/blobs/blob.server";
import { diskStore } from "~/platform/blobs/disk.server";
import { openBlobStore } from "~/platform/blobs/open-store.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { filesBelow, fullDisk } from "../../../support/full-disk";
import { startS3 } from "../../../support/s3";

describe.each(["disk", "s3"])("blobs on %s", (place) => {
  onEveryDialect("rows and files", (forum) => {
    let stop: () => Promise<void> = async () => undefined;
    beforeAll(async () => {
      if (place === "disk") return;
      const server = await startS3();
      stop = server.stop;
      forum().blobs = await openBlobStore(server.place);
    });
    afterAll(() => stop());
    const ctx = () => forum().as(visitor);
    const stored = async () => {
      const found: string[] = [];
      for await (const { key } of forum().blobs.list("")) found.push(key);
      return found.toSorted();
    };
    const rows = () => forum().database.read.selectFrom("blob").selectAll().orderBy("key").execute();
    const raw = async (key: string) => buffer(await forum().blobs.get(key));
    afterEach(async () => {
      forum().time.now += 2 * DAY;
      await forum().database.write((tx) => tx.updateTable("blob").set({ remove_at: 1 }).execute());
      await sweepBlobs(ctx());
      expect(await stored()).toEqual([]);
      expect(await rows()).toEqual([]);
    });

    test("a file in quarantine is sealed; one of the media is as it is", async () => {
      const bytes = randomBytes(200_000);
      for (const area of ["quarantine", "media"] as const) {
        const blob = await writeBlob(ctx(), area, bytes);
        expect((await raw(blob.key)).equals(bytes)).toBe(area === "media");
        expect((await raw(blob.key)).length).toBe(blob.bytes);
        expect((await buffer(await readBlob(ctx(), blob.key))).equals(bytes)).toBe(true);
      }
    });

    test("a file on disk is taken without being held in memory, and a part of it can be read", async () => {
      const path = join(tmpdir(), `wardround-blob-${process.pid}`);
      await writeFile(path, "0123456789");
      const blob = await writeBlob(ctx(), "media", { file: path });
      expect(String(await buffer(await readBlob(ctx(), blob.key, { start: 3, end: 4 })))).toBe("34");
    });

    test("what nobody keeps within a day goes, and what is kept stays", async () => {
      const lost = await writeBlob(ctx(), "quarantine", Buffer.from("lost"));
      const kept = await writeBlob(ctx(), "media", Buffer.from("kept"));
      await ctx().write((tx) => keepBlob(tx, kept, ctx().now));
      await sweepBlobs(ctx());
      expect(await stored()).toEqual([kept.key, lost.key].toSorted());
      forum().time.now += DAY;
      await sweepBlobs(ctx());
      expect(await stored()).toEqual([kept.key]);
      expect(await rows()).toMatchObject([{ key: kept.key, bytes: 4, sha256: kept.sha256, remove_at: null }]);
      await expect(ctx().write((tx) => keepBlob(tx, lost, ctx().now))).rejects.toMatchObject({ name: "Unavailable" });
    });

    test("what is given up goes by a job, and only after the transaction", async () => {
      const blob = await writeBlob(ctx(), "media", Buffer.from("x"));
      await ctx().write((tx) => keepBlob(tx, blob, ctx().now));
      await ctx().write((tx) => dropBlobs(ctx(), tx, [blob.key]));
      expect(await stored()).toEqual([blob.key]);
      await forum().jobs.drain();
      expect(await stored()).toEqual([]);
      await expect(readBlob(ctx(), blob.key)).rejects.toMatchObject({ name: "NotFound" });
    });

    test("a sweep that stopped between the file and its row is finished by the next one", async () => {
      const blob = await writeBlob(ctx(), "media", Buffer.from("x"));
      await forum().blobs.remove(blob.key);
      forum().time.now += DAY;
      await sweepBlobs(ctx());
      await sweepBlobs(ctx());
      expect(await rows()).toEqual([]);
    });

    test("a full disk is a sentence, and no half file stays", async () => {
      const real = forum().blobs;
      const folder = mkdtempSync(join(tmpdir(), "wardround-full-"));
      forum().blobs = diskStore(folder, fullDisk);
      const refused = writeBlob(ctx(), "quarantine", randomBytes(300_000));
      await expect(refused).rejects.toMatchObject({
        name: "Unavailable",
        message: "There is no room for files just now. What has arrived already is kept: try again later.",
      });
      expect(filesBelow(folder)).toEqual([]);
      forum().blobs = real;
      rmSync(folder, { recursive: true });
    });
  });
});
