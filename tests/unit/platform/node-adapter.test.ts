import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { toFetchRequest } from "~/platform/node-adapter.server";

it("a post through a proxy that rewrites Host is not refused a second time by Remix", () => {
  const req = new IncomingMessage(new Socket());
  req.method = "POST";
  req.url = "/questions/1/answers";
  req.rawHeaders = ["Host", "internal:3000", "Origin", "https://forum.example", "Cookie", "a=b"];
  const request = toFetchRequest(req, new ServerResponse(req), "https://forum.example");
  expect([request.headers.get("origin"), request.headers.get("cookie")]).toEqual([null, "a=b"]);
});
