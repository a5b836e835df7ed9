// `npm run bench:mixed`: what a busy hour looks like, for some minutes: reads, searches, votes, posts and live streams
// at one steady rate. Says at the end whether anything failed or grew.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import Sqlite from "better-sqlite3";
import { drawMixed } from "./mixed-requests.js";
import { openStreams } from "./mixed-streams.js";
import { signInEverybody } from "./people.js";
import { startForum } from "./server.js";
import { databaseOf, removeCopy } from "./volume.js";

const CONNECTIONS = 8;
/** From one minute to another, more than this is growth: memory settles and a machine has other things to do. */
const MORE_MEMORY = 1.25;
const MORE_TIME = 1.5;

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    rate: { type: "string", default: "40" },
    threads: { type: "string", default: "20000" },
    port: { type: "string", default: "3990" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(`npm run bench:mixed -- [options]

  --minutes <n>   how long (10)
  --rate <n>      requests a second, from ${CONNECTIONS} connections together (40)
  --threads <n>   how large the forum is (20000), with ten answers to each
  --port <n>      where it listens (3990)

Prints one JSON object a line for each minute, then what failed or grew. Ends with 1 if the server failed a request.
`);
  process.exit(0);
}
const minutes = Math.max(1, Math.round(Number(values.minutes)));
const threads = Number(values.threads);
if (!existsSync("build/client") && spawnSync(process.execPath, ["bin/build.js"], { stdio: "inherit" }).status !== 0)
  process.exit(1);

const copy = databaseOf({ threads, answers: threads * 10, people: Math.max(200, threads / 10), seed: 42 });
const secret = randomBytes(48).toString("base64url");
const db = new Sqlite(copy);
const cookie = signInEverybody(db, secret);
db.pragma("wal_checkpoint(TRUNCATE)");
const forum = await startForum({ database: copy, secret, port: Number(values.port) });
const streams = openStreams(forum, cookie, CONNECTIONS);

/** A minute of load, and what it cost. */
async function aMinute(next) {
  const before = forum.cpu();
  const heard = streams.heard();
  const result = await autocannon({
    url: `http://127.0.0.1:${forum.port}`,
    connections: CONNECTIONS,
    overallRate: Number(values.rate),
    duration: 60,
    timeout: 30,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  const after = forum.cpu();
  const count = (from, to) =>
    Object.entries(result.statusCodeStats).reduce(
      (sum, [status, { count: some }]) => (Number(status) >= from && Number(status) < to ? sum + some : sum),
      0,
    );
  const spent = (name) => Math.round(1000 * (after[name] - before[name]));
  return {
    requests: count(100, 600),
    "5xx": count(500, 600),
    "4xx": count(400, 500),
    unanswered: result.errors,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: spent("server"),
    contentCpuMs: spent("content"),
    rssMb: forum.memory().all,
    ownMb: forum.memory().own,
    streams: streams.open(),
    heard: streams.heard() - heard,
  };
}

const rows = [];
try {
  const next = drawMixed(db, cookie, forum.origin);
  for (let minute = 1; minute <= minutes; minute++) {
    const row = { minute, ...(await aMinute(next)) };
    rows.push(row);
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
} finally {
  streams.close();
  await forum.stop();
  db.close();
  removeCopy(copy);
}

const sum = (name) => rows.reduce((all, row) => all + row[name], 0);
const say = (well, words) => process.stderr.write(`${well ? "well  " : "not   "}  ${words}\n`);
const failed = sum("5xx") + sum("unanswered");
process.stderr.write(`\n${sum("requests")} requests in ${minutes} min\n`);
say(failed === 0, `requests that failed: ${sum("5xx")} with 5xx, ${sum("unanswered")} without an answer`);
say(rows.at(-1).streams === CONNECTIONS, `live streams still open: ${rows.at(-1).streams} of ${CONNECTIONS}`);
// The first minute compiles and fills caches.
const [, first] = rows;
const last = rows.at(-1);
if (!first || first === last) process.stderr.write("        growth: takes three minutes to see\n");
else
  for (const [name, most] of [
    ["ownMb", MORE_MEMORY],
    ["p50", MORE_TIME],
    ["p99", MORE_TIME],
    ["cpuMs", MORE_TIME],
  ])
    say(
      last[name] <= Math.max(first[name], 1) * most,
      `${name}: ${first[name]} in minute 2, ${last[name]} in the last`,
    );
if (failed > 0) process.exitCode = 1;
