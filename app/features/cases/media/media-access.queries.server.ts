import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import type { AttachmentState } from "../attachment/attachment";
import type { CaseState } from "../case/case-access";

const servedRows = prepared((db: Db, token: string, variant: string, readerId: number, day: string) =>
  db
    .selectFrom("attachment_frame as f")
    .innerJoin("media_file as m", "m.frame_id", "f.id")
    .innerJoin("attachment as a", "a.id", "f.attachment_id")
    .innerJoin("clinical_case as c", "c.id", "a.case_id")
    .leftJoin("thread as t", "t.case_id", "c.id")
    .leftJoin("hidden_post as h", (join) => join.on("h.post_kind", "=", "thread").onRef("h.post_id", "=", "t.id"))
    .leftJoin("review as rv", (join) =>
      join
        .on("rv.post_kind", "=", "thread")
        .onRef("rv.post_id", "=", "t.id")
        .on("rv.decided_at", "is", null)
        .on("rv.claimed_by", "=", readerId),
    )
    .leftJoin("case_check as k", (join) =>
      join.onRef("k.case_id", "=", "c.id").on("k.decided_at", "is", null).on("k.checker_id", "=", readerId),
    )
    .leftJoin("recognised_patient as r", (join) =>
      join.onRef("r.case_id", "=", "c.id").on("r.account_id", "=", readerId),
    )
    .leftJoin("media_view as v", (join) =>
      join.onRef("v.attachment_id", "=", "a.id").on("v.account_id", "=", readerId).on("v.day", "=", day),
    )
    .select(["m.media_type as mediaType", "m.bytes", "m.blob_key as blobKey"])
    .select(["a.id as attachmentId", "a.state", "c.state as caseState", "c.author_id as authorId", "c.anonymous"])
    .select(["t.id as threadId", "t.deleted_at as deletedAt", "h.post_id as hiddenId", "rv.id as judgingId"])
    .select(["k.id as checkId", "r.at as recognisedAt", "v.first_at as seenAt"])
    .where("f.token", "=", token)
    .where("m.variant", "=", variant),
);

/** The files of one picture in one size, and everything that decides whether this reader may be sent them. */
export async function servedMedia(db: Db, token: string, variant: string, readerId: number, day: string) {
  const rows = await servedRows(db, token, variant, readerId, day);
  const [row] = rows;
  if (!row) return undefined;
  return {
    attachmentId: row.attachmentId,
    /**
     * Whether this look is to be noted: the first of a day, and not an author's own. Who told an anonymous case is
     * noted like anybody: else they would be the one who is missing.
     */
    toNote: row.seenAt === null && (row.authorId !== readerId || row.anonymous === 1),
    facts: {
      state: row.state as AttachmentState, // the casts: their check constraints
      caseState: row.caseState as CaseState,
      mine: row.authorId === readerId,
      checking: row.checkId !== null,
      thread: row.threadId === null ? null : { hidden: row.hiddenId !== null, deleted: row.deletedAt !== null },
      judging: row.judgingId !== null,
      recognised: row.recognisedAt !== null,
    },
    files: rows.map(({ mediaType, bytes, blobKey }) => ({ mediaType, bytes, blobKey })),
  };
}

const preparedRow = prepared((db: Db, attachment: string, frame: string) =>
  db
    .selectFrom("attachment_frame as f")
    .innerJoin("attachment as a", "a.id", "f.attachment_id")
    .innerJoin("clinical_case as c", "c.id", "a.case_id")
    .innerJoin("blob as b", "b.key", "f.prepared_key")
    .select(["b.key", "b.bytes", "a.state", "c.state as caseState", "c.author_id as authorId"])
    .where("a.token", "=", attachment)
    .where("f.token", "=", frame),
);

/** The picture without covers, by the addresses of its attachment and its frame. */
export async function preparedFrame(db: Db, attachment: string, frame: string) {
  const [row] = await preparedRow(db, attachment, frame);
  // The casts: their check constraints.
  return row && { ...row, state: row.state as AttachmentState, caseState: row.caseState as CaseState };
}
