import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "db/connect.server";
import type { ConnectOptions } from "db/engine";
import { visitor } from "~/core/actor";
import { openBlobStore } from "~/platform/blobs/open-store.server";
import { type Context, contextFor, type Runtime } from "~/platform/context.server";
import { countedContent, countedMailer } from "~/platform/counted.server";
import { startDeidProcess } from "~/platform/deid/deid-process.server";
import { workFolderIn } from "~/platform/deid/work-folder.server";
import type { Env } from "~/platform/env.server";
import { recorder } from "~/platform/events.server";
import { createJobQueue } from "~/platform/jobs.server";
import { keysFrom } from "~/platform/keys.server";
import { createLive } from "~/platform/live.server";
import { createLogger } from "~/platform/log.server";
import { createLru } from "~/platform/lru.server";
import { createMailer } from "~/platform/mail/mailer.server";
import { startContentProcess } from "~/platform/markdown/content-process.server";
import { createMetrics } from "~/platform/metrics.server";
import { createOpenidServers } from "~/platform/openid.server";
import { createOutbound } from "~/platform/outbound.server";
import { createPackedLru } from "~/platform/packed-lru.server";
import { createRateLimits } from "~/platform/rate-limit.server";
import { loadSecret } from "~/platform/secrets.server";
import { reactions } from "./reactions.server";
import { handlers } from "./worker.server";

/** The built content process, which stands beside the bundle this is in. */
export const contentModule = fileURLToPath(new URL("./content.js", import.meta.url));

/** The built deid process, beside it. */
const deidModule = fileURLToPath(new URL("./deid.js", import.meta.url));

/** Everything one process holds, made once and handed over. Does not migrate, listen or work on jobs yet. */
export async function createRuntime(
  env: Env,
  options: { demo?: boolean; contentModule?: string } & ConnectOptions = {},
): Promise<Runtime> {
  const log = createLogger({ level: env.logLevel });
  const database = await connect(env.databaseUrl, options);
  const metrics = createMetrics();
  const clock = Date.now;
  const workFolder = workFolderIn(env.dataDir);
  const runtime: Runtime = {
    env,
    demo: options.demo ?? false,
    database,
    content: countedContent(startContentProcess({ modulePath: options.contentModule ?? contentModule }), metrics),
    mailer: countedMailer(createMailer(env), metrics),
    limits: createRateLimits({
      databaseUrl: database.dialect === "postgres" ? env.databaseUrl : undefined,
      onStoreFailure: (error, rule) =>
        log.error({ err: error, rule: rule.name }, "the counts of a rate limit cannot be reached"),
    }),
    log,
    metrics,
    keys: keysFrom(await loadSecret(env), env),
    jobs: createJobQueue<Context>({
      database,
      owner: randomUUID(),
      handlers: () => handlers,
      context: (end, requestId) => contextFor(runtime, visitor, { end, requestId }),
      log,
      clock,
      onFinished: (type, outcome) => metrics.jobs.inc({ type, outcome }),
    }),
    live: createLive({ database, log }),
    blobs: await openBlobStore(env.blobs),
    outbound: createOutbound(),
    openid: createOpenidServers(),
    deid: startDeidProcess({
      modulePath: deidModule,
      tempFolder: resolve(workFolder.temp),
      onRestart: (reason) => {
        metrics.deidRestarts.inc({ reason });
        log.warn({ reason }, "the deid process was started anew");
      },
    }),
    workFolder,
    // About 150 threads of twenty posts as they are and 800 packed: with twice the room, memory under load is past its
    // target.
    blocks: createPackedLru(32 * 1024 * 1024),
    findings: createLru(8 * 1024 * 1024),
    clock,
    record: (ctx) => recorder(reactions, ctx),
  };
  return runtime;
}

/** Ends everything a process holds, jobs first. */
export async function closeRuntime(runtime: Runtime): Promise<void> {
  await runtime.jobs.stop(10_000);
  await runtime.live.stop();
  await runtime.content.close();
  await runtime.deid.close();
  await runtime.workFolder.close();
  await runtime.limits.close();
  await runtime.mailer.close();
  await runtime.database.close();
}
