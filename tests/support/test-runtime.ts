import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "db/engine";
import type { Actor } from "~/core/actor";
import { type Actor as AnyActor, visitor } from "~/core/actor";
import { openBlobStore } from "~/platform/blobs/open-store.server";
import { type Context, contextFor, type Runtime } from "~/platform/context.server";
import { workFolderIn } from "~/platform/deid/work-folder.server";
import { readEnv } from "~/platform/env.server";
import { recorder } from "~/platform/events.server";
import { createJobQueue } from "~/platform/jobs.server";
import { keysFrom } from "~/platform/keys.server";
import { createLive } from "~/platform/live.server";
import { createLogger } from "~/platform/log.server";
import { createLru } from "~/platform/lru.server";
import { createDevMailbox } from "~/platform/mail/mailer.server";
import { createMetrics } from "~/platform/metrics.server";
import { createOpenidServers } from "~/platform/openid.server";
import { createOutbound } from "~/platform/outbound.server";
import { createRateLimits } from "~/platform/rate-limit.server";
import { reactions } from "../../app/reactions.server";
import { handlers } from "../../app/worker.server";
import { contentInProcess } from "./content-in-process";
import { deidInProcess } from "./deid-in-process";

/** A runtime of real parts whose clock the test moves. Mail goes to a mailbox in memory; jobs run when `drain`ed. */
export type TestRuntime = Runtime & {
  mailbox: ReturnType<typeof createDevMailbox>;
  time: { now: number };
  /** Where files are kept and worked on. */
  files: string;
  /** Every line of the log, where a test asks for it. */
  logged: string[];
  as(actor: Actor): Context;
  close(): Promise<void>;
};

/**
 * `anyWords`: the text check finds nothing, for tests whose words are
 * none and would each be asked about. `log`: keep what is logged.
 */
export type TestWords = { anyWords?: boolean; log?: boolean };

export async function createTestRuntime(
  database: Database,
  url: string,
  { anyWords = false, log: keepsLog = false }: TestWords = {},
): Promise<TestRuntime> {
  // Of its own: what was removed for good in another test would be removed here again.
  const files = await mkdtemp(join(tmpdir(), "wardround-test-"));
  const env = readEnv(
    { DATABASE_URL: url, SECRET: "for tests only, forty characters at least", DATA_DIR: files, LOG_LEVEL: "silent" },
    "test",
  );
  const logged: string[] = [];
  const write = (line: string) => logged.push(line);
  const log = keepsLog ? createLogger({ level: "debug", destination: { write } }) : createLogger({ level: "silent" });
  const time = { now: Date.UTC(2026, 10, 22, 12) };
  const clock = () => time.now;
  const mailbox = createDevMailbox();
  const runtime: TestRuntime = {
    env,
    demo: false,
    database,
    content: anyWords ? contentInProcess(() => []) : contentInProcess(),
    mailer: mailbox,
    mailbox,
    limits: createRateLimits({}),
    log,
    metrics: createMetrics(),
    keys: keysFrom("for tests only, forty characters at least"),
    jobs: createJobQueue<Context>({
      database,
      owner: "test",
      handlers: () => handlers,
      context: (end, requestId) => contextFor(runtime, visitor, { end, requestId }),
      log,
      clock,
    }),
    live: createLive({ database, log }),
    blobs: await openBlobStore({ kind: "disk", folder: join(files, "blobs") }),
    outbound: createOutbound(),
    openid: createOpenidServers(),
    deid: deidInProcess(),
    workFolder: workFolderIn(files),
    blocks: createLru(1024 * 1024),
    findings: createLru(1024 * 1024),
    clock,
    record: (ctx) => recorder(reactions, ctx),
    time,
    files,
    logged,
    as: (actor: AnyActor) => contextFor(runtime, actor, { address: "203.0.113.7" }),
    async close() {
      await runtime.live.stop();
      await runtime.limits.close();
      await database.close();
      await rm(files, { recursive: true, force: true });
    },
  };
  return runtime;
}
