import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { startBuiltForum } from "../../support/built-forum";

test("stopping finishes the request that runs, and takes no new one", { timeout: 240_000 }, async () => {
  const built = await startBuiltForum();
  const req = request(`${built.url}/sign-in/link`, {
    method: "POST",
    // The server says when it has begun with the request.
    headers: { "content-type": "application/x-www-form-urlencoded", expect: "100-continue" },
  });
  req.flushHeaders();
  await once(req, "continue");
  const closed = built.close();
  await expect.poll(() => fetch(`${built.url}/healthz`).catch(() => "refused")).toBe("refused");
  req.end("email=nobody&to=%2Fask");
  // The cast: what a request's "response" event brings.
  const [response] = (await once(req, "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(422);
  expect(await text(response)).toContain("Enter the whole address");
  await closed;
});
