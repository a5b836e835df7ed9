import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { BRING_BACK, sweepWithdrawnUnnamed } from "~/features/forum/post/withdrawn-unnamed.server";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import { sweepIdentity } from "~/features/identity/sweep.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember } from "../../../support/people";
import { aPlantedPerson, lonely } from "../../../support/planted-person";
import type { TestRuntime } from "../../../support/test-runtime";

/** Every table as text; of SQLite the file itself too, with what lies between its rows. */
async function everything(forum: TestRuntime): Promise<string> {
  let text = "";
  // The cast: every table of the schema is walked, also those the types do not know.
  for (const { name } of await forum.database.read.introspection.getTables())
    text += JSON.stringify(
      await forum.database.read
        .selectFrom(name as "account")
        .selectAll()
        .execute(),
    );
  return text + fileOf(forum);
}

function fileOf(forum: TestRuntime): string {
  const path = forum.env.databaseUrl.startsWith("sqlite:") ? forum.env.databaseUrl.slice("sqlite:".length) : null;
  if (path === null) return "";
  const own = new Database(path);
  // Whatever the journal still holds is written into the file, and the journal is emptied.
  own.pragma("wal_checkpoint(TRUNCATE)");
  own.close();
  return [path, `${path}-wal`].map((file) => (existsSync(file) ? readFileSync(file, "latin1") : "")).join("");
}

const filesOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

/** Words that begin with `canary` but do not say that they are kept, and words that begin like no others. */
function found(text: string): string[] {
  const planted = text.match(/canary(?!kept(?!not)|less)[a-z]*/gi) ?? [];
  const alone = lonely.filter((word) => text.toLowerCase().includes(word));
  return [...new Set([...planted, ...alone].map((word) => word.toLowerCase()))].sort();
}

onEveryDialect(
  "an account that was deleted",
  (forum) => {
    it("leaves nothing of the person in the database, its file, the files or the log", async () => {
      const person = await aPlantedPerson(forum());
      const before = await everything(forum());
      expect(found(before).length).toBeGreaterThan(35);
      expect(found(before)).toEqual(expect.arrayContaining([...lonely]));
      expect(person.secrets.length).toBeGreaterThan(8);
      expect(person.secrets.filter((secret) => !before.includes(secret))).toEqual([]);
      expect(filesOf(join(forum().files, "blobs"))).toHaveLength(1);

      await deleteAccount(forum().as({ ...person.me, authenticatedAt: forum().clock() }));
      await forum().jobs.drain();
      // What was withdrawn of what was asked anonymously loses its words on a day of its own.
      forum().time.now += BRING_BACK + 1;
      await sweepWithdrawnUnnamed(forum().as(visitor));
      forum().time.now -= BRING_BACK + 1;

      // What was left to be said has been said, and was taken off the list then.
      const last = forum()
        .mailbox.list()
        .find(({ subject }) => subject.includes("was deleted"));
      expect(last).toMatchObject({ to: "canaryemail@example.org", text: expect.not.stringContaining("Canaryname") });

      const after = await everything(forum());
      // The report waits for a moderator, who needs its words.
      expect(found(after)).toEqual(["canaryflag"]);
      expect(person.secrets.filter((secret) => after.includes(secret))).toEqual([]);
      expect(filesOf(join(forum().files, "blobs"))).toEqual([]);
      expect(forum().logged.length).toBeGreaterThan(0);
      expect(found(forum().logged.join("\n"))).toEqual([]);
      // What stays of the decision: that there was one, by whom and when.
      const claims = await forum()
        .database.read.selectFrom("verification as v")
        .leftJoin("verification_decision as d", "d.verification_id", "v.id")
        .select(["v.state", "v.number_hash", "v.country", "d.reviewer_id"])
        .where("v.account_id", "=", person.me.id)
        .orderBy("v.id")
        .execute();
      expect(claims).toMatchObject([
        { state: "withdrawn", number_hash: null, country: null, reviewer_id: expect.any(Number) },
        { state: "withdrawn", number_hash: null, country: null, reviewer_id: null },
      ]);
      expect((await checkAuditLog(forum().as(visitor))).problems).toEqual([]);
    }, 120_000);

    it("is not named for longer than its last mail may take, where that cannot be sent", async () => {
      const me = await aMember(forum(), { email: "canarylate@example.org" });
      await deleteAccount(forum().as({ ...me, authenticatedAt: forum().clock() }));
      expect(await everything(forum())).toContain("canarylate@example.org");
      forum().time.now += DAY + 1;
      await sweepIdentity(forum().as(visitor));
      expect(await everything(forum())).not.toContain("canarylate");
      await forum().jobs.drain();
      expect(
        forum()
          .mailbox.list()
          .filter(({ to }) => to === "canarylate@example.org"),
      ).toEqual([]);
    });

    it("is told nothing at an address that nobody confirmed", async () => {
      const me = await aMember(forum(), { email: "canarystranger@example.org", emailConfirmed: false });
      await deleteAccount(forum().as({ ...me, authenticatedAt: forum().clock() }));
      expect(await everything(forum())).not.toContain("canarystranger");
    });

    it("takes them out of their cohorts and ends their duties at schools", async () => {
      const { read } = forum().database;
      expect(await read.selectFrom("cohort_member").select("id").execute()).toEqual([]);
      expect(await read.selectFrom("cohort_place").select("id").execute()).toEqual([]);
      for (const table of ["organisation_manager", "cohort_assessor"] as const)
        expect(await read.selectFrom(table).select("id").where("ended_at", "is", null).execute()).toEqual([]);
    });

    it("frees the licence for whoever holds it", async () => {
      const left = await forum().database.read.selectFrom("licence_holder").select("account_id").execute();
      expect(left).toEqual([]);
    });
  },
  { anyWords: true, log: true },
);
