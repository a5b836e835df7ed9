import { Agent, request as httpRequest } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isRefusal } from "~/core/refusals";
import { readForm } from "~/platform/forms.server";
import { toFetchRequest } from "~/platform/node-adapter.server";
import { MOST_FORM_BYTES } from "~/platform/request-body.server";
import { serve } from "../../support/serve";

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  // Answers with the length of the field `body`, or with the refusal, as the guard does.
  site = await serve((req, res) => {
    void readForm(toFetchRequest(req, res, "http://localhost"))
      .then((form) => res.end(String(String(form.get("body")).length)))
      .catch((error: unknown) => {
        res.statusCode = isRefusal(error) ? error.status : 500;
        res.end(error instanceof Error ? error.message : "");
      });
  });
});
afterAll(() => site.close());

const urlencoded = "application/x-www-form-urlencoded";

/** Sends `pieces` one after the other without saying how long they are in all; until all are sent or it is cut off. */
function sendChunked(pieces: number, piece: Buffer, agent?: Agent) {
  return new Promise<{ status: number; body: string; sent: number }>((resolve) => {
    let sent = 0;
    let status = 0;
    let body = "";
    const headers = { "content-type": urlencoded };
    const req = httpRequest({ port: site.port, host: "127.0.0.1", method: "POST", headers, agent }, (res) => {
      status = res.statusCode ?? 0;
      res.on("data", (part: Buffer) => {
        body += part;
      });
    });
    // A connection that is cut off is an error to the sender, and closes like one that is done.
    req.on("error", () => undefined);
    req.once("close", () => resolve({ status, body, sent }));
    const next = () => {
      if (sent === pieces) return void req.end();
      sent++;
      req.write(piece, next);
    };
    req.write("body=", next);
  });
}

test("a form as long as we take arrives whole", async () => {
  const body = "a".repeat(MOST_FORM_BYTES - 5);
  const response = await fetch(site.url, {
    method: "POST",
    body: `body=${body}`,
    headers: { "content-type": urlencoded },
  });
  expect([response.status, await response.text()]).toEqual([200, String(body.length)]);
});

test("one byte more is refused with a sentence, whether the length was announced or not", async () => {
  const body = `body=${"a".repeat(MOST_FORM_BYTES - 4)}`;
  const response = await fetch(site.url, { method: "POST", body, headers: { "content-type": urlencoded } });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain("takes up to 2 MB");
  const chunked = await sendChunked(4, Buffer.alloc(MOST_FORM_BYTES / 2, "a"));
  expect(chunked.status).toBe(413);
  expect(chunked.body).toContain("takes up to 2 MB");
});

test("a long multipart form is refused too", async () => {
  const body = new FormData();
  body.append("file", new Blob([Buffer.alloc(MOST_FORM_BYTES)]), "roster.csv");
  expect((await fetch(site.url, { method: "POST", body })).status).toBe(413);
});

test("what is too long is not held: memory does not grow with it", async () => {
  const piece = Buffer.alloc(256 * 1024, "a");
  await sendChunked(10, piece);
  const before = process.memoryUsage().arrayBuffers;
  await Promise.all(Array.from({ length: 4 }, () => sendChunked(100, piece)));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
});

test("a connection serves the next request after one that was too long", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  expect((await sendChunked(20, Buffer.alloc(256 * 1024, "a"), agent)).status).toBe(413);
  expect(await sendChunked(1, Buffer.from("abc"), agent)).toMatchObject({ status: 200, body: "3" });
  agent.destroy();
});

test("a sender who never stops is cut off", async () => {
  const { sent } = await sendChunked(2_000, Buffer.alloc(256 * 1024, "a"));
  expect(sent).toBeLessThan(400);
});

test.each(["application/json", "text/plain", "application/xml"])("%s is no form", async (type) => {
  const response = await fetch(site.url, { method: "POST", body: "{}", headers: { "content-type": type } });
  expect([response.status, await response.text()]).toEqual([
    415,
    "This did not arrive as a form. Go back and send it again.",
  ]);
});
