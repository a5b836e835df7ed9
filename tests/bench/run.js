// `npm run bench`: starts the production server on a seeded database and measures it from the outside.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { readArguments } from "./arguments.js";
import { memberRows } from "./member-rows.js";
import { signInEverybody } from "./people.js";
import { startBare, startForum } from "./server.js";
import { growth, targets } from "./targets.js";
import { visitorRows } from "./visitor-rows.js";
import { databaseOf, removeCopy } from "./volume.js";

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const options = readArguments(process.argv.slice(2));
if (!existsSync("build/client") && spawnSync(process.execPath, ["bin/build.js"], { stdio: "inherit" }).status !== 0)
  process.exit(1);

const print = (row) => process.stdout.write(`${JSON.stringify(row)}\n`);

/** All rows for a forum of one size. */
async function measure(volume) {
  const rows = new Map();
  const add = (row) => {
    rows.set(row.name, row);
    print({ threads: volume.threads, ...row });
  };
  const copy = databaseOf(volume);
  const secret = randomBytes(48).toString("base64url");
  const db = new Sqlite(copy);
  const cookie = signInEverybody(db, secret);
  db.pragma("wal_checkpoint(TRUNCATE)");
  const forum = await startForum({ database: copy, secret, port: options.port });
  const bare = await startBare(options.port + 1);
  try {
    add({ name: "start to first answer", ms: Math.round(forum.firstAnswerMs) });
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const { own, all } = forum.memory();
    add({ name: "memory, idle", mb: own, withMapped: all });
    const common = { forum, bare, db, cookie, seconds: options.quick ? 1 : 6 };
    for await (const row of visitorRows({ ...common, misses: options.quick ? 100 : 400 })) add(row);
    for await (const row of memberRows({ ...common, posts: options.quick ? 60 : 400 })) add(row);
    add({ name: "memory, under load", mb: Math.max(...[...rows.values()].map((row) => row.peakMb ?? 0)) });
  } finally {
    await Promise.all([forum.stop(), bare.stop()]);
    db.close();
    removeCopy(copy);
  }
  return rows;
}

function report(rows) {
  process.stderr.write(`\n${cpus().length} processors, Node ${process.version}\n`);
  for (const [name, { words, met }] of Object.entries(targets)) {
    const row = rows.get(name);
    if (row) process.stderr.write(`${met(row) ? "met   " : "missed"}  ${name}: ${words}\n`);
  }
}

const rows = await measure(options.volume);
report(rows);

if (options.grow) {
  const { threads, people, seed } = options.volume;
  // Three answers to each more thread: ten times the threads is what the lists feel, twenty gigabytes is not.
  const large = await measure({ threads: threads * 10, answers: threads * 30, people, seed });
  process.stderr.write("\nTen times the threads\n");
  for (const [name, most] of Object.entries(growth)) {
    const ratio = large.get(name).cpuMs / rows.get(name).cpuMs;
    print({ name: `growth, ${name}`, ratio: Number(ratio.toFixed(2)) });
    process.stderr.write(
      `${ratio <= most ? "met   " : "missed"}  ${name}: ${ratio.toFixed(2)} times, at most ${most}\n`,
    );
  }
}
