import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { startContentPool } from "~/platform/markdown/content-pool.server";
import { type ContentProcess, startContentProcess } from "~/platform/markdown/content-process.server";
import { TooHard, TooLong } from "~/platform/markdown/limits";
import { bundled, contentBundle } from "../../../support/content-bundle";

const stubborn = path.resolve(import.meta.dirname, "../../../fixtures/stubborn-child.mjs");
const anchor = "a1";
const open: ContentProcess[] = [];
let restarts: string[] = [];

function start(modulePath: string, more: { renderTimeoutMs?: number; maxRssMb?: number } = {}): ContentProcess {
  restarts = [];
  const content = startContentProcess({ modulePath, onRestart: (reason) => restarts.push(reason), ...more });
  open.push(content);
  return content;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((content) => content.close()));
});

const alive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const gone = (pid: number) => vi.waitFor(() => expect(alive(pid)).toBe(false), { timeout: 20_000, interval: 20 });

describe("the parent", { timeout: 60_000 }, () => {
  const texts = (content: ContentProcess, ...sources: string[]) =>
    Promise.allSettled(sources.map((source) => content.render(source, { anchor }))).then((results) =>
      results.map((result) => (result.status === "fulfilled" ? result.value.text : result.reason)),
    );

  test("answers each text with its own HTML, in any number at once", async () => {
    const sources = Array.from({ length: 100 }, (_, at) => `text-${at}`);
    expect(await texts(start(stubborn), ...sources)).toEqual(sources.map((source) => `${source} a1`));
  });

  test("starts no process before the first text", async () => {
    const content = start("/nowhere.mjs");
    await content.close();
    expect(restarts).toEqual([]);
  });

  test("refuses the text that hangs, and renders the others in a new process", async () => {
    const answers = await texts(start(stubborn, { renderTimeoutMs: 1_000 }), "a", "hang", "b", "c");
    expect(answers).toEqual(["a a1", expect.any(TooHard), "b a1", "c a1"]);
    expect(answers[1].message).toBe("This text takes too long to lay out. Make its nesting or tables simpler.");
    expect(restarts).toEqual(["hung"]);
  });

  test("renders again what was under way when the process died", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "content-"));
    const source = `die-once ${path.join(folder, "died")}`;
    expect(await texts(start(stubborn), "a", source, "b")).toEqual(["a a1", `${source} a1`, "b a1"]);
    expect(restarts).toEqual(["crashed"]);
    await rm(folder, { recursive: true });
  });

  test("goes on when the process is killed from outside", async () => {
    const content = start(stubborn);
    const before = Number((await content.render("a", { anchor })).html);
    process.kill(before, "SIGKILL");
    await gone(before);
    const after = Number((await content.render("b", { anchor })).html);
    expect(after).not.toBe(before);
  });

  test("refuses the text that kills the process twice, and no other", async () => {
    expect(await texts(start(stubborn), "a", "die", "b")).toEqual(["a a1", expect.any(TooHard), "b a1"]);
    expect(restarts).toEqual(["crashed", "crashed"]);
  });

  test("is unavailable when the process cannot be started, and tries again for the next text", async () => {
    const content = start(stubborn);
    expect(await texts(content, "dies at start")).toEqual([
      expect.objectContaining({ name: "Unavailable", status: 503 }),
    ]);
    expect(restarts).toEqual(["crashed", "crashed", "crashed"]);
    expect(await texts(content, "a")).toEqual(["a a1"]);
  });

  test("hands on the refusals of the process, and hides its errors in one of ours", async () => {
    expect(await texts(start(stubborn), "refuse", "break", "a")).toEqual([
      expect.objectContaining({ name: "Invalid", message: "No." }),
      expect.objectContaining({ name: "Error", message: "it broke" }),
      "a a1",
    ]);
  });

  test("never takes one text's answer for another's", async () => {
    expect(await texts(start(stubborn), "lie", "a")).toEqual([expect.any(TooHard), "a a1"]);
  });

  test("refuses a text that is too long without sending it", async () => {
    const content = start("/nowhere.mjs");
    await expect(content.render("x".repeat(20_001), { anchor })).rejects.toBeInstanceOf(TooLong);
    expect(restarts).toEqual([]);
  });

  test("replaces a process that has grown, once it has answered", async () => {
    const content = start(stubborn);
    const answers = await Promise.all(["grow", "a", "b"].map((source) => content.render(source, { anchor })));
    expect(restarts).toEqual(["grown"]);
    expect(new Set(answers.map(({ html }) => html)).size).toBe(1);
    const old = Number(answers[0]?.html);
    const next = await content.render("c", { anchor });
    expect(Number(next.html)).not.toBe(old);
    await gone(old);
  });

  test("closing ends the process, even one that hangs, and refuses what is left", async () => {
    const content = start(stubborn);
    const pid = Number((await content.render("a", { anchor })).html);
    const left = content.render("hang", { anchor });
    await Promise.all([expect(left).rejects.toMatchObject({ name: "Unavailable" }), content.close()]);
    await gone(pid);
    await expect(content.render("a", { anchor })).rejects.toMatchObject({ name: "Unavailable" });
  });

  test("a command that has rendered ends by itself, and its process with it", async () => {
    const parent = spawn(process.execPath, [await bundled("tests/fixtures/short-parent.ts"), stubborn]);
    const [pid] = await once(parent.stdout, "data");
    const [code] = await once(parent, "exit");
    expect(code).toBe(0);
    await gone(Number(pid));
  });

  test("a parent that is killed leaves no process behind", async () => {
    const parent = spawn(process.execPath, [await bundled("tests/fixtures/short-parent.ts"), stubborn, "stay"]);
    const [pid] = await once(parent.stdout, "data");
    expect(alive(Number(pid))).toBe(true);
    parent.kill("SIGKILL");
    await gone(Number(pid));
  });
});

