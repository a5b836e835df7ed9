import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { visitor } from "~/core/actor";
import { lookUp } from "~/features/identity/registers/look-up.server";
import { main } from "../../../app/cli";
import { onEveryDialect } from "../../support/every-dialect";

onEveryDialect("wardround register import", (forum) => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "wardround-register-"));
    vi.stubEnv("DATABASE_URL", forum().env.databaseUrl);
    vi.stubEnv("DATA_DIR", folder);
    vi.stubEnv("SECRET", "for tests only, forty characters at least");
    vi.stubEnv("PUBLIC_URL", "http://localhost:3000");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs the command as somebody at the machine would, with what it printed and how it ended. */
  async function run(...words: string[]) {
    const printed = { out: "", err: "" };
    const catching = (to: "out" | "err") => (text: string | Uint8Array) => {
      printed[to] += text;
      return true;
    };
    const out = vi.spyOn(process.stdout, "write").mockImplementation(catching("out"));
    const err = vi.spyOn(process.stderr, "write").mockImplementation(catching("err"));
    try {
      await main(["node", "wardround", "register", "import", ...words]);
      return { ...printed, code: process.exitCode ?? 0 };
    } finally {
      out.mockRestore();
      err.mockRestore();
      process.exitCode = undefined;
    }
  }
  const file = (text: string) => {
    writeFileSync(join(folder, "file.csv"), text);
    return join(folder, "file.csv");
  };
  const rows = Array.from({ length: 150 }, (_, at) => `${7_000_000 + at},Berg,Maria\n`).join("");

  it("takes a file, says what came of it, and writes every refused line where it is told to", async () => {
    const report = join(folder, "refused.txt");
    const path = file(`Ref,Surname,Forename\n${rows}12,Holm,Peter\n`);
    const { out, err, code } = await run(path, "--register", "gmc", "--column", "number=Ref", "--report", report);
    expect([code, out]).toEqual([
      0,
      "150 entries are in force, 1 rows were refused, 0 repeated a number, 0 are no people.\n",
    ]);
    expect(err).toContain("Line 152: “12” is no number of this register.\n");
    expect(readFileSync(report, "utf8")).toBe("Line 152: “12” is no number of this register.\n");
    expect(await lookUp(forum().as(visitor), "gmc", "7000149")).toMatchObject({ kind: "found" });
  });

  it("refuses in one sentence, ends with 1, and the edition before stays", async () => {
    const { err, code } = await run(file(`number,surname\n7654321,Berg\n`), "--register", "gmc");
    expect(code).toBe(1);
    expect(err).toMatch(/1 entries, and the edition before 150: a part seems to be missing.*--accept-fewer/);
    expect(await lookUp(forum().as(visitor), "gmc", "7000149")).toMatchObject({ kind: "found" });
    expect(await run(file("x\n"), "--register", "gmc")).toMatchObject({
      code: 1,
      err: "The first line names no column with the number.\n",
    });
  });

  it("takes a much smaller one where it is told to", async () => {
    const path = file(`number,surname\n7654321,Berg\n`);
    expect(await run(path, "--register", "gmc", "--accept-fewer")).toMatchObject({ code: 0 });
    expect(await lookUp(forum().as(visitor), "gmc", "7000149")).toMatchObject({ kind: "not found" });
  });
});
