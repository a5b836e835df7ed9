import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltForum, startBuiltForum } from "../../support/built-forum";
import { aMember } from "../../support/people";

let built: BuiltForum;
beforeAll(async () => {
  built = await startBuiltForum();
}, 240_000);
afterAll(() => built?.close());

const post = (address: string, fields: Record<string, string>, cookie = "") =>
  fetch(address, { method: "POST", body: new URLSearchParams(fields), headers: { cookie }, redirect: "manual" });

/** Asks for a link from a page, follows it out of the mail in the same browser, and tells where that leads. */
async function whereALinkLeads(to: string, { forged }: { forged?: string } = {}): Promise<string | null> {
  const email = `${Math.random().toString(36).slice(2)}@example.org`;
  await aMember(built.forum, { email });
  const asked = await post(`${built.url}/sign-in/link`, { email, to });
  expect(asked.status).toBe(200);
  const cookie =
    forged ??
    asked.headers
      .getSetCookie()
      .map((line) => line.split(";", 1)[0])
      .join("; ");
  await built.forum.jobs.drain();
  const mail = built.forum.mailbox.list()[0];
  const path = /\/sign-in\/link\/\S+/.exec(mail?.text ?? "")?.[0] ?? "";
  expect(mail?.text).not.toContain("questions");
  return (await post(built.url + path, {}, cookie)).headers.get("Location");
}

test("a mailed link leads back to where the person was", async () => {
  expect(await whereALinkLeads("/questions/12/a-title?after=3#answer-4")).toBe(
    "/questions/12/a-title?after=3#answer-4",
  );
});

test("without anything to return to it leads home", async () => {
  expect(await whereALinkLeads("")).toBe("/");
});

test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "/sign-out"])("never to %s", async (to) => {
  expect(await whereALinkLeads(to)).toBe("/");
  expect(await whereALinkLeads("", { forged: `wardround-return=${encodeURIComponent(to)}` })).toBe("/");
});

test("a cookie that is no address leads home", async () => {
  expect(await whereALinkLeads("", { forged: "wardround-return=%E0%A4%A" })).toBe("/");
});

test("the page that asks for a link keeps where to return to, also after a refusal", async () => {
  const page = await (await fetch(`${built.url}/sign-in/link?to=%2Fask`)).text();
  expect(page).toContain('name="to" value="/ask"');
  const refused = await (await post(`${built.url}/sign-in/link`, { email: "nobody", to: "/ask" })).text();
  expect(refused).toContain('name="to" value="/ask"');
});
