import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRateLimits } from "~/platform/rate-limit.server";
import { type BuiltForum, startBuiltForum } from "../../support/built-forum";
import { aMember } from "../../support/people";

let built: BuiltForum;
let cookie: string;
beforeAll(async () => {
  built = await startBuiltForum();
  cookie = await built.cookieOf(await aMember(built.forum, { name: "Ines Sørli" }));
}, 240_000);
afterAll(() => built?.close());

const check = (body: BodyInit, headers: Record<string, string> = { cookie }) =>
  fetch(`${built.url}/check`, { method: "POST", body, headers, redirect: "manual" });
const typed = (fields: Record<string, string>) => new URLSearchParams(fields);
const dated = typed({ body: "Seen 12 March 2021 by Dr Harlow." });

/** Everything the forum keeps but sessions and limits, to see that the check leaves nothing behind. */
async function stored(): Promise<string> {
  const db = built.forum.database.read;
  const rows = await Promise.all([
    db.selectFrom("kept_text").selectAll().execute(),
    db.selectFrom("draft").selectAll().execute(),
    db.selectFrom("job").selectAll().execute(),
    db.selectFrom("audit_log").selectAll().execute(),
  ]);
  return JSON.stringify(rows);
}

describe("the check while somebody writes", () => {
  test("says what was found in which field, and how it looks in the form", async () => {
    const response = await check(dated);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toContain("no-store");
    const { finds, html } = await response.json();
    expect(finds).toMatchObject([
      { field: "body", kind: "date", severity: "block", text: "12 March 2021" },
      { field: "body", kind: "name", severity: "ask", text: "Dr Harlow" },
    ]);
    expect(html).toContain("12 March 2021");
  });

  test("says nothing where nothing is found, and takes a form without a field", async () => {
    expect(await (await check(typed({ body: "Why was the potassium raised?" }))).json()).toEqual({
      finds: [],
      html: "",
    });
    expect(await (await check(typed({}))).json()).toEqual({ finds: [], html: "" });
  });

  test("what was found comes back as text, never as markup", async () => {
    const { html } = await (await check(typed({ body: "MRN 4471234 <img src=x onerror=alert(1)>" }))).json();
    expect(html).not.toContain("<img");
  });

  test("one's own name may stand in what one writes of oneself, and another's is asked about", async () => {
    const own = await (await check(typed({ bio: "Ines Sørli, and Dr Harlow.", own: "1" }))).json();
    expect(own.finds.map(({ text }: { text: string }) => text)).toEqual(["Dr Harlow"]);
    const other = await (await check(typed({ bio: "Ines Sørli" }))).json();
    expect(other.finds).toHaveLength(1);
  });

  test("leaves nothing behind", async () => {
    const before = await stored();
    await check(dated);
    expect(await stored()).toBe(before);
  });
});

describe("the check is refused", () => {
  test("to a visitor", async () => {
    expect((await check(dated, {})).status).toBe(401);
  });

  test("to a reader, who writes nothing", async () => {
    const reader = await built.cookieOf(await aMember(built.forum, { role: "reader" }));
    expect((await check(dated, { cookie: reader })).status).toBe(403);
  });

  test("to another site's page", async () => {
    for (const headers of [
      { origin: "https://elsewhere.example" },
      { "sec-fetch-site": "cross-site" },
    ] satisfies Record<string, string>[] as Record<string, string>[])
      expect((await check(dated, { cookie, ...headers })).status).toBe(403);
  });

  test("for what is no form", async () => {
    const json = { cookie, "content-type": "application/json" };
    expect((await check(JSON.stringify({ body: "MRN 4471234" }), json)).status).toBe(415);
  });

  test("for a text that is longer than any post, and for a form that is larger than any", async () => {
    expect((await check(typed({ body: "long ".repeat(40_000) }))).status).toBe(422);
    expect((await check(typed({ body: "a".repeat(3_000_000) }))).status).toBe(413);
  });

  test("to whoever asks without end, and only to them", async () => {
    const { limits } = built.forum;
    const real = createRateLimits({});
    built.forum.limits = real;
    const busy = await built.cookieOf(await aMember(built.forum));
    const asked = typed({ body: "a" });
    const statuses: number[] = [];
    for (let turn = 0; turn < 125 && !statuses.includes(429); turn++)
      statuses.push((await check(asked, { cookie: busy })).status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(100);
    expect(statuses.at(-1)).toBe(429);
    expect((await check(asked)).status).toBe(200);
    built.forum.limits = limits;
    await real.close();
  });

  test("as a page: who opens its address is led home", async () => {
    const response = await fetch(`${built.url}/check`, { headers: { cookie }, redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/"]);
  });
});
