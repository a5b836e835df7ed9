// `npm run bench:attachments`: ten pictures are attached to a case of a running forum and cleaned. How long does the
// web process stand still meanwhile, what does each picture take, and how much memory do the two processes hold?
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import Sqlite from "better-sqlite3";
import sharp from "sharp";
import { signInEverybody } from "./people.js";
import { startForum } from "./server.js";

/** What prom-client's own timer waits between two looks at the loop, in milliseconds: no pause is shorter. */
const LOOKS_EVERY = 10;
const LONGEST_PAUSE = 50;

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { values } = parseArgs({
  options: { pictures: { type: "string", default: "10" }, port: { type: "string", default: "3992" } },
});
const count = Math.min(12, Number(values.pictures));
if (!existsSync("build/client") && spawnSync(process.execPath, ["bin/build.js"], { stdio: "inherit" }).status !== 0)
  process.exit(1);

const folder = mkdtempSync(join(tmpdir(), "wardround-bench-attachments-"));
const database = join(folder, "forum.db");
const secret = randomBytes(48).toString("base64url");
process.env.DATA_DIR = folder;
delete process.env.BLOBS;
spawnSync(process.execPath, ["bin/wardround.js", "migrate"], {
  env: { ...process.env, DATABASE_URL: `sqlite:${database}` },
  stdio: ["ignore", "ignore", "inherit"],
});
const db = new Sqlite(database);
const now = Date.now();
const account = db
  .prepare(
    "insert into account (handle, name, email, email_confirmed_at, role, created_at) values ('bench', 'Bench', 'b@example.org', ?, 'student', ?)",
  )
  .run(now, now).lastInsertRowid;
const caseId = db
  .prepare("insert into clinical_case (token, author_id, created_at, updated_at) values ('bench', ?, ?, ?)")
  .run(account, now, now).lastInsertRowid;
db.prepare("insert into consent_record (case_id, basis, recorded_at, recorded_by) values (?, 'synthetic', ?, ?)").run(
  caseId,
  now,
  account,
);
const cookie = signInEverybody(db, secret)();
const forum = await startForum({ database, secret, port: Number(values.port) });

/** A photograph's worth of pixels that no compression makes small: 12 megapixels of soft noise. */
const aPhoto = () =>
  sharp(randomBytes(500 * 375 * 3), { raw: { width: 500, height: 375, channels: 3 } })
    .resize(4000, 3000)
    .jpeg({ quality: 85 })
    .toBuffer();

async function longestPause() {
  const text = await (await fetch(`${forum.origin}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds(?:\{.*\})? (.+)$/m.exec(text)?.[1]) * 1000 - LOOKS_EVERY;
}

async function attach(bytes) {
  const tus = { cookie, "Tus-Resumable": "1.0.0" };
  const created = await fetch(`${forum.origin}/cases/bench/uploads`, {
    method: "POST",
    headers: { ...tus, "Upload-Length": String(bytes.length) },
  });
  if (created.status !== 201) throw new Error(`${created.status}: ${await created.text()}`);
  const path = created.headers.get("Location");
  for (let at = 0; at < bytes.length; at += 2 * 1024 * 1024)
    await fetch(forum.origin + path, {
      method: "PATCH",
      headers: { ...tus, "Upload-Offset": String(at), "Content-Type": "application/offset+octet-stream" },
      body: bytes.subarray(at, at + 2 * 1024 * 1024),
    });
}

let ok = false;
try {
  const photos = [];
  for (let at = 0; at < count; at++) photos.push(await aPhoto());
  await longestPause(); // begins anew
  const start = performance.now();
  for (const photo of photos) await attach(photo);
  const arrived = performance.now();
  const uploading = await longestPause();
  const left = db.prepare("select count(*) from attachment where state not in ('cleaned', 'refused')").pluck();
  let most = 0;
  while (left.get() > 0) {
    most = Math.max(most, forum.memory().all);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const cleaning = await longestPause();
  const states = db.prepare("select state, count(*) as count from attachment group by state").all();
  const row = {
    name: `${count} pictures of 12 megapixels`,
    states,
    uploadSeconds: Number(((arrived - start) / 1000).toFixed(1)),
    cleanSecondsEach: Number(((performance.now() - arrived) / 1000 / count).toFixed(2)),
    longestPauseUploadingMs: Math.round(uploading),
    longestPauseCleaningMs: Math.round(cleaning),
    allowedMs: LONGEST_PAUSE,
    webMb: most,
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
  ok = Math.max(uploading, cleaning) <= LONGEST_PAUSE && states.every(({ state }) => state === "cleaned");
} finally {
  await forum.stop();
  db.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(ok ? 0 : 1);
