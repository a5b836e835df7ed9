import type { Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import type { Instant } from "~/core/time";
import type { Finding, MediaFacts, MediaKind, ResultTable } from "~/deidentify/media";
import type { CaseState } from "../case/case-access";
import type { ReviewedBox } from "../review/reviewed-box";
import type { AttachmentState } from "./attachment";

const attachmentByToken = prepared((db: Db, token: string) =>
  db
    .selectFrom("attachment as a")
    .innerJoin("clinical_case as c", "c.id", "a.case_id")
    .select(["a.id", "a.token", "a.kind", "a.state", "a.declared_bytes as declaredBytes"])
    .select(["a.received_bytes as receivedBytes", "a.created_at as createdAt", "a.position"])
    .select(["c.id as caseId", "c.token as caseToken", "c.author_id as authorId", "c.state as caseState"])
    .where("a.token", "=", token),
);

/** An attachment and its case by its address; whoever asks decides who may know of it. */
export async function findAttachment(db: Db, token: string) {
  const [row] = await attachmentByToken(db, token);
  // The casts: check constraints hold exactly these words.
  return row && { ...row, state: row.state as AttachmentState, caseState: row.caseState as CaseState };
}

export type FoundAttachment = NonNullable<Awaited<ReturnType<typeof findAttachment>>>;

const caseForAttaching = prepared((db: Db, token: string) =>
  db
    .selectFrom("clinical_case as c")
    .leftJoin("consent_record as r", (join) =>
      join.on("r.id", "=", (eb) =>
        eb
          .selectFrom("consent_record as newest")
          .select((one) => one.fn.max("newest.id").as("id"))
          .whereRef("newest.case_id", "=", "c.id"),
      ),
    )
    .select(["c.id", "c.token", "c.author_id as authorId", "c.state", "r.basis"])
    .where("c.token", "=", token),
);

/** What decides whether something may be attached to a case. */
export async function findCaseForAttaching(db: Db, token: string) {
  const [row] = await caseForAttaching(db, token);
  return row && { ...row, state: row.state as CaseState }; // the cast: its check constraint
}

/**
 * Holds a case for its author's change until the transaction ends:
 * nobody sends it in meanwhile. False if it is no longer his to change.
 */
export async function holdChangeable(tx: Tx, caseId: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("clinical_case")
    .set({ updated_at: now })
    .where("id", "=", caseId)
    .where("state", "in", ["draft", "returned"])
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The attachments of a case in their order, removed ones left out. */
export async function attachmentList(db: Db, caseId: number) {
  const rows = await db
    .selectFrom("attachment")
    .select(["id", "token", "kind", "state", "position", "progress", "person", "alt", "caption", "facts", "refusal"])
    .select(["table_json", "declared_bytes as declaredBytes", "received_bytes as receivedBytes"])
    .select(["created_at as createdAt", "original_deleted_at as originalDeletedAt"])
    .where("case_id", "=", caseId)
    .where("state", "!=", "removed")
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(({ table_json, ...row }) => ({
    ...row,
    // The casts: check constraints hold these words, and the JSON is our own.
    state: row.state as AttachmentState,
    kind: row.kind as MediaKind | null,
    person: row.person === 1,
    facts: JSON.parse(row.facts) as MediaFacts,
    table: table_json === null ? null : (JSON.parse(table_json) as ResultTable),
  }));
}

/** The frames of some attachments, in order. */
export async function framesOf(db: Db, attachmentIds: readonly number[]) {
  if (attachmentIds.length === 0) return [];
  const rows = await db
    .selectFrom("attachment_frame")
    .select(["id", "attachment_id as attachmentId", "position", "window", "token", "width", "height"])
    .select(["findings", "boxes", "prepared_key as preparedKey", "placeholder"])
    .where("attachment_id", "in", attachmentIds)
    .orderBy("attachment_id")
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...row,
    findings: JSON.parse(row.findings) as Finding[], // the casts: JSON we wrote ourselves
    boxes: JSON.parse(row.boxes) as ReviewedBox[],
  }));
}

export type FoundFrame = Awaited<ReturnType<typeof framesOf>>[number];

const mediaFileByFrame = prepared((db: Db, token: string, variant: string, mediaType: string) =>
  db
    .selectFrom("media_file as m")
    .innerJoin("attachment_frame as f", "f.id", "m.frame_id")
    .innerJoin("attachment as a", "a.id", "f.attachment_id")
    .select(["m.blob_key as blobKey", "m.media_type as mediaType", "m.bytes", "m.width", "m.height"])
    .select(["a.id as attachmentId", "a.state", "a.case_id as caseId"])
    .where("f.token", "=", token)
    .where("m.variant", "=", variant)
    .where("m.media_type", "=", mediaType),
);

/** One file made for publication; whoever serves it decides who may see it. */
export async function mediaFile(db: Db, token: string, variant: string, mediaType: string) {
  const [row] = await mediaFileByFrame(db, token, variant, mediaType);
  return row && { ...row, state: row.state as AttachmentState }; // the cast: its check constraint
}

/** How many attachments of a case count against its limit. */
export async function countAttachments(tx: Tx, caseId: number): Promise<{ count: number; next: number }> {
  const row = await tx
    .selectFrom("attachment")
    .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.max("position").as("last")])
    .where("case_id", "=", caseId)
    .where("state", "not in", ["refused", "removed"])
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), next: Number(row.last ?? -1) + 1 };
}

export async function insertAttachment(
  tx: Tx,
  row: { caseId: number; token: string; position: number; bytes: number; now: Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto("attachment")
    .values({
      case_id: row.caseId,
      token: row.token,
      state: "uploading",
      position: row.position,
      declared_bytes: row.bytes,
      created_at: row.now,
      updated_at: row.now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
