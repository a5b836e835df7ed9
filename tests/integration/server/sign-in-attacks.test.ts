import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type BuiltForum, startBuiltForum } from "../../support/built-forum";
import { offered } from "../../support/openid-acts";
import { startOpenidProvider, type TestProvider } from "../../support/openid-provider";
import { aMember } from "../../support/people";

let built: BuiltForum;
let school: TestProvider;
let cookie: string;
let limited: string[] = [];
beforeAll(async () => {
  built = await startBuiltForum();
  school = await startOpenidProvider({ backs: [`${built.url}/sign-in/with/school/back`] });
  await offered(built.forum, school.issuer, { name: "School" });
  cookie = await built.cookieOf(await aMember(built.forum, { admin: true, email: "host@example.org" }));
  built.forum.limits = { ...built.forum.limits, consume: async (_rule, key) => void limited.push(String(key)) };
}, 240_000);
afterAll(async () => {
  await school?.close();
  await built?.close();
});
beforeEach(() => {
  limited = [];
});

type Asked = { method?: string; headers?: Record<string, string>; body?: string };
/** With whatever headers a test makes up: `fetch` would not send another Host. */
const ask = (path: string, { method = "GET", headers = {}, body = "" }: Asked = {}) =>
  new Promise<{ status: number; location: string; text: string }>((resolve, reject) => {
    const form = method === "GET" ? {} : { "Content-Type": "application/x-www-form-urlencoded" };
    const req = request(built.url + path, { method, headers: { cookie, ...form, ...headers } }, (res) => {
      let text = "";
      res.on("data", (part) => {
        text += part;
      });
      res.on("end", () => resolve({ status: res.statusCode ?? 0, location: res.headers.location ?? "", text }));
    });
    req.on("error", reject);
    req.end(body);
  });

const posts = [
  ..."role registration proof address documents documents/removal submission withdrawal answer appeal"
    .split(" ")
    .map((word) => `/verify/${word}`),
  ..."app app/removal recovery".split(" ").map((word) => `/account/security/${word}`),
  ..."passkeys prove prove/link sign-in-with/school/connection sign-in-with/school/proof sign-in-with/school/removal"
    .split(" ")
    .map((word) => `/account/${word}`),
  ...["/sign-in/passkey", "/sign-in/step", "/sign-in/step/passkey", "/sign-in/with/new", "/passkey/question/sign-in"],
  ...["/admin/sign-in", "/admin/sign-in/school", "/admin/sign-in/school/removal"],
];

test.each(posts)("%s takes no post from another site, as a page or as data", async (path) => {
  const others: Record<string, string>[] = ["https://evil.example", "null", `${built.url}.evil.example`].map(
    (Origin) => ({
      Origin,
    }),
  );
  others.push({ "Sec-Fetch-Site": "cross-site" });
  for (const headers of others)
    for (const address of [path, `${path}.data`])
      expect((await ask(address, { method: "POST", headers, body: "role=student&code=123456" })).status).toBe(403);
  expect(limited).toEqual([]);
});

test("a made-up Host changes no address that we give away", async () => {
  const headers = { Host: "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" };
  const away = await ask("/sign-in/with/school?to=/bookmarks", { headers: { ...headers, cookie: "" } });
  expect(away.status).toBe(303);
  expect(new URL(away.location).searchParams.get("redirect_uri")).toBe(`${built.url}/sign-in/with/school/back`);
  const proof = await ask("/account/prove/link", {
    method: "POST",
    headers: { ...headers, Origin: built.url },
    body: "to=/account/delete",
  });
  expect(proof.status).toBeLessThan(400);
  await built.forum.jobs.drain();
  const mail = built.forum.mailbox.list()[0]?.text ?? "";
  expect(mail).toContain(`${built.url}/account/prove/`);
  const question = await ask("/passkey/question/sign-in", {
    method: "POST",
    headers: { ...headers, Origin: built.url },
  });
  expect(question.text).toContain('"rpId":"localhost"');
  for (const { location, text } of [away, proof, question]) expect(location + text).not.toContain("evil.example");
  expect(mail).not.toContain("evil.example");
});

test("a made-up X-Forwarded-For makes nobody another for the limits", async () => {
  for (const address of ["198.51.100.7", "203.0.113.99, 198.51.100.8", "2001:db8::1"]) {
    const headers = {
      "X-Forwarded-For": address,
      "X-Real-IP": address,
      Forwarded: `for=${address}`,
      Origin: built.url,
    };
    await ask("/sign-in/with/school", { headers: { ...headers, cookie: "" } });
    await ask("/passkey/question/sign-in", { method: "POST", headers: { ...headers, cookie: "" } });
  }
  expect(limited).toHaveLength(6);
  expect(new Set(limited).size).toBe(1);
});
