// Live streams that stay open during the mixed load, as open tabs do, and come back as browsers do.
import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** Opens `count` streams of different members; `heard` is how many events came in all. */
export function openStreams(forum, cookie, count) {
  let heard = 0;
  let closed = false;
  const open = new Set();
  const listen = (headers) =>
    new Promise((resolve) => {
      const req = request({ host: "127.0.0.1", port: forum.port, path: "/live?thread=1", headers }, (res) => {
        if (res.statusCode === 200) open.add(req);
        res.on("data", (chunk) => {
          heard += String(chunk).split("event:").length - 1;
        });
        res.on("close", resolve);
      });
      req.on("error", resolve);
      req.on("close", () => open.delete(req));
      req.end();
    });
  for (let stream = 0; stream < count; stream++) {
    const headers = { cookie: cookie() };
    void (async () => {
      while (!closed) {
        await listen(headers);
        if (!closed) await pause(3_000);
      }
    })();
  }
  return {
    heard: () => heard,
    open: () => open.size,
    close() {
      closed = true;
      for (const req of open) req.destroy();
    },
  };
}