describe("the pool", { timeout: 60_000 }, () => {
  test("spreads texts over its processes and keeps their order", async () => {
    const pool = startContentPool(2, { modulePath: stubborn, renderTimeoutMs: 1_000 });
    open.push(pool);
    const list = ["a", "hang", "b", "c", "refuse", "d"].map((source) => ({ source, anchor }));
    const results = await pool.renderMany(list);
    expect(
      results.map((result) => (result.status === "fulfilled" ? result.value.text : result.reason.message)),
    ).toEqual([
      "a a1",
      "This text takes too long to lay out. Make its nesting or tables simpler.",
      "b a1",
      "c a1",
      "No.",
      "d a1",
    ]);
    const pids = new Set(results.flatMap((result) => (result.status === "fulfilled" ? [result.value.html] : [])));
    expect(pids.size).toBeGreaterThanOrEqual(2);
  });
});

describe("the content process itself", { timeout: 120_000 }, () => {
  let modulePath = "";
  beforeAll(async () => {
    modulePath = await contentBundle();
  });
  // The machine that runs the tests may be slow; the limit itself is tested above.
  const patient = { renderTimeoutMs: 30_000 };

  test("renders Markdown", async () => {
    const rendered = await start(modulePath, patient).render("H~2~O <script>x</script>", { anchor });
    expect(rendered).toEqual({ html: "<p>H<sub>2</sub>O </p>", text: "H2O", spans: [] });
  });

  test("checks a text in the round trip that lays it out, and a plain one alone", async () => {
    const content = start(modulePath, patient);
    const read = await content.read("Seen **12** March 2021.", { anchor });
    expect(read.html).toContain("<strong>");
    expect(read.spans).toMatchObject([{ type: "date", severity: "block", shows: "12 March 2021" }]);
    expect(await content.check("MRN 4471234")).toMatchObject([{ type: "medical_record", start: 4, end: 11 }]);
  });

  test("refuses what is too hard to lay out and goes on", async () => {
    const content = start(modulePath, patient);
    const results = await content.renderMany([
      { source: "`a` ".repeat(5_000), anchor: "a1" },
      { source: "x[^1]\n\n[^1]: y", anchor: "a2" },
    ]);
    expect(results).toMatchObject([
      {
        status: "rejected",
        reason: expect.objectContaining({ name: "Invalid", message: expect.stringContaining("too long to lay out") }),
      },
      { status: "fulfilled", value: { html: expect.stringContaining('href="#a2-note-1"'), text: "x y" } },
    ]);
    expect(restarts).toEqual([]);
  });

  test("answers everything while it is replaced again and again", async () => {
    const content = start(modulePath, { ...patient, maxRssMb: 1 });
    const results = await content.renderMany(Array.from({ length: 40 }, (_, at) => ({ source: `*${at}*`, anchor })));
    expect(results.map((result) => result.status === "fulfilled" && result.value.text)).toEqual(
      Array.from({ length: 40 }, (_, at) => String(at)),
    );
    expect(restarts.length).toBeGreaterThanOrEqual(2);
    expect(new Set(restarts)).toEqual(new Set(["grown"]));
  });
});
