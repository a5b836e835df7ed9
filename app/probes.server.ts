import type { IncomingMessage, ServerResponse } from "node:http";
import { sql } from "kysely";
import type { Runtime } from "~/platform/context.server";
import { isLoopbackHost } from "~/platform/env.server";
import { countJobs } from "~/platform/jobs.server";
import { sign, verifySignature } from "~/platform/secrets.server";

/**
 * `/healthz` (the process answers), `/readyz` (so does the database) and `/metrics`. True if this was one of them.
 * `headers` go with every answer.
 */
export async function answerProbe(
  runtime: Runtime,
  headers: Record<string, string>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<boolean> {
  if (req.method !== "GET" && req.method !== "HEAD") return false;
  const send = (status: number, body: string, type = "text/plain; charset=utf-8") => {
    res.writeHead(status, { ...headers, "Content-Type": type, "Cache-Control": "no-store" });
    res.end(body);
    return true;
  };
  switch (req.url) {
    case "/healthz":
      return send(200, "ok\n");
    case "/readyz": {
      const ready = await sql`select 1`.execute(runtime.database.read).then(
        () => true,
        () => false,
      );
      return send(ready ? 200 : 503, ready ? "ready\n" : "the database does not answer\n");
    }
    case "/metrics":
      if (!mayReadMetrics(runtime, req)) return send(403, "Metrics are read on this machine, or with METRICS_TOKEN.\n");
      await fillGauges(runtime);
      return send(200, await runtime.metrics.render(), "text/plain; version=0.0.4; charset=utf-8");
    default:
      return false;
  }
}

/**
 * How many mails wait or went tells whether two notices went to one person, and so who asked an anonymous question.
 * What a proxy hands on comes from this machine as well, so it must not say that it was handed on.
 */
function mayReadMetrics({ env, keys }: Runtime, { headers, socket }: IncomingMessage): boolean {
  const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
  if (env.metricsToken !== null && bearer !== undefined)
    return verifySignature(keys.link, bearer, sign(keys.link, env.metricsToken));
  const handedOn = handingOn.some((name) => headers[name] !== undefined);
  return !handedOn && isLoopbackHost((socket.remoteAddress ?? "").replace(/^::ffff:/, ""));
}

const handingOn = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "forwarded", "via"];

/** What is a state and no event is looked up when it is asked for. */
async function fillGauges({ database, metrics, live, log }: Runtime): Promise<void> {
  metrics.liveStreams.set(live.streams());
  try {
    const { waiting, dead } = await countJobs(database.read);
    metrics.jobsQueued.set({ state: "waiting" }, waiting);
    metrics.jobsQueued.set({ state: "dead" }, dead);
  } catch (error) {
    // Without a database the other numbers matter all the more.
    metrics.jobsQueued.reset();
    log.warn({ err: error }, "the jobs could not be counted");
  }
}
