import { createServer, get, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { createCachedPages } from "../../app/cached-pages.server";
import type { TestRuntime } from "./test-runtime";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** A server of nothing but the page cache over `render`, which gets the path; counts how often it rendered. */
export async function startCachedPages(forum: TestRuntime, render: (path: string) => Promise<Response>) {
  const pages = createCachedPages(forum, "build");
  const state = { renders: 0 };
  const server = createServer((req, res) => {
    const draw = async () => {
      state.renders++;
      return { response: await render(req.url ?? "/"), page: null };
    };
    void pages.answer(req, res, draw).then((answered) => {
      if (!answered) res.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The cast: a TCP server that listens has a port.
  const { port } = server.address() as AddressInfo;
  return {
    state,
    ask: (path: string, headers: Record<string, string> = {}) =>
      new Promise<Answer>((resolve, reject) => {
        get({ port, host: "127.0.0.1", path, headers, agent: false }, (res) => {
          const parts: Buffer[] = [];
          res.on("data", (part: Buffer) => parts.push(part));
          res.on("end", () =>
            resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts).toString() }),
          );
        }).on("error", reject);
      }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
