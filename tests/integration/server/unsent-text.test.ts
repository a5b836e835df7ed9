import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Member } from "~/core/actor";
import { type BuiltForum, startBuiltForum } from "../../support/built-forum";
import { aMember } from "../../support/people";
import { aQuestion } from "../../support/questions";

const words = "Why was the <potassium> & sodium raised?";
const question = { title: words, asking: "First line.\nSecond line.", specialty: "cardiology", episode: "none" };

let built: BuiltForum;
let student: Member;
let cookie: string;
beforeAll(async () => {
  built = await startBuiltForum();
  student = await aMember(built.forum);
  cookie = await built.cookieOf(student);
}, 240_000);
afterAll(() => built?.close());

async function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(built.url + path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers,
    redirect: "manual",
  });
  const { document } = new JSDOM(await response.text()).window;
  return { status: response.status, document };
}

/** What the page would send if its form was sent again, by name. */
function formOn(document: Document, action: string) {
  const form = [...document.querySelectorAll("form")].find(
    (one) => one.method === "post" && one.getAttribute("action") === action,
  );
  const fields = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea") ?? [];
  return Object.fromEntries([...fields].map((field) => [field.name, field.value.replaceAll("\r\n", "\n")]));
}

test("a question sent after the session ended is kept, with a way to sign in and send it again", async () => {
  const { status, document } = await post("/ask", question);
  expect(status).toBe(401);
  expect(formOn(document, "/ask")).toMatchObject(question);
  expect(document.querySelector('a[href="/sign-in"][target="_blank"]')).not.toBeNull();
  const again = await post("/ask", formOn(document, "/ask"), { cookie });
  expect(again.status).toBe(303);
});

test("a password typed into such a form does not come back", async () => {
  const { document } = await post("/ask", { ...question, password: "correct horse battery" });
  expect(document.body.innerHTML).not.toContain("horse");
});

test("a question sent after the role ended is kept", async () => {
  const left = await aMember(built.forum, { role: "reader" });
  const { status, document } = await post("/ask", question, { cookie: await built.cookieOf(left) });
  expect(status).toBe(403);
  expect(formOn(document, "/ask")).toMatchObject(question);
});

test("an answer to a question that was withdrawn meanwhile is kept", async () => {
  const { id } = await aQuestion(built.forum);
  await built.forum.database.write((tx) =>
    tx.updateTable("thread").set({ deleted_at: 1 }).where("id", "=", id).execute(),
  );
  const { status, document } = await post(`/questions/${id}/answers`, { body: words }, { cookie });
  expect(status).toBe(404);
  expect(document.body.textContent).toContain(words);
});

test.each(["SQLITE_BUSY", "SQLITE_FULL"])("what was typed while the database says %s is kept", async (code) => {
  const { database } = built.forum;
  const { write } = database;
  database.write = async () => {
    throw Object.assign(new Error("no"), { code });
  };
  const { status, document } = await post("/ask", question, { cookie }).finally(() => {
    database.write = write;
  });
  expect(status).toBe(503);
  expect(document.querySelector("main")?.textContent).toContain("We cannot save just now.");
  const values = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].map(
    (field) => field.value,
  );
  expect(values).toContain(words);
});

test("what was typed while the database cannot even be read is kept", async () => {
  const { database } = built.forum;
  const { read } = database;
  const broken = new Proxy(read, {
    get() {
      throw Object.assign(new Error("no"), { code: "SQLITE_IOERR" });
    },
  });
  Object.assign(database, { read: broken });
  const { status, document } = await post("/ask", question, { cookie }).finally(() =>
    Object.assign(database, { read }),
  );
  expect(status).toBe(503);
  expect(formOn(document, "/ask")).toMatchObject(question);
});

test("a form that is too long is refused on a page that says the limit and the way back, and so are its data", async () => {
  const fields = { ...question, asking: "a".repeat(3_000_000) };
  const { status, document } = await post("/ask", fields, { cookie });
  expect(status).toBe(413);
  const main = document.querySelector("main")?.textContent;
  for (const words of ["more than we take at once", "2 MB", "Back button"]) expect(main).toContain(words);
  // Whoever is signed in still is.
  expect(document.querySelector("header")?.textContent).not.toContain("Sign in");
  // An empty form would look as if everything was lost.
  expect(document.querySelector('form[action="/ask"]')).toBeNull();
  expect((await post("/ask.data", fields, { cookie })).status).toBe(413);
});

test("a text that is too long is refused beside its field with all of it, and nothing cuts what is pasted", async () => {
  const asking = "long ".repeat(4_100).trim();
  const { status, document } = await post("/ask", { ...question, asking }, { cookie });
  expect(status).toBe(422);
  expect(formOn(document, "/ask").asking).toBe(asking);
  for (const field of document.querySelectorAll("textarea")) expect(field.hasAttribute("maxlength")).toBe(false);
});

test("what is no form is refused", async () => {
  const response = await fetch(`${built.url}/ask`, {
    method: "POST",
    body: JSON.stringify(question),
    headers: { cookie, "content-type": "application/json" },
  });
  expect(response.status).toBe(415);
});

test("what an address that only takes posts answers is called what it says, with script off too", async () => {
  const name = "n".repeat(61);
  const { status, document } = await post("/account/passkeys/1/name", { name }, { cookie });
  expect(status).toBe(422);
  expect(document.title).toBe("That did not work – Wardround");
  expect(document.querySelector("h1")?.textContent).toBe("That did not work");
  expect(document.querySelector("main")?.textContent).toContain("Use at most 60 characters.");
});
