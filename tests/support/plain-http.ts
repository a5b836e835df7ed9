import { Agent, type IncomingHttpHeaders, request } from "node:http";

export type Asking = { method?: string; headers?: Record<string, string>; body?: URLSearchParams };
export type Answered = {
  status: number;
  headers: IncomingHttpHeaders;
  /** Name and value as they were sent, in their order; names in lower case. */
  lines: [string, string][];
  /** Empty for a live stream, which is left after its head. */
  body: string;
};

const HANGS_AFTER = 25_000;
const agent = new Agent({ keepAlive: true });

/**
 * Asks without following redirects. For walks of thousands of requests: `fetch` takes longer to ask than many a page to
 * be made, and would have each answer packed to unpack it again.
 */
export function ask(url: string, { method = "GET", headers = {}, body }: Asking = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(new Error(`${url} did not answer`, { cause }));
    const form = body && { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
    const asked = request(url, { agent, method, headers: { ...form, ...headers }, timeout: HANGS_AFTER }, (answer) => {
      const lines = Object.entries(answer.headersDistinct).flatMap(([name, values]) =>
        (values ?? []).map((value): [string, string] => [name, value]),
      );
      const head = { status: answer.statusCode ?? 0, headers: answer.headers, lines };
      if (answer.headers["content-type"]?.startsWith("text/event-stream")) {
        resolve({ ...head, body: "" });
        answer.destroy();
        return;
      }
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.once("end", () => resolve({ ...head, body: Buffer.concat(pieces).toString() }));
      answer.once("error", fail);
    });
    asked.once("timeout", () => asked.destroy(new Error("It took too long.")));
    asked.once("error", (error: NodeJS.ErrnoException) => {
      // The server may let go of a connection that was idle just as it is used again; then nobody has read this.
      if (asked.reusedSocket && error.code === "ECONNRESET")
        resolve(ask(url, { method, headers, ...(body && { body }) }));
      else fail(error);
    });
    asked.end(body?.toString());
  });
}
