import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { brokeTwice, tooLong, tooMuchMemory } from "~/platform/deid/deid-limits";
import { type DeidProcess, type DeidProcessOptions, startDeidProcess } from "~/platform/deid/deid-process.server";

const stubborn = resolve(import.meta.dirname, "../../fixtures/stubborn-deid.mjs");
const open: DeidProcess[] = [];
let restarts: string[] = [];
let folder: string;

function start(more: Partial<DeidProcessOptions> = {}): DeidProcess {
  const deid = startDeidProcess({
    modulePath: stubborn,
    tempFolder: folder,
    onRestart: (reason) => restarts.push(reason),
    ...more,
  });
  open.push(deid);
  return deid;
}

beforeEach(() => {
  restarts = [];
  folder = mkdtempSync(join(tmpdir(), "wardround-deid-"));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((deid) => deid.close()));
  rmSync(folder, { recursive: true });
});

const alive = (pid: number) => {
  try {
    // A killed child of a killed child stays as a zombie where nobody collects it.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
};
const gone = (pid: number) => vi.waitFor(() => expect(alive(pid)).toBe(false), { timeout: 20_000, interval: 20 });
const factsOf = (result: unknown) => (result as { facts: { env: string; pid: number } }).facts;

describe("the watcher of the deid process", { timeout: 60_000 }, () => {
  const all = (deid: DeidProcess, ...names: string[]) =>
    Promise.allSettled(names.map((name) => deid.prepare(`/somewhere/${name}`, folder))).then((results) =>
      results.map((result) =>
        result.status === "fulfilled" ? (result.value as unknown as { of: string }).of : String(result.reason),
      ),
    );

  test("gives each file its own answer, and says how far it is", async () => {
    const shares: number[] = [];
    const deid = start();
    await deid.prepare("/somewhere/a", folder, (share) => shares.push(share));
    expect(shares).toEqual([0.5]);
    expect(await all(deid, "a", "b", "c")).toEqual(["a", "b", "c"]);
  });

  test("starts no process before the first file, and ends it when no more come", async () => {
    const deid = start({ idleMs: 50 });
    const { pid } = factsOf(await deid.prepare("/somewhere/a", folder));
    await gone(pid);
    expect(factsOf(await deid.prepare("/somewhere/b", folder)).pid).not.toBe(pid);
    expect(restarts).toEqual([]);
  });

  test("gives it no secret: nothing but where programs and temporary files are", async () => {
    process.env.SECRET_OF_A_TEST = "x";
    expect(factsOf(await start().prepare("/somewhere/a", folder)).env).toBe("NODE_ENV PATH TMPDIR");
    delete process.env.SECRET_OF_A_TEST;
  });

  test("refuses the file that hangs, and reads the others in a new process", async () => {
    expect(await all(start({ limits: { picture: 500 } }), "a", "hang", "b")).toEqual([
      "a",
      `UnusableFile: ${tooLong}`,
      "b",
    ]);
    expect(restarts).toEqual(["hung"]);
  });

  test("tries the file once more on which the process died", async () => {
    expect(await all(start(), "a", "die-once", "b")).toEqual(["a", "die-once", "b"]);
    expect(restarts).toEqual(["crashed"]);
  });

  test("refuses the file that ends the process twice, and no other", async () => {
    expect(await all(start(), "a", "die", "b")).toEqual(["a", `UnusableFile: ${brokeTwice}`, "b"]);
    expect(restarts).toEqual(["crashed", "crashed"]);
  });

  test.skipIf(process.platform !== "linux")("ends a process that grows, and refuses its file", async () => {
    expect(await all(start({ maxRssMb: 250 }), "grow", "b")).toEqual([`UnusableFile: ${tooMuchMemory}`, "b"]);
    expect(restarts).toEqual(["grown"]);
  });

  test("ends the programs that the process started with it", async () => {
    expect(await all(start({ limits: { picture: 1_500 } }), "program")).toEqual([`UnusableFile: ${tooLong}`]);
    await gone(Number(readFileSync(join(folder, "pid"), "utf8")));
  });

  test("passes on a refusal as it is, and an error as an error", async () => {
    expect(await all(start(), "refuse", "break", "a")).toEqual(["UnusableFile: No.", "Error: it broke", "a"]);
    expect(restarts).toEqual([]);
  });

  test("does not take the answer about one file for another's", async () => {
    expect(await all(start(), "lie", "b")).toEqual([`UnusableFile: ${brokeTwice}`, "b"]);
  });

  test("says that it is unavailable if the process cannot be started, and tries again later", async () => {
    const deid = start({ modulePath: "/nowhere.mjs" });
    expect((await all(deid, "a"))[0]).toMatch(/^Unavailable/);
    expect(restarts).toEqual(["crashed", "crashed", "crashed"]);
  });

  test("ends at once when the forum stops, whatever it is doing", async () => {
    const deid = start();
    const result = all(deid, "program", "b");
    const pid = await vi.waitFor(() => readFileSync(join(folder, "pid"), "utf8"), { timeout: 20_000 });
    await deid.close();
    expect((await result).every((one) => one.startsWith("Unavailable"))).toBe(true);
    await gone(Number(pid));
  });
});
