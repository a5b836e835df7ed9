import type { Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import type { ConsentRecordTable } from "db/schema/cases";
import type { Insertable } from "kysely";
import type { ConsentBasis } from "./consent";

const newestConsent = prepared((db: Db, caseId: number) =>
  db
    .selectFrom("consent_record")
    .select(["id", "basis", "source", "person_shown as personShown", "subject", "answers", "keeper"])
    .select(["scope_members as members", "scope_collections as collections", "scope_public as public"])
    .select("withdrawn_at as withdrawnAt")
    .where("case_id", "=", caseId)
    .orderBy("id", "desc")
    .limit(1),
);

/** The consent record that counts: the newest one of the case. */
export async function consentOf(db: Db, caseId: number) {
  const [row] = await newestConsent(db, caseId);
  if (!row) return undefined;
  return {
    ...row,
    // The casts: the column's check constraint holds these words, and the answers are JSON we wrote ourselves.
    basis: row.basis as ConsentBasis,
    answers: JSON.parse(row.answers) as Record<string, string>,
    personShown: row.personShown === 1,
    scopes: { members: row.members === 1, collections: row.collections === 1, public: row.public === 1 },
  };
}

export type FoundConsent = NonNullable<Awaited<ReturnType<typeof consentOf>>>;

/** True if a withdrawal code was given out for this case. */
export async function hasCode(db: Db, caseId: number): Promise<boolean> {
  const row = await db
    .selectFrom("consent_record")
    .select("id")
    .where("case_id", "=", caseId)
    .where("code_hash", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertConsent(tx: Tx, row: Insertable<ConsentRecordTable>): Promise<void> {
  await tx.insertInto("consent_record").values(row).execute();
}
