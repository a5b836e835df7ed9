import type { IncomingMessage, ServerResponse } from "node:http";
import { sql } from "kysely";
import type { Runtime } from "~/platform/context.server";
import { countJobs } from "~/platform/jobs.server";

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
      await fillGauges(runtime);
      return send(200, await runtime.metrics.render(), "text/plain; version=0.0.4; charset=utf-8");
    default:
      return false;
  }
}

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
