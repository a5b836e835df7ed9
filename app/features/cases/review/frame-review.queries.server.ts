import type { Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import type { AttachmentTable } from "db/schema/cases";
import type { CheckedText } from "db/schema/shown-text";
import type { Updateable } from "kysely";
import type { MediaFacts, MediaKind, ResultTable } from "~/deidentify/media";
import type { AttachmentState } from "../attachment/attachment";
import type { CaseState } from "../case/case-access";
import type { ReviewedBox } from "./reviewed-box";

const reviewRow = prepared((db: Db, token: string) =>
  db
    .selectFrom("attachment as a")
    .innerJoin("clinical_case as c", "c.id", "a.case_id")
    .select(["a.id", "a.token", "a.kind", "a.state", "a.position", "a.progress", "a.person", "a.alt", "a.caption"])
    .select(["a.facts", "a.table_json as table", "a.refusal"])
    .select(["c.id as caseId", "c.token as caseToken", "c.author_id as authorId", "c.state as caseState", "c.tags"])
    .where("a.token", "=", token),
);

/** An attachment with everything its review shows; whoever asks decides who may know of it. */
export async function findForReview(db: Db, token: string) {
  const [row] = await reviewRow(db, token);
  if (!row) return undefined;
  return {
    ...row,
    // The casts: check constraints hold these words, and the JSON is our own.
    kind: row.kind as MediaKind | null,
    state: row.state as AttachmentState,
    caseState: row.caseState as CaseState,
    person: row.person === 1,
    facts: JSON.parse(row.facts) as MediaFacts,
    table: row.table === null ? null : (JSON.parse(row.table) as ResultTable),
  };
}

export type ForReview = NonNullable<Awaited<ReturnType<typeof findForReview>>>;

export async function writeBoxes(tx: Tx, frameId: number, boxes: readonly ReviewedBox[]): Promise<void> {
  await tx
    .updateTable("attachment_frame")
    .set({ boxes: JSON.stringify(boxes) })
    .where("id", "=", frameId)
    .execute();
}

/** Writes what was typed about an attachment that is still being reviewed; false if it is not any more. */
export async function writeReview(
  tx: Tx,
  id: number,
  set: Pick<Updateable<AttachmentTable>, "alt" | "caption" | "person" | "updated_at"> & { table_json?: CheckedText },
): Promise<boolean> {
  const row = await tx
    .updateTable("attachment")
    .set(set)
    .where("id", "=", id)
    .where("state", "=", "cleaned")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
