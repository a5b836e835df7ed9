import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { workFolderIn } from "~/platform/deid/work-folder.server";

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "wardround-work-"));
});
afterEach(() => rmSync(data, { recursive: true }));

const planted = (name: string) => {
  const folder = join(data, "work", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "picture"), "x");
  return folder;
};

test("work has a folder that only its owner can read, and it is gone afterwards, also after a failure", async () => {
  const work = workFolderIn(data);
  let seen = "";
  await work.within(async (folder) => {
    seen = folder;
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, "..")).mode & 0o777).toBe(0o700);
    writeFileSync(join(folder, "picture"), "x");
  });
  expect(existsSync(seen)).toBe(false);
  const failing = work.within(async (folder) => {
    seen = folder;
    throw new Error("it broke");
  });
  await expect(failing).rejects.toThrow("it broke");
  expect(existsSync(seen)).toBe(false);
  await work.close();
  expect(readdirSync(join(data, "work"))).toEqual([]);
});

test("what a killed process left goes at the next start; what a living one works on stays", async () => {
  const { pid: dead } = spawnSync(process.execPath, ["-e", ""]);
  const machine = hostname().replace(/[^A-Za-z0-9.-]/g, "");
  const left = planted(`${machine}_${dead}`);
  const reused = planted(`${machine}_${process.pid}`);
  const working = planted(`${machine}_${process.ppid}`);
  const elsewhere = planted("another_1");
  const old = planted("another_2");
  utimesSync(old, new Date(0), new Date(0));
  await workFolderIn(data).sweep();
  expect([left, reused, working, elsewhere, old].map((folder) => existsSync(folder))).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});
