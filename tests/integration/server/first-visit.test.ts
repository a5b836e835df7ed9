import { existsSync, readFileSync, statSync } from "node:fs";
import { get } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../../support/acts";
import { type BuiltForum, startBuiltForum } from "../../support/built-forum";
import { aMentor } from "../../support/people";
import { anAnswer, aQuestion } from "../../support/questions";

/** Compressed bytes of a first visit. React and Remix stand in a file of their own. */
const most = { html: 12_000, css: 12_000, font: 34_000, script: 110_000, ours: 25_000 };

let site: BuiltForum;
let thread: string;

beforeAll(async () => {
  site = await startBuiltForum();
  const question = await aQuestion(site.forum, { title: "Why was the heparin stopped before the scan?" });
  const mentor = await aMentor(site.forum, "cardiology");
  for (let answer = 1; answer <= 19; answer++)
    await anAnswer(
      site.forum,
      question.id,
      mentor,
      `Reason ${answer}: the count fell to ${answer * 7} on day ${answer}.`,
    );
  await publish(site.forum, question.id);
  const { slug } = await site.forum.database.read
    .selectFrom("thread")
    .select("slug")
    .where("id", "=", question.id)
    .executeTakeFirstOrThrow();
  thread = `/questions/${question.id}/${slug}`;
}, 180_000);
afterAll(() => site?.close());

function fetched(path: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(new URL(path, site.url), { headers: { "accept-encoding": encoding } }, (res) => {
      const parts: Buffer[] = [];
      res.on("data", (part: Buffer) => parts.push(part));
      res.on("end", () => resolve(Buffer.concat(parts)));
    }).on("error", reject);
  });
}

/** What the build's file is as it travels. */
const sizeOf = (path: string) => {
  const file = `build/client${path}`;
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
};
const sum = (paths: Iterable<string>) => [...paths].reduce((bytes, path) => bytes + sizeOf(path), 0);

it.each([
  ["home", () => "/"],
  ["a thread with 20 posts", () => thread],
])("a first visit to %s stays within its bytes", async (_, address) => {
  const html = (await fetched(address(), "identity")).toString();
  // What the page asks for at once; the list of routes in it names files that only a later page needs.
  const asked = [...html.matchAll(/(?:href="|src="|from "|import ")(\/[^"#]+)/g)].map(([, path = ""]) => path);
  const files = (kind: string) => new Set(asked.filter((path) => path.endsWith(`.${kind}`)));
  const scripts = [...files("js")];
  const library = scripts.filter((path) => readFileSync(`build/client${path}`).length > 100_000);
  expect(scripts.length).toBeGreaterThan(5);
  expect(library).toHaveLength(1);
  const bytes = {
    html: (await fetched(address(), "br")).length,
    css: sum(files("css")),
    font: sum(files("woff2")),
    script: sum(scripts),
    ours: sum(scripts) - sum(library),
  };
  for (const [part, limit] of Object.entries(most)) {
    const size = bytes[part as keyof typeof most];
    expect(size, part).toBeGreaterThan(1_000);
    expect(size, part).toBeLessThanOrEqual(limit);
  }
});
