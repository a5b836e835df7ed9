import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { MINUTE } from "~/core/time";
import { lookUp } from "~/features/identity/registers/look-up.server";
import type { RegisterKey } from "~/features/identity/registers/register";
import * as editions from "~/features/identity/registers/register-edition.queries.server";
import { type ImportOptions, importRegister } from "~/features/identity/registers/register-import.server";
import { onEveryDialect } from "../../../support/every-dialect";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wardround-register-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(text: string | Buffer, name = "gmc.csv"): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const header = "GMC Ref No,Surname,Given Name,Former surname,Registration Status,Specialty\n";
/** `count` people from a first number on, last number first. */
const people = (count: number, from = 1_000_000, status = "Registered with Licence") =>
  Array.from({ length: count }, (_, at) => `${from + count - 1 - at},Berg ${at},Maria,,${status},Cardiology\n`).join(
    "",
  );

onEveryDialect("an imported register", (forum) => {
  const ctx = () => forum().as(visitor);
  const refused: string[] = [];
  const take = (text: string | Buffer, options: Partial<ImportOptions> = {}) =>
    importRegister(ctx(), {
      path: file(text),
      register: "gmc",
      refuse: (line, reason) => refused.push(`${line}: ${reason}`),
      ...options,
    });
  const states = async () =>
    (await forum().database.read.selectFrom("register_edition").select("state").orderBy("id").execute()).map(
      ({ state }) => state,
    );
  const entries = async () =>
    Number(
      (
        await forum()
          .database.read.selectFrom("register_entry")
          .select((eb) => eb.fn.countAll().as("count"))
          .executeTakeFirstOrThrow()
      ).count,
    );

  beforeEach(async () => {
    refused.length = 0;
    await forum().database.write(async (tx) => {
      await tx.deleteFrom("register_edition").execute();
      await tx.deleteFrom("register_entry").execute();
    });
  });

  it("is a row of the log once it is in force, and none where it was refused", async () => {
    const logged = async () =>
      (
        await forum()
          .database.read.selectFrom("audit_log")
          .select("subject_id as edition")
          .where("act", "=", "register-imported")
          .orderBy("seq")
          .execute()
      ).map(({ edition }) => edition);
    const before = (await logged()).length;
    const { editionId } = await take(header + people(20));
    await expect(take(header)).rejects.toThrow();
    expect((await logged()).slice(before)).toEqual([`gmc-${editionId}`]);
  });

  it("gives back the entry of a number, in the register's words and in ours", async () => {
    await take(`${header}7654321,Berg,Maria,Holm;Lund,Suspended,"Cardiology, general"\n${people(3)}`);
    expect(await lookUp(ctx(), "gmc", "7654321")).toMatchObject({
      kind: "found",
      source: { kind: "edition", importedAt: forum().time.now },
      entries: [
        {
          number: "7654321",
          names: [
            { family: "Berg", given: "Maria", former: false },
            { family: "Holm", given: "Maria", former: true },
            { family: "Lund", given: "Maria", former: true },
          ],
          status: "suspended",
          statusWords: "Suspended",
          specialty: "Cardiology, general",
        },
      ],
    });
  });

  it("says not found only where it was imported", async () => {
    expect(await lookUp(ctx(), "gmc", "7654321")).toEqual({ kind: "unavailable", reason: "not set up" });
    await take(header + people(2));
    expect(await lookUp(ctx(), "gmc", "7654321")).toMatchObject({ kind: "not found", source: { kind: "edition" } });
    expect(await lookUp(ctx(), "big", "12345678901")).toEqual({ kind: "unavailable", reason: "not set up" });
  });

  it("is read in whatever its order, in many batches, each number once", async () => {
    const done = await take(header + people(6_000));
    expect(done).toMatchObject({ entries: 6_000, refused: 0, repeated: 0 });
    for (const number of ["1000000", "1003333", "1005999"])
      expect(await lookUp(ctx(), "gmc", number)).toMatchObject({ kind: "found", entries: [{ number }] });
  });

  it("refuses rows with their line and takes the others", async () => {
    const rows = `${people(400)}12,Short,Number,,,\n7654321,,,,Registered with Licence,\n,No,Number,,,\n`;
    const done = await take(header + rows);
    expect(done).toMatchObject({ entries: 400, refused: 3 });
    expect(refused).toEqual([
      "402: “12” is no number of this register",
      "403: it has no name",
      "404: it has no number",
    ]);
  });

  it("takes the first of several rows with one number, and says so where they differ", async () => {
    const done = await take(`${header}7654321,Berg,Maria,,A,\n7654321,Berg,Maria,,A,\n7654321,Holm,Maria,,A,\n`);
    expect(done).toMatchObject({ entries: 1, repeated: 2, refused: 0 });
    expect(refused).toEqual(["4: its number stands on line 2 already"]);
    expect(await lookUp(ctx(), "gmc", "7654321")).toMatchObject({ entries: [{ names: [{ family: "Berg" }] }] });
  });

  it.each([
    [
      "a semicolon, a byte order mark and Windows line ends",
      "\ufeffnumber;surname;firstname\r\n7654321;Żółć;Łukasz\r\n",
      {},
    ],
    ["tabs", "number\tfamily\tgiven\n7654321\tŻółć\tŁukasz\n", {}],
    ["bars and quotation marks", 'Number|Name\n7654321|"Żółć, Łukasz"\n', {}],
    [
      "columns under names of their own",
      "Ref,Who,Called\n7654321,Żółć,Łukasz\n",
      { columns: { number: "ref", family: "Who", given: "Called" } },
    ],
    [
      "another encoding",
      Buffer.from(
        "number,family,given\n7654321,\xafółć,£ukasz\n".replace("ó", "\xf3").replace("ł", "\xb3").replace("ć", "\xe6"),
        "latin1",
      ),
      { encoding: "iso-8859-2" },
    ],
  ] as [string, string | Buffer, Partial<ImportOptions>][])("is read with %s", async (_, text, options) => {
    await take(text, options);
    expect(await lookUp(ctx(), "gmc", "7654321")).toMatchObject({
      entries: [{ names: [{ family: "Żółć", given: "Łukasz" }], status: "registered", statusWords: "" }],
    });
  });

  it.each([
    ["an empty file", "", /empty/],
    ["a file without rows", header, /No row of the file could be taken/],
    ["a first line without numbers", "surname,given\nBerg,Maria\n", /no column with the number/],
    ["a first line without names", "number,status\n7654321,A\n", /no column with the family name/],
    ["a page of HTML", "<!doctype html>\n<title>Sign in</title>\n", /no column with the number/],
    [
      "a quotation mark that is never closed",
      `${header}7654321,"Berg,Maria\n${people(5_000)}`,
      /cannot be read from line/,
    ],
  ])("refuses %s, and what was there stays", async (_, text, sentence) => {
    await take(header + people(2));
    await expect(take(text)).rejects.toThrow(sentence);
    expect(await states()).toEqual(["current"]);
    expect(await entries()).toBe(2);
  });

  it("refuses a file that is not there, and an encoding that is none", async () => {
    await expect(take(header, { path: join(folder, "missing.csv") })).rejects.toThrow(/There is no file/);
    await expect(take(header, { encoding: "klingon" })).rejects.toThrow(/no encoding we know/);
    await expect(take(header, { columns: { number: "Nope" } })).rejects.toThrow(/no column “Nope”/);
    expect(await states()).toEqual([]);
  });

  it("does not let an edition of which a part is missing take the old one's place, unless told to", async () => {
    await take(header + people(100));
    await expect(take(header + people(89))).rejects.toThrow(/89 entries, and the edition before 100.*--accept-fewer/);
    await expect(take(`${header}${people(100)}x,y,z,,,\nx,y,z,,,\n`)).rejects.toThrow(/2 rows were refused/);
    expect(await entries()).toBe(100);
    expect(await take(header + people(89), { acceptFewer: true })).toMatchObject({ entries: 89 });
    expect([await states(), await entries()]).toEqual([["current"], 89]);
  });

  it("changes from one whole edition to the next at once, whoever looks meanwhile", async () => {
    await take(header + people(6_000, 1_000_000, "Registered with Licence"));
    const seen = new Set<string>();
    let over = false;
    const reader = (async () => {
      while (!over) {
        const [low, high] = [await lookUp(ctx(), "gmc", "1000000"), await lookUp(ctx(), "gmc", "1005999")];
        for (const one of [low, high]) seen.add(one.kind === "found" ? (one.entries[0]?.status ?? "") : one.kind);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    await take(header + people(6_000, 1_000_000, "Suspended"));
    over = true;
    await reader;
    expect([...seen].filter((one) => one !== "registered" && one !== "suspended")).toEqual([]);
    expect(await lookUp(ctx(), "gmc", "1000000")).toMatchObject({ entries: [{ status: "suspended" }] });
    expect([await states(), await entries()]).toEqual([["current"], 6_000]);
  });

  it("is imported by one at a time, and one that died is given up after ten minutes", async () => {
    const begun = (register: RegisterKey, at: number) =>
      forum().database.write((tx) => editions.beginEdition(tx, register, "a.csv", at));
    const { now } = forum().time;
    const id = await begun("gmc", now - 9 * MINUTE);
    await begun("npi", now);
    await expect(take(header + people(2))).rejects.toThrow(/being imported just now/);
    await forum().database.write((tx) =>
      tx
        .updateTable("register_edition")
        .set({ touched_at: now - 11 * MINUTE })
        .where("id", "=", id)
        .execute(),
    );
    await take(header + people(2));
    expect(await states()).toEqual(["loading", "current"]);
  });

  it("of two that begin at the same moment one is refused", async () => {
    const both = await Promise.allSettled([take(header + people(50)), take(header + people(50))]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await states()).toEqual(["current"]);
  });

  it("passes over organisations, and takes deactivated numbers without a name", async () => {
    const text = `NPI,Entity Type Code,Provider Last Name (Legal Name),Provider First Name,Provider Middle Name,NPI Deactivation Date,NPI Reactivation Date
1234567893,1,Berg,Maria,Ann,,
1000000004,2,,,,,
1000000012,,,,,01/02/2020,
1000000020,1,Holm,Peter,,01/02/2020,05/06/2021
`;
    expect(await take(text, { register: "npi" })).toMatchObject({ entries: 3, passedOver: 1, refused: 0 });
    const found = await Promise.all(["1234567893", "1000000012", "1000000020"].map((one) => lookUp(ctx(), "npi", one)));
    expect(found.map((one) => one.kind === "found" && one.entries[0]?.status)).toEqual([
      "registered",
      "erased",
      "registered",
    ]);
    expect(found[0]).toMatchObject({ entries: [{ names: [{ family: "Berg", given: "Maria Ann" }] }] });
    expect(found[1]).toMatchObject({ entries: [{ names: [] }] });
  });
});
