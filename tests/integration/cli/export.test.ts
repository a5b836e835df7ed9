import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "db/connect.server";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { endorseAnswer } from "~/features/forum/answer/endorsement.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import { exportForum } from "../../../app/cli/export/export-forum";
import { importFile } from "../../../app/cli/import/import-file";
import { hide } from "../../support/acts";
import { freshPostgres, freshSqlite, onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";
import { createTestRuntime, type TestRuntime } from "../../support/test-runtime";
import { aWholeLife } from "../../support/whole-life";

const folder = mkdtempSync(join(tmpdir(), "wardround-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Line = Record<string, unknown> & { kind: string; id: string };
let files = 0;

async function takeOut(forum: TestRuntime, withEmail = true): Promise<Line[]> {
  const path = join(folder, `${++files}.ndjson`);
  await exportForum(forum.database, path, { withEmail });
  const text = readFileSync(path, "utf8");
  return text === ""
    ? []
    : text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
}

async function bringIn(forum: TestRuntime, lines: readonly object[]) {
  const path = join(folder, `${++files}.ndjson`);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
  return importFile(forum.as(visitor), forum.content, { path, source: "elsewhere" });
}

/** The lines with ids by their place in the file: every forum numbers its own. */
function renumbered(lines: readonly Line[]): Line[] {
  const names = new Map(lines.map(({ id }, index) => [id, `${index}`]));
  const named = (value: unknown) => names.get(String(value)) ?? "nowhere";
  return lines.map((line) => ({
    ...line,
    id: named(line.id),
    ...Object.fromEntries(["author", "thread", "on"].flatMap((key) => (key in line ? [[key, named(line[key])]] : []))),
    ...("endorsedBy" in line ? { endorsedBy: (line.endorsedBy as unknown[]).map(named) } : {}),
  }));
}

async function inFreshForum<T>(like: TestRuntime, use: (fresh: TestRuntime) => Promise<T>): Promise<T> {
  const made = like.database.dialect === "sqlite" ? freshSqlite() : await freshPostgres();
  const fresh = await createTestRuntime(await connect(made.url, { poolSize: 2 }), made.url, { anyWords: true });
  try {
    return await use(fresh);
  } finally {
    await fresh.close();
    await made.drop();
  }
}

onEveryDialect(
  "taking the content out",
  (forum) => {
    let life: Awaited<ReturnType<typeof aWholeLife>>;

    it("writes what readers see, for its owner's eyes alone", async () => {
      life = await aWholeLife(forum());
      await endorseAnswer(unlimited(forum(), life.mentor), life.answerKept.id, true);
      const lines = await takeOut(forum());
      expect(statSync(join(folder, `${files}.ndjson`)).mode & 0o777).toBe(0o600);
      expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
      expect(lines.find(({ id }) => id === `p${life.mentor.id}`)).toMatchObject({
        role: "mentor",
        specialty: "cardiology",
      });
      expect(lines.find(({ id }) => id === `t${life.kept.id}`)).toMatchObject({
        author: `p${life.me.id}`,
        title: "Why canarykept here?",
        body: "Canarykeptasking",
        visibility: "verified",
      });
      expect(lines.find(({ id }) => id === `a${life.answerKept.id}`)).toMatchObject({
        thread: `t${life.theirs.id}`,
        endorsedBy: [`p${life.mentor.id}`],
        helpful: true,
      });
      const reply = lines.find(({ body }) => body === "Indeed.");
      expect(reply).toMatchObject({ on: `c${life.commentKept.id}`, author: `p${life.other.id}` });
    });

    it("never says who asked anonymously, in the thread or in its comments", async () => {
      const lines = await takeOut(forum());
      const secret = lines.filter((line) => [line.id, line.thread, line.on].includes(`t${life.secretKept.id}`));
      expect(secret.map(({ kind }) => kind)).toEqual(["thread", "answer", "comment"]);
      expect(JSON.stringify(secret)).not.toContain(`"p${life.me.id}"`);
      expect(secret[0]).toMatchObject({ anonymous: true });
      expect(secret[2]).toMatchObject({ asker: true, body: "Canarykept words from the asker" });
      expect(secret[2]).not.toHaveProperty("author");
    });

    it("leaves out addresses nobody proved, and all of them if asked to", async () => {
      const doubtful = await aMember(forum(), { emailConfirmed: false, email: "not-proven@example.org" });
      const lines = await takeOut(forum());
      expect(lines.find(({ id }) => id === `p${life.me.id}`)).toHaveProperty("email", "canaryemail@example.org");
      expect(lines.find(({ id }) => id === `p${doubtful.id}`)).not.toHaveProperty("email");
      expect(JSON.stringify(await takeOut(forum(), false))).not.toContain("@example.org");
    });

    it("leaves out what was withdrawn or hidden, and everything under it", async () => {
      const { id: threadId } = await aQuestion(forum(), { title: "Why gonecanary one?" });
      const { id: kept, asker } = await aQuestion(forum(), { title: "Why does this stay?" });
      await anAnswer(forum(), threadId, undefined, "gonecanary two");
      const hidden = await anAnswer(forum(), kept, undefined, "gonecanary three");
      const me = unlimited(forum(), asker);
      await postComment(me, kept, { body: "gonecanary four", answer: hidden.id });
      const first = await postComment(me, kept, { body: "gonecanary five" });
      await postComment(me, kept, { body: "A reply that stays", parent: first.id });
      await hide(forum(), { kind: "thread", id: threadId }, threadId);
      await hide(forum(), { kind: "answer", id: hidden.id }, kept);
      await deletePost(me, { kind: "comment", id: first.id }, true);
      const lines = await takeOut(forum());
      expect(JSON.stringify(lines)).not.toContain("gonecanary");
      expect(lines.find(({ body }) => body === "A reply that stays")).toHaveProperty("on", `t${kept}`);
    });

    it("gives the same lines again after they were brought into an empty forum", async () => {
      await deleteAccount(forum().as(life.me));
      await aMentor(forum(), "nephrology", { name: "Never Wrote" });
      const lines = await takeOut(forum());
      expect(lines.filter(({ name }) => name === "Former member")).toHaveLength(1);
      await inFreshForum(forum(), async (fresh) => {
        const report = await bringIn(fresh, lines);
        expect([...report.refused, ...report.remarks]).toEqual([]);
        expect(renumbered(await takeOut(fresh))).toEqual(renumbered(lines));
      });
    });

    it("gives any forum's lines again", async () => {
      await fc.assert(
        fc.asyncProperty(forums, async (lines) => {
          const first = await inFreshForum(forum(), async (fresh) => {
            await bringIn(fresh, lines);
            return takeOut(fresh);
          });
          await inFreshForum(forum(), async (fresh) => {
            expect((await bringIn(fresh, first)).refused).toEqual([]);
            expect(renumbered(await takeOut(fresh))).toEqual(renumbered(first));
          });
          expect(first.length).toBeGreaterThan(4);
        }),
        { numRuns: forum().database.dialect === "sqlite" ? 12 : 3 },
      );
    }, 120_000);
  },
  { anyWords: true },
);

const text = fc.oneof(
  fc.lorem({ maxCount: 8 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((words) => words.trim() !== ""),
  fc.constant("### What I know\n\nA rise.\n\n### What I am asking\n\nWhy?"),
  fc.constant('A line\u2028and "another"\n\n    code, `ticks` & <b>tags</b>'),
);
/** Few different moments, so that many posts share one. */
const moment = fc.integer({ min: 0, max: 6 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString());
const somebody = fc.integer({ min: 0, max: 3 }).map((index) => `p${index}`);

const forums = fc
  .record({
    threads: fc.array(
      fc.record({
        author: somebody,
        at: moment,
        title: fc.lorem({ maxCount: 5 }),
        body: text,
        anonymous: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    answers: fc.array(
      fc.record({
        on: fc.nat(),
        author: somebody,
        at: moment,
        body: text,
        endorsedBy: fc.array(somebody, { maxLength: 2 }),
        helpful: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    comments: fc.array(fc.record({ on: fc.nat(), author: somebody, at: moment, body: text }), { maxLength: 10 }),
  })
  .map(({ threads, answers, comments }) => {
    const posts = [...threads.keys()]
      .map((index) => `t${index}`)
      .concat([...answers.keys()].map((index) => `a${index}`));
    const places = posts.concat([...comments.keys()].map((index) => `c${index}`));
    return [
      ...[0, 1, 2, 3].map((index) => ({
        kind: "person",
        id: `p${index}`,
        name: `Person ${index}`,
        ...(index > 0 ? { role: index === 1 ? "mentor" : "student" } : {}),
        ...(index === 1 ? { specialty: "cardiology", email: "one@example.org" } : {}),
      })),
      ...threads.map((thread, index) => ({
        kind: "thread",
        id: `t${index}`,
        specialty: "cardiology",
        tags: ["Rhythm", "ECG"],
        ...thread,
      })),
      ...answers.map(({ on, ...answer }, index) => ({
        kind: "answer",
        id: `a${index}`,
        thread: `t${on % threads.length}`,
        ...answer,
      })),
      // A comment hangs on a post or on a comment that stands before it in the list.
      ...comments.map(({ on, ...comment }, index) => ({
        kind: "comment",
        id: `c${index}`,
        on: places[on % (posts.length + index)],
        ...comment,
      })),
    ];
  });
