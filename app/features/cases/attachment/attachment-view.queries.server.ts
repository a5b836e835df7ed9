import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import type { MediaFacts, MediaKind, ResultTable } from "~/deidentify/media";
import type { AttachmentState } from "./attachment";
import type { Assurance, AttachmentView, FrameView } from "./attachment-view";

const viewRows = prepared((db: Db, caseId: number) =>
  db
    .selectFrom("attachment")
    .select(["id", "token", "kind", "state", "alt", "caption", "facts", "table_json as table"])
    .where("case_id", "=", caseId)
    .where("state", "not in", ["refused", "removed"])
    .where("kind", "is not", null)
    .orderBy("position")
    .orderBy("id"),
);

const frameRows = prepared((db: Db, caseId: number) =>
  db
    .selectFrom("attachment as a")
    .innerJoin("attachment_frame as f", "f.attachment_id", "a.id")
    .leftJoin("media_file as m", "m.frame_id", "f.id")
    .select(["f.attachment_id as attachmentId", "f.token", "f.position", "f.window", "f.width", "f.height"])
    .select(["f.placeholder", "m.variant"])
    .where("a.case_id", "=", caseId)
    .where("a.state", "not in", ["refused", "removed"])
    .orderBy("f.position")
    .orderBy("f.id"),
);

const widthOf = (variant: string | null): number | null => (variant && /^\d+$/.test(variant) ? Number(variant) : null);

async function framesByAttachment(db: Db, caseId: number) {
  const frames = new Map<string, FrameView & { attachmentId: number; widths: number[]; made: boolean }>();
  for (const { variant, ...row } of await frameRows(db, caseId)) {
    const frame = frames.get(row.token) ?? { ...row, widths: [], made: false };
    const width = widthOf(variant);
    if (width !== null && !frame.widths.includes(width)) frame.widths.push(width);
    frame.made ||= variant !== null;
    frames.set(row.token, frame);
  }
  return [...frames.values()].filter(({ made }) => made);
}

/**
 * The attachments of a case with what is shown of each: two queries, however many there are. `states` are those in
 * which something may be shown to whoever reads: "published" in a thread, the confirmed ones before.
 */
export async function attachmentViews(
  db: Db,
  caseId: number,
  states: readonly AttachmentState[],
): Promise<AttachmentView[]> {
  const [rows, frames] = await Promise.all([viewRows(db, caseId), framesByAttachment(db, caseId)]);
  return rows.map((row) => {
    // The casts: check constraints hold these words, and the JSON is our own.
    const shown = states.includes(row.state as AttachmentState);
    const own = shown ? frames.filter(({ attachmentId }) => attachmentId === row.id) : [];
    return {
      token: row.token,
      kind: row.kind as MediaKind,
      shown,
      alt: shown ? row.alt : "",
      caption: shown ? row.caption : "",
      facts: shown ? (JSON.parse(row.facts) as MediaFacts) : {},
      frames: own.map(({ attachmentId: _, made: __, ...frame }) => ({
        ...frame,
        widths: frame.widths.toSorted((a, b) => a - b),
      })),
      table: shown && row.table !== null ? (JSON.parse(row.table) as ResultTable) : null,
    };
  });
}

const assuranceRow = prepared((db: Db, caseId: number) =>
  db
    .selectFrom("consent_record as r")
    .select("r.basis")
    .select((eb) =>
      eb
        .selectFrom("case_check as k")
        .select((max) => max.fn.max("k.decided_at").as("at"))
        .whereRef("k.case_id", "=", "r.case_id")
        .where("k.decision", "=", "approve")
        .as("at"),
    )
    .where("r.case_id", "=", caseId)
    .orderBy("r.id", "desc")
    .limit(1),
);

/** Who looked at a case, for the line under its figures. */
export async function assuranceOf(db: Db, caseId: number): Promise<Assurance> {
  const [row] = await assuranceRow(db, caseId);
  return { at: row?.at ?? null, synthetic: row?.basis === "synthetic" };
}
