import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { checkBackup } from "db/backup/read-backup.server";
import { restoreBackup } from "db/backup/restore-backup.server";
import { restoreBlobs } from "db/backup/restore-blobs.server";
import { writeBackup } from "db/backup/write-backup.server";
import { connect } from "db/connect.server";
import { afterAll, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { queueCovering } from "~/features/cases/review/covering.server";
import { afterRestore } from "~/features/cases/withdrawal/after-restore.server";
import { openBlobStore } from "~/platform/blobs/open-store.server";
import { runChecks } from "../../../app/cli/verify";
import { aDraftCase, anUpload, scriptedDeid, stored } from "../../support/attachments";
import { freshSqlite, onEveryDialect } from "../../support/every-dialect";
import { startS3 } from "../../support/s3";
import { createTestRuntime, type TestRuntime } from "../../support/test-runtime";

const folder = mkdtempSync(join(tmpdir(), "wardround-backup-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "whole.backup");

async function faults(forum: TestRuntime): Promise<string[]> {
  const said: string[] = [];
  await runChecks(forum.as(visitor), (line) => said.push(line));
  return said.filter((line) => !line.startsWith("ok"));
}

onEveryDialect("files in a backup", (forum) => {
  const write = () =>
    writeBackup(forum().database, path, {
      madeAt: new Date(),
      secretMark: "mark",
      openBlob: (key) => forum().blobs.get(key),
    });

  it("are those that were confirmed; what waits in quarantine is in none", async () => {
    forum().deid = scriptedDeid({ frames: [[], []] });
    const one = await aDraftCase(forum());
    const { id } = await anUpload(forum(), one, Buffer.alloc(700_000, 1));
    await forum().jobs.drain();
    const ctx = forum().as(one.author);
    await ctx.write((tx) => queueCovering(ctx, tx, id));
    await forum().jobs.drain();
    await anUpload(forum(), one, Buffer.from("waits"));
    expect(await stored(forum())).toEqual(["media", "media", "media", "media", "quarantine"]);
    const manifest = await write();
    expect(manifest.blobs).toHaveLength(4);
    expect(manifest.blobs.every(({ name }) => name.startsWith("media/"))).toBe(true);
    expect(await checkBackup(path)).toEqual(manifest);
  });

  it("come back into another kind of store, and every check passes", async () => {
    const server = await startS3();
    const made = freshSqlite(true);
    const database = await connect(made.url);
    const store = await openBlobStore(server.place);
    await restoreBlobs(path, store.put);
    await restoreBackup(database, path, await checkBackup(path));
    const restored = await createTestRuntime(database, made.url);
    restored.time.now = forum().time.now + 1;
    restored.blobs = store;
    await afterRestore(restored.as(visitor));
    await restored.jobs.drain();
    expect(await faults(restored)).toEqual([]);
    const states = await database.read.selectFrom("attachment").select("state").orderBy("id").execute();
    expect(states.map(({ state }) => state)).toEqual(["confirmed", "refused"]);
    await restored.close();
    await made.drop();
    await server.stop();
  });

  it("refuse to be restored where one is damaged, missing or too many", async () => {
    const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split("\n");
    const at = lines.findIndex((line) => line.startsWith('"'));
    const damaged = {
      "another byte": lines.with(at, `"${Buffer.from("another").toString("base64")}"`),
      "without its bytes": lines.toSpliced(at, 1),
      "without the file": lines.toSpliced(at - 1, 2),
      "bytes of no file": lines.toSpliced(1, 0, '"eA=="'),
    };
    for (const [how, text] of Object.entries(damaged)) {
      const broken = join(folder, "broken.backup");
      writeFileSync(broken, gzipSync(`${text.join("\n")}\n`));
      await expect(checkBackup(broken), how).rejects.toMatchObject({ name: "BackupRefused" });
    }
  });

  it("that are missing or damaged stop a backup with a sentence", async () => {
    const [row] = await forum().database.read.selectFrom("blob").select("key").where("area", "=", "media").execute();
    const key = row?.key ?? "";
    const real = forum().blobs;
    forum().blobs = {
      ...real,
      get: async (asked) => (asked === key ? Readable.from([Buffer.from("x")]) : real.get(asked)),
    };
    await expect(write()).rejects.toMatchObject({
      name: "BackupRefused",
      message: expect.stringContaining("is damaged"),
    });
    forum().blobs = real;
  });

  it("are looked at by verify: missing, damaged, without a row, and kept for nothing", async () => {
    expect(await faults(forum())).toEqual([]);
    const keys: string[] = [];
    for await (const { key } of forum().blobs.list("media/")) keys.push(key);
    const [missing = "", wrong = ""] = keys;
    await forum().blobs.remove(missing);
    await forum().blobs.remove(wrong);
    await forum().blobs.put(wrong, Readable.from([Buffer.from("wrong")]), 5);
    await forum().blobs.put("media/ff/stray", Readable.from([Buffer.from("x")]), 1);
    const bytes = Buffer.from("kept");
    await forum().blobs.put("media/ff/kept", Readable.from([bytes]), bytes.length);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await forum().database.write((tx) =>
      tx.insertInto("blob").values({ key: "media/ff/kept", area: "media", bytes: 4, sha256, made_at: 1 }).execute(),
    );
    const said = (await faults(forum())).join("\n");
    expect(said).toContain(`${missing} is missing`);
    expect(said).toContain(`${wrong} is damaged`);
    expect(said).toContain("media/ff/stray lies in the store without a row");
    expect(said).toContain("media/ff/kept is kept, and nothing refers to it");
    await expect(write()).rejects.toMatchObject({ name: "BackupRefused" });
  });
});
