import type { IncomingMessage, ServerResponse } from "node:http";
import { sql } from "kysely";
import type { Runtime } from "~/platform/context.server";

/** `/healthz` (the process answers), `/readyz` (so does the database) and `/metrics`. True if this was one of them. */
export async function answerProbe(runtime: Runtime, req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  if (req.method !== "GET" && req.method !== "HEAD") return false;
  switch (req.url) {
    case "/healthz":
      send(res, 200, "ok\n");
      return true;
    case "/readyz": {
      const ready = await sql`select 1`.execute(runtime.database.read).then(
        () => true,
        () => false,
      );
      send(res, ready ? 200 : 503, ready ? "ready\n" : "the database does not answer\n");
      return true;
    }
    case "/metrics":
      send(res, 200, await runtime.metrics.render(), "text/plain; version=0.0.4; charset=utf-8");
      return true;
    default:
      return false;
  }
}

function send(res: ServerResponse, status: number, body: string, type = "text/plain; charset=utf-8"): void {
  res.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
  res.end(body);
}
