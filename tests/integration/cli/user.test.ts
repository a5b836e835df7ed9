import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DAY } from "~/core/time";
import { main } from "../../../app/cli";
import { onEveryDialect } from "../../support/every-dialect";

onEveryDialect("wardround user", (forum) => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "wardround-user-"));
    const { databaseUrl } = forum().env;
    vi.stubEnv("DATABASE_URL", databaseUrl);
    vi.stubEnv("DATA_DIR", folder);
    vi.stubEnv("SECRET", "for tests only, forty characters at least");
    vi.stubEnv("PUBLIC_URL", "http://localhost:3000");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs one command as somebody at the machine would, with what it printed and how it ended. */
  async function run(...words: string[]) {
    const printed = { out: "", err: "" };
    const catching = (to: "out" | "err") => (text: string | Uint8Array) => {
      printed[to] += text;
      return true;
    };
    const out = vi.spyOn(process.stdout, "write").mockImplementation(catching("out"));
    const err = vi.spyOn(process.stderr, "write").mockImplementation(catching("err"));
    try {
      await main(["node", "wardround", "user", ...words]);
      return { ...printed, code: process.exitCode ?? 0 };
    } finally {
      out.mockRestore();
      err.mockRestore();
      process.exitCode = undefined;
    }
  }
  const accountOf = (email: string) =>
    forum().database.read.selectFrom("account").selectAll().where("email", "=", email).executeTakeFirstOrThrow();

  it("create makes an account with its role and prints a link to choose a password", async () => {
    const { out, code } = await run(
      ...["create", "--name", "Mia Mentor", "--email", "Mia@example.org", "--role", "mentor"],
      ...["--specialty", "cardiology", "--stage", "Consultant"],
    );
    expect(code).toBe(0);
    expect(out).toMatch(/http:\/\/localhost:3000\/reset\/[\w-]{20,}/);
    const mia = await accountOf("mia@example.org");
    expect(mia).toMatchObject({ role: "mentor", stage: "Consultant", password_hash: null });
    expect(mia.mentor_specialty_id).not.toBeNull();
  });

  it("refuses in one sentence, ends with 1 and changes nothing", async () => {
    const again = await run("create", "--name", "Mia Again", "--email", "mia@example.org");
    expect(again).toEqual({ out: "", err: "This address has an account already.\n", code: 1 });
    const nobody = await run("role", "nobody@example.org", "student");
    expect(nobody.err).toContain('There is no member "nobody@example.org".');
    const alchemy = await run("create", "--name", "Al", "--email", "al@example.org", "--specialty", "alchemy");
    expect(alchemy).toMatchObject({ err: 'There is no specialty "alchemy".\n', code: 1 });
    const wizard = await run("role", "mia@example.org", "wizard");
    expect(wizard.err).toContain('There is no role "wizard". There are: student');
    expect((await accountOf("mia@example.org")).role).toBe("mentor");
  });

  it("list shows everybody, tab by tab, or whom one searches for", async () => {
    await run("create", "--name", "Stu Student", "--email", "stu@example.org");
    const { out } = await run("list");
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]?.split("\t").slice(2)).toEqual([
      "Mia Mentor",
      expect.stringContaining("onsultant"),
      "mia@example.org",
    ]);
    expect((await run("list", "--search", "stu")).out.split("\n")).toHaveLength(2);
    expect((await run("list", "--search", "nobody")).out).toBe("");
  });

  it("role gives a role, end-role ends it, and the last administrator keeps theirs", async () => {
    expect((await run("role", "stu@example.org", "student", "--stage", "Year 4")).out).toContain(
      "is student from now on",
    );
    expect(await accountOf("stu@example.org")).toMatchObject({ role: "student", stage: "Year 4" });
    await run("role", "stu@example.org", "admin", "--reason", "Looks after the machine");
    expect(await accountOf("stu@example.org")).toMatchObject({ role: "student", admin: 1 });
    const last = await run("end-role", "stu@example.org", "admin");
    expect(last.code).toBe(1);
    expect((await accountOf("stu@example.org")).admin).toBe(1);
    expect((await run("end-role", "stu@example.org", "student")).code).toBe(0);
    expect((await accountOf("stu@example.org")).role).toBe("reader");
    const log = await forum().database.read.selectFrom("audit_log").select("act").execute();
    expect(log.length).toBeGreaterThanOrEqual(4);
  });

  it("invite takes one address, once", async () => {
    expect((await run("invite", "new@example.org", "--role", "student")).out).toBe("Invited.\n");
    expect((await run("invite", "new@example.org", "--role", "student")).out).toBe("Waiting already.\n");
    expect((await run("invite", "mia@example.org")).out).toBe("Member already.\n");
    expect((await run("invite", "not an address")).code).toBe(1);
    expect((await run("invite")).err).toContain("--roster");
  });

  it("invite --roster takes a CSV file, reports refused lines by number, and invites nobody twice", async () => {
    const roster = join(folder, "roster.csv");
    const rows = [
      "name,email,role,stage",
      "Ada,ada@example.org,student,Year 1",
      "Bo,no-address,student,",
      "Cem,cem@example.org,moderator,",
    ];
    writeFileSync(roster, rows.join("\r\n"));
    const first = await run("invite", "--roster", roster);
    expect(first.err).toMatch(/^Line 3: /);
    const invited = () =>
      forum()
        .database.read.selectFrom("invitation")
        .select(["email", "role"])
        .where("email", "in", ["ada@example.org", "cem@example.org"])
        .orderBy("email")
        .execute();
    const both = [
      { email: "ada@example.org", role: "student" },
      { email: "cem@example.org", role: "moderator" },
    ];
    expect(await invited()).toEqual(both);
    await run("invite", "--roster", roster);
    expect(await invited()).toEqual(both);
  });

  it("suspend pauses an account until the end of a day ahead, within a year", async () => {
    const ahead = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
    await run("create", "--name", "Sue", "--email", "sue@example.org");
    const until = (day: string) => run("suspend", "sue@example.org", "--until", day, "--reason", "Third warning");
    for (const day of ["2001-01-01", "2099-12-31", "soon"])
      expect(await until(day), day).toMatchObject({ code: 1, out: "" });
    expect((await accountOf("sue@example.org")).suspended_until).toBeNull();
    expect((await until(ahead)).out).toContain(`is paused until the end of ${ahead}.`);
    expect((await accountOf("sue@example.org")).suspended_until).toBe(Date.parse(ahead) + DAY);
  });

  it("suspend warns before it pauses an administrator, and refuses the last", async () => {
    const ahead = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
    await forum().database.write((tx) => tx.updateTable("account").set({ admin: 0 }).execute());
    for (const name of ["ada", "ben"]) {
      await run("create", "--name", name, "--email", `${name}@example.org`);
      await run("role", `${name}@example.org`, "admin");
    }
    const pause = (name: string) => run("suspend", `${name}@example.org`, "--until", ahead, "--reason", "On leave");
    expect(await pause("ada")).toMatchObject({ code: 0, err: expect.stringContaining("is an administrator") });
    expect(await pause("ben")).toMatchObject({ code: 1, err: expect.stringContaining("the last administrator") });
    expect((await accountOf("ben@example.org")).suspended_until).toBeNull();
  });

  it("reset-link prints a link that works once, and puts only its hash into the database", async () => {
    const { out } = await run("reset-link", "mia@example.org");
    const token = /\/reset\/([\w-]+)/.exec(out)?.[1] ?? "";
    expect(token.length).toBeGreaterThan(20);
    const rows = await forum()
      .database.read.selectFrom("email_token")
      .select("id")
      .where("purpose", "=", "reset")
      .execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
