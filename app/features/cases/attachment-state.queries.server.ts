import type { Db } from "db/engine";
import { prepared } from "db/prepared";

const attachmentRows = prepared((db: Db, caseId: number) =>
  db
    .selectFrom("attachment")
    .select(["id", "token", "kind", "state", "alt", "caption", "person", "table_json as table"])
    .where("case_id", "=", caseId)
    .where("state", "!=", "removed")
    .orderBy("position")
    .orderBy("id"),
);

/** What decides whether a case can go on: its attachments and how far each is. */
export async function attachmentsOf(db: Db, caseId: number) {
  return (await attachmentRows(db, caseId)).map((row) => ({ ...row, person: row.person === 1 }));
}
