import type { AppLoadContext } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { pagelessRefusal } from "../../../app/pageless-refusal.server";

const bare = (status: number) =>
  Response.json(
    { message: "Unexpected Server Error" },
    { status, headers: { "X-Remix-Error": "yes", "Retry-After": "30" } },
  );
// The cast: it reads these three of a request's facts.
const load = (given: object) => ({ document: true, requestId: "r-12", ...given }) as AppLoadContext;

describe("an address without a page", () => {
  it("answers a refusal's sentence, with its status and headers", async () => {
    const answer = pagelessRefusal(bare(429), load({ refusedLoad: { message: "Wait half a minute." } }));
    expect([answer.status, answer.headers.get("Retry-After")]).toEqual([429, "30"]);
    expect(answer.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(await answer.text()).toBe("Wait half a minute.\n");
  });

  it("answers what nobody expected with the request's number, to be told to whoever looks after the forum", async () => {
    const answer = pagelessRefusal(bare(500), load({}));
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("Reference: r-12");
  });

  it("leaves what it gives otherwise, and what scripts ask for, as it is", () => {
    const given = Response.json({ suggestions: [] });
    expect(pagelessRefusal(given, load({}))).toBe(given);
    const asked = bare(404);
    expect(pagelessRefusal(asked, load({ document: false }))).toBe(asked);
  });
});
