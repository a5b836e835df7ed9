import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "db/connect.server";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { queueCovering } from "~/features/cases/review/covering.server";
import { sweepBlobs } from "~/platform/blobs/blob.server";
import { openBlobStore } from "~/platform/blobs/open-store.server";
import { runChecks } from "../../../app/cli/verify";
import { aDraftCase, anUpload } from "../../support/attachments";
import { buildIfChanged } from "../../support/build-if-changed";
import { freshSqlite } from "../../support/every-dialect";
import { freePort } from "../../support/postgres";
import { type ProductionServer, startProduction } from "../../support/production-server";
import { createTestRuntime, type TestRuntime } from "../../support/test-runtime";

const secret = "for tests only, forty characters at least";
const made = freshSqlite();
const data = mkdtempSync(join(tmpdir(), "wardround-killed-"));
let port: number;
let author: Awaited<ReturnType<typeof aDraftCase>>["author"];
let ids: number[];

beforeAll(async () => {
  buildIfChanged();
  port = await freePort();
}, 300_000);
afterAll(async () => {
  await made.drop();
  rmSync(data, { recursive: true, force: true });
});

/** The forum's database and files while no server runs on them. */
async function look<T>(use: (forum: TestRuntime) => Promise<T>): Promise<T> {
  const forum = await createTestRuntime(await connect(made.url), made.url);
  forum.time.now = Date.now();
  forum.blobs = await openBlobStore({ kind: "disk", folder: join(data, "blobs") });
  // A job that was under way is leased for a minute to the server that died. As if that minute had passed:
  await forum.database.write((tx) => tx.updateTable("job").set({ lease_until: 0, run_at: 0 }).execute());
  try {
    return await use(forum);
  } finally {
    await forum.close();
  }
}

const start = () =>
  startProduction({ databaseUrl: made.url, secret, port, env: { DATA_DIR: data, BLOBS: join(data, "blobs") } });

/** Runs a server until the attachments are as wanted, by looking beside it. */
async function until(server: ProductionServer, wanted: (states: string[]) => boolean): Promise<void> {
  const watching = await connect(made.url, { readOnly: true });
  const deadline = Date.now() + 150_000;
  try {
    for (;;) {
      const rows = await watching.read.selectFrom("attachment").select("state").orderBy("id").execute();
      const states = rows.map(({ state }) => state);
      if (wanted(states)) return;
      if (Date.now() > deadline) {
        await server.kill();
        throw new Error(`Still ${states.join(", ")}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await watching.close();
  }
}

const aPicture = (red: number) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: { r: red, g: 120, b: 90 } } })
    .jpeg()
    .toBuffer();

it("a server that is killed while it cleans goes on after its start, and every file is cleaned once", async () => {
  ids = await look(async (forum) => {
    const one = await aDraftCase(forum);
    author = one.author;
    const uploads = [];
    for (const red of [10, 200]) uploads.push((await anUpload(forum, one, await aPicture(red))).id);
    return uploads;
  });
  const first = await start();
  await until(first, (states) => states.includes("cleaning"));
  await first.kill();
  await look(async () => undefined);
  const second = await start();
  await until(second, (states) => states.every((state) => state === "cleaned"));
  await second.stop();
  await look(async (forum) => {
    const frames = await forum.database.read.selectFrom("attachment_frame").select("attachment_id").execute();
    expect(frames.map((frame) => frame.attachment_id).toSorted((a, b) => a - b)).toEqual(ids);
    expect(await runChecks(forum.as(visitor), () => undefined)).toBe(true);
  });
}, 400_000);

it("killed while it draws covers it publishes nothing in half, and leaves no picture without covers", async () => {
  await look(async (forum) => {
    const ctx = forum.as(author);
    for (const id of ids) await ctx.write((tx) => queueCovering(ctx, tx, id));
  });
  const first = await start();
  const watching = await connect(made.url, { readOnly: true });
  // The first files for publication lie in the store, and no row names them yet.
  await expect
    .poll(
      async () => (await watching.read.selectFrom("blob").select("key").where("area", "=", "media").execute()).length,
      { timeout: 150_000, interval: 20 },
    )
    .toBeGreaterThan(0);
  await watching.close();
  await first.kill();
  const second = await look(async () => start());
  await until(second, (states) => states.every((state) => state === "confirmed"));
  await second.stop();
  expect(readdirSync(join(data, "work"))).toEqual([]);
  await look(async (forum) => {
    // What the killed one wrote and nobody kept goes within a day.
    forum.time.now += 25 * 3_600_000;
    await sweepBlobs(forum.as(visitor));
    const blobs = await forum.database.read.selectFrom("blob").select(["area", "remove_at"]).execute();
    const media = await forum.database.read.selectFrom("media_file").select(["frame_id", "variant"]).execute();
    expect(blobs.every(({ area, remove_at }) => area === "media" && remove_at === null)).toBe(true);
    expect(blobs).toHaveLength(media.length);
    expect(new Set(media.map((file) => file.frame_id)).size).toBe(ids.length);
    const said: string[] = [];
    expect(await runChecks(forum.as(visitor), (line) => said.push(line)), said.join("\n")).toBe(true);
  });
}, 400_000);
