import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { leftOut } from "db/backup/format.server";
import { checkBackup } from "db/backup/read-backup.server";
import { restoreBackup } from "db/backup/restore-backup.server";
import { writeBackup } from "db/backup/write-backup.server";
import { connect } from "db/connect.server";
import type { Database } from "db/engine";
import { newestMigration } from "db/migrate.server";
import { migrationNames } from "db/migrations";
import { sql } from "kysely";
import { afterAll, expect, inject, it } from "vitest";
import { visitor } from "~/core/actor";
import { readDraft } from "~/features/forum/draft/draft.server";
import { searchPosts } from "~/features/search/search.server";
import { runChecks } from "../../../app/cli/verify";
import { freshPostgres, freshSqlite, onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor } from "../../support/people";
import { anAnswer, aQuestion } from "../../support/questions";
import { createTestRuntime } from "../../support/test-runtime";
import { aThread } from "../../support/threads";
import { aWholeLife } from "../../support/whole-life";

const folder = mkdtempSync(join(tmpdir(), "wardround-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newFile = () => join(folder, `${++files}.backup`);
const noFiles = async () => {
  throw new Error("There are no files.");
};
const options = { madeAt: new Date("2026-11-22T12:00:00Z"), secretMark: "mark", openBlob: noFiles };

/** An empty database without tables, gone after `use`. */
async function intoBare<T>(dialect: "sqlite" | "postgres", use: (database: Database, url: string) => Promise<T>) {
  const made = dialect === "sqlite" ? freshSqlite(true) : await freshPostgres(true);
  const database = await connect(made.url, { poolSize: 3 });
  try {
    return await use(database, made.url);
  } finally {
    await database.close();
    await made.drop();
  }
}

/** Every row of every table that a backup holds, in the order of their text. */
async function contentOf(database: Database): Promise<Record<string, string[]>> {
  const content: Record<string, string[]> = {};
  for (const { name, columns } of await database.tables(database.read)) {
    if (leftOut.has(name)) continue;
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(database.read);
    content[name] = rows.map((row) => JSON.stringify(columns.map((column) => row[column.name]))).sort();
  }
  return content;
}

const engines = () => (inject("postgresMissing") === "" ? (["sqlite", "postgres"] as const) : (["sqlite"] as const));

onEveryDialect(
  "a backup",
  (forum) => {
    let life: Awaited<ReturnType<typeof aWholeLife>>;
    let path: string;

    it("can be made of a forum where everything happened, readable by its owner alone", async () => {
      life = await aWholeLife(forum());
      path = newFile();
      const manifest = await writeBackup(forum().database, path, options);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
      expect(await checkBackup(path)).toEqual(manifest);
      expect(manifest).toMatchObject({
        migration: migrationNames.at(-1),
        madeAt: "2026-11-22T12:00:00.000Z",
        blobs: [],
      });
      const tables = (await forum().database.tables(forum().database.read)).map(({ name }) => name);
      expect(Object.keys(manifest.tables).sort()).toEqual(tables.filter((name) => !leftOut.has(name)).sort());
      expect(manifest.tables.anonymous_author?.rows).toBe(3);
    });

    it("comes back on either engine as it was, and passes every check", async () => {
      const before = await contentOf(forum().database);
      for (const engine of engines())
        await intoBare(engine, async (database, url) => {
          await restoreBackup(database, path, await checkBackup(path));
          expect(await contentOf(database), engine).toEqual(before);
          const restored = await createTestRuntime(database, url);
          const said: string[] = [];
          expect(await runChecks(restored.as(visitor), (line) => said.push(line)), said.join("\n")).toBe(true);
          const { results } = await searchPosts({ ...restored.as(life.me), address: "" }, { q: "canaryalone" });
          expect(results.map((result) => result.threadId)).toEqual([life.alone.id]);
          const draft = await readDraft(restored.as(life.me), "ask");
          expect(draft?.fields).toEqual({ title: "Canarydraft" });
        });
    });

    it("comes back without sessions, one-time links and jobs, and with newer page versions", async () => {
      const count = async ({ read }: Database, table: "session" | "email_token" | "job") =>
        (await read.selectFrom(table).select("id").execute()).length;
      await forum().database.write((tx) =>
        tx.insertInto("job").values({ type: "x", payload: "{}", run_at: 9e12, created_at: 1 }).execute(),
      );
      const again = newFile();
      await writeBackup(forum().database, again, options);
      await intoBare("sqlite", async (database) => {
        await restoreBackup(database, again, await checkBackup(again));
        for (const table of ["session", "email_token", "job"] as const) {
          expect(await count(forum().database, table), table).toBeGreaterThan(0);
          expect(await count(database, table), table).toBe(0);
        }
        const versions = await database.read.selectFrom("cache_version").select(["name", "version"]).execute();
        expect(versions.map(({ name }) => name).sort()).toEqual(["lists", "site"]);
        for (const { version } of versions) expect(version).toBeGreaterThan(1e12);
      });
    });

    it("never gives an id again, also of a row that was gone", async () => {
      const gone = await aThread(forum());
      await forum().database.write((tx) => tx.deleteFrom("thread").where("id", "=", gone).execute());
      const again = newFile();
      await writeBackup(forum().database, again, options);
      for (const engine of engines())
        await intoBare(engine, async (database, url) => {
          await restoreBackup(database, again, await checkBackup(again));
          const restored = await createTestRuntime(database, url);
          const { id } = await aQuestion(restored);
          expect(id, engine).toBeGreaterThan(gone);
          await anAnswer(restored, id, await aMentor(restored, "cardiology"));
        });
    });

    it("holds one moment, whatever is written while it is made", async () => {
      const late = newFile();
      const before = await forum().database.read.selectFrom("thread").select("id").execute();
      const manifest = await writeBackup(forum().database, late, {
        ...options,
        counted: async () => void (await aQuestion(forum(), { title: "Came too late" })),
      });
      expect(manifest.tables.thread?.rows).toBe(before.length);
      expect(await forum().database.read.selectFrom("thread").select("id").execute()).toHaveLength(before.length + 1);
    });

    it("leaves nothing behind when it cannot be made to its end", async () => {
      const broken = newFile();
      const wrote = () => {
        throw new Error("disk full");
      };
      await expect(writeBackup(forum().database, broken, { ...options, wrote })).rejects.toThrow("disk full");
      expect(readdirSync(folder).filter((name) => name.startsWith(`${files}.`))).toEqual([]);
    });

    it.each<[string, (file: Buffer) => Buffer, RegExp]>([
      ["a photograph", () => Buffer.from("GIF89a, and what follows is no backup either"), /not a backup/],
      ["an empty file", () => Buffer.alloc(0), /damaged/],
      ["some other packed file", () => gzipSync('{"hello":1}\n'), /not a backup/],
      ["a backup of a later form", () => gzipSync('{"wardround":"backup","format":2}\n'), /another release/],
      ["one that was cut", (file) => file.subarray(0, file.length - 100), /damaged/],
      ["one that was cut early", (file) => file.subarray(0, file.length / 2), /damaged/],
      ["one with a byte that turned", (file) => flipped(file, file.length / 2), /damaged/],
      [
        "one with another text in it",
        (file) => repacked(file, (text) => text.replace("Canarykept", "Canaryleft")),
        /manifest/,
      ],
      ["one that lost a row", (file) => repacked(file, (text) => text.replace(/^\[.*Canaryflag.*\n/m, "")), /manifest/],
      ["one that lost a table", (file) => repacked(file, (text) => text.replace('"vote":{', '"votes":{')), /manifest/],
      [
        "one without its manifest",
        (file) => repacked(file, (text) => text.replace(/^\{"manifest".*\n/m, "")),
        /end is missing/,
      ],
      ["one with more behind its end", (file) => repacked(file, (text) => `${text}[1]\n`), /follows/],
    ])("is refused with a sentence and before anything is written: %s", async (_what, damage, words) => {
      const file = newFile();
      writeFileSync(file, damage(readFileSync(path)));
      await expect(checkBackup(file)).rejects.toThrow(words);
      await expect(checkBackup(file)).rejects.toThrow("Nothing was restored.");
      await expect(checkBackup(file)).rejects.toHaveProperty("name", "BackupRefused");
    });

    it("is refused by a database that is not empty, which stays as it is", async () => {
      const other = forum().database.dialect === "sqlite" ? freshSqlite() : await freshPostgres();
      const database = await connect(other.url, { poolSize: 2 });
      await aMember(await createTestRuntime(database, other.url));
      const before = await contentOf(database);
      await expect(restoreBackup(database, path, await checkBackup(path))).rejects.toThrow("not empty");
      expect(await contentOf(database)).toEqual(before);
      await database.close();
      await other.drop();
    });

    it("can be restored where a start made only its tables and specialties", async () => {
      const other = forum().database.dialect === "sqlite" ? freshSqlite() : await freshPostgres();
      const database = await connect(other.url, { poolSize: 2 });
      await restoreBackup(database, path, await checkBackup(path));
      expect((await contentOf(database)).specialty?.length).toBe((await contentOf(forum().database)).specialty?.length);
      await database.close();
      await other.drop();
    });

    it("leaves an empty database when it breaks off, and the next try succeeds", async () => {
      await intoBare(forum().database.dialect, async (database) => {
        const manifest = await checkBackup(path);
        const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
        const breaking = (done: number) => {
          if (done === rows) throw new Error("power cut");
        };
        await expect(restoreBackup(database, path, manifest, breaking)).rejects.toThrow("power cut");
        expect(Object.values(await contentOf(database)).flat()).toEqual([]);
        await restoreBackup(database, path, manifest);
        expect((await contentOf(database)).thread?.length).toBe(manifest.tables.thread?.rows);
      });
    });

    it("made by an older release is brought forward", async () => {
      const older = newFile();
      await intoBare(forum().database.dialect, async (database) => {
        await database.migrate("0010-append-only");
        await database.write((tx) =>
          tx.insertInto("account").values({ handle: "ada", name: "Ada", created_at: 1 }).execute(),
        );
        await writeBackup(database, older, options);
      });
      expect((await checkBackup(older)).migration).toBe("0010-append-only");
      await intoBare(forum().database.dialect, async (database) => {
        await restoreBackup(database, older, await checkBackup(older));
        expect(await newestMigration(database.read)).toBe(migrationNames.at(-1));
        expect(await database.read.selectFrom("account").select("handle").execute()).toEqual([{ handle: "ada" }]);
        expect(await database.read.selectFrom("former_handle").selectAll().execute()).toEqual([]);
      });
    });

    it("made by a newer release is refused", async () => {
      await intoBare("sqlite", async (database) => {
        const manifest = { ...(await checkBackup(path)), migration: "9999-later" };
        await expect(restoreBackup(database, path, manifest)).rejects.toThrow("newer release");
        expect(await database.tables(database.read)).toEqual([]);
      });
    });
  },
  { anyWords: true },
);

function flipped(file: Buffer, at: number): Buffer {
  const copy = Buffer.from(file);
  const place = Math.floor(at);
  copy[place] = (copy[place] ?? 0) ^ 1;
  return copy;
}

const repacked = (file: Buffer, change: (text: string) => string) =>
  gzipSync(change(gunzipSync(file).toString("utf8")));
