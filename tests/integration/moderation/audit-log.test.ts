import fc from "fast-check";
import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { canonicalRow } from "~/features/moderation/audit/audit-chain";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { deleteReason } from "~/features/moderation/audit/audit-log.queries.server";
import { appendAudit, sha256 } from "~/features/moderation/audit/audit-log.server";
import { onEveryDialect } from "../../support/every-dialect";

onEveryDialect("the audit log", (forum) => {
  const system = () => forum().as(visitor);
  const append = (id: number, reason: string | null = `reason ${id}`) =>
    system().write((tx) =>
      appendAudit(system(), tx, { actorId: id, act: "review-hide", subject: { kind: "answer", id }, reason }),
    );
  /** The engine refuses changes, so whoever tampers takes that away first. */
  async function tamper(...statements: string[]) {
    await forum().database.write(async (tx) => {
      const sqlite = forum().database.dialect === "sqlite";
      const names = sqlite
        ? ["audit_log_no_update", "audit_log_no_delete", "audit_log_no_replace"]
        : ["audit_log_no_change", "audit_log_no_truncate"];
      for (const name of names)
        await sql.raw(`drop trigger if exists ${name}${sqlite ? "" : " on audit_log"}`).execute(tx);
      for (const statement of statements) await sql.raw(statement).execute(tx);
    });
  }
  const problems = async () => (await checkAuditLog(system())).problems.map((one) => `${one.seq}: ${one.problem}`);
  const row = (seq: number) =>
    forum().database.read.selectFrom("audit_log").selectAll().where("seq", "=", seq).executeTakeFirstOrThrow();

  it("an empty log is whole", async () => {
    expect(await checkAuditLog(system())).toEqual({ rows: 0, problems: [] });
  });

  it("the engine refuses to change or remove a row", async () => {
    await append(1);
    for (const statement of [
      "update audit_log set act = 'review-restore'",
      "delete from audit_log",
      "update standing_entry set points = 1000",
      "delete from standing_entry",
    ]) {
      const specialty = await forum().database.read.selectFrom("specialty").select("id").executeTakeFirstOrThrow();
      const before = await forum().database.read.selectFrom("standing_entry").select("id").execute();
      if (before.length === 0)
        await forum().database.write(async (tx) => {
          const account = await tx
            .insertInto("account")
            .values({ handle: "ledger", name: "Ledger", created_at: 1 })
            .returning("id")
            .executeTakeFirstOrThrow();
          await sql`insert into standing_entry (account_id, specialty_id, track, rule, event_key, points, full_points, day, created_at) values (${account.id}, ${specialty.id}, 'answering', 'endorsed', 'a', 15, 15, '2026-11-22', 1)`.execute(
            tx,
          );
        });
      await expect(
        forum().database.write((tx) => sql.raw(statement).execute(tx)),
        statement,
      ).rejects.toThrow(/never changed or removed/);
    }
  });

  describe("with rows in it", () => {
    beforeEach(async () => {
      const { rows } = await checkAuditLog(system());
      for (let id = rows + 1; id <= 5; id++) await append(id);
    });

    it("is whole, and a reason can be erased", async () => {
      expect(await problems()).toEqual([]);
      await forum().database.write((tx) => deleteReason(tx, 2));
      expect(await problems()).toEqual([]);
    });

    it("appends from many connections at once are one chain", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 12 }), async (sizes) => {
          const before = (await checkAuditLog(system())).rows;
          await Promise.all(
            sizes.map((size, index) =>
              system().write(async (tx) => {
                for (let times = 0; times <= size; times++)
                  await appendAudit(system(), tx, {
                    actorId: index,
                    act: "post-deleted",
                    subject: { kind: "comment", id: times },
                    reason: times % 2 ? "odd" : null,
                  });
              }),
            ),
          );
          const { rows, problems: found } = await checkAuditLog(system());
          expect(found).toEqual([]);
          expect(rows).toBe(before + sizes.reduce((sum, size) => sum + size + 1, 0));
        }),
        { numRuns: 8 },
      );
    });

    it("an altered row is found, also with its hash made to fit", async () => {
      const original = await row(3);
      await tamper("update audit_log set actor_id = 99 where seq = 3");
      expect(await problems()).toEqual(["3: it was altered"]);
      const forged = sha256(
        canonicalRow({
          seq: 3,
          at: original.at,
          actorId: 99,
          act: original.act,
          subjectKind: original.subject_kind,
          subjectId: original.subject_id,
          reasonHash: original.reason_hash,
          previousHash: original.previous_hash,
        }),
      );
      await tamper(`update audit_log set hash = '${forged}' where seq = 3`);
      expect(await problems()).toEqual(["4: it does not follow the row before it"]);
      await tamper(`update audit_log set actor_id = ${original.actor_id}, hash = '${original.hash}' where seq = 3`);
      expect(await problems()).toEqual([]);
    });

    it("an altered reason is found", async () => {
      await tamper("update audit_reason set reason = 'another' where seq = 3");
      expect(await problems()).toEqual(["3: its reason was altered"]);
      await tamper("update audit_reason set reason = 'reason 3' where seq = 3");
      expect(await problems()).toEqual([]);
    });

    it("two rows in another order are found", async () => {
      const [one, two] = [await row(4), await row(5)];
      const set = (seq: number, from: typeof one) =>
        `update audit_log set at = ${from.at}, actor_id = ${from.actor_id}, subject_id = '${from.subject_id}' where seq = ${seq}`;
      await tamper(set(4, two), set(5, one));
      expect(await problems()).toEqual(["4: it was altered", "5: it was altered"]);
      await tamper(set(4, one), set(5, two));
      expect(await problems()).toEqual([]);
    });

    it("a removed row is found, in the middle and at the end, also with the record of the end made to fit", async () => {
      const last = (await checkAuditLog(system())).rows;
      const { hash } = await row(last - 1);
      await tamper(`delete from audit_reason where seq = ${last}`, `delete from audit_log where seq = ${last}`);
      expect(await problems()).toEqual([`${last}: the newest 1 rows are missing`]);
      await tamper(`update audit_anchor set seq = ${last - 1}, hash = '${hash}'`);
      expect(await problems()).toEqual([
        `${last - 1}: the record of where the log ends was not signed with this forum's key`,
      ]);
      await tamper("delete from audit_anchor");
      expect(await problems()).toEqual([`${last - 1}: the record of where the log ends is gone`]);
      await tamper("delete from audit_reason where seq = 2", "delete from audit_log where seq = 2");
      expect(await problems()).toContain("3: 1 rows before it are missing");
    });
  });
});
