import type { Tx } from "db/engine";
import type { Finding } from "~/deidentify/media";
import type { ReviewedBox } from "../review/reviewed-box";

type NewFrame = {
  attachmentId: number;
  position: number;
  window: string;
  token: string;
  width: number;
  height: number;
  findings: readonly Finding[];
  preparedKey: string;
};

/** What was surely found is covered unless a person says why not. */
const coveredAtFirst = (findings: readonly Finding[]): ReviewedBox[] =>
  findings.filter(({ sure }) => sure).map((finding) => boxOf(finding));

function boxOf({ x, y, w, h, from, to }: Finding): ReviewedBox {
  const times = from === undefined || to === undefined ? {} : { from, to };
  return { x, y, w, h, ...times, by: "found", kept: false, reason: "" };
}

export async function insertFrame(tx: Tx, frame: NewFrame): Promise<void> {
  await tx
    .insertInto("attachment_frame")
    .values({
      attachment_id: frame.attachmentId,
      position: frame.position,
      window: frame.window,
      token: frame.token,
      width: frame.width,
      height: frame.height,
      findings: JSON.stringify(frame.findings),
      boxes: JSON.stringify(coveredAtFirst(frame.findings)),
      prepared_key: frame.preparedKey,
    })
    .execute();
}

/** What was still found under its covers is added to what the author sees, covered at once. */
export async function addFindings(
  tx: Tx,
  frame: { id: number; findings: readonly Finding[]; boxes: readonly ReviewedBox[] },
  left: readonly Finding[],
): Promise<void> {
  await tx
    .updateTable("attachment_frame")
    .set({
      findings: JSON.stringify([...frame.findings, ...left]),
      boxes: JSON.stringify([...frame.boxes, ...left.map(boxOf)]),
    })
    .where("id", "=", frame.id)
    .execute();
}

/** Forgets the pictures without covers, and returns the keys of their blobs to be given up. */
export async function forgetPrepared(tx: Tx, attachmentId: number): Promise<string[]> {
  const rows = await tx
    .selectFrom("attachment_frame")
    .select("prepared_key")
    .where("attachment_id", "=", attachmentId)
    .where("prepared_key", "is not", null)
    .execute();
  await tx
    .updateTable("attachment_frame")
    .set({ prepared_key: null })
    .where("attachment_id", "=", attachmentId)
    .execute();
  return rows.flatMap((row) => row.prepared_key ?? []);
}

type NewMedia = {
  frameId: number;
  variant: string;
  mediaType: string;
  width: number;
  height: number;
  bytes: number;
  blobKey: string;
};

export async function insertMedia(tx: Tx, file: NewMedia): Promise<void> {
  await tx
    .insertInto("media_file")
    .values({
      frame_id: file.frameId,
      variant: file.variant,
      media_type: file.mediaType,
      width: file.width,
      height: file.height,
      bytes: file.bytes,
      blob_key: file.blobKey,
    })
    .execute();
}

/** `token`, where it is given, is a new address for the files: nothing answers at the old one any more. */
export async function setShape(
  tx: Tx,
  frame: { id: number; width: number; height: number; placeholder: string; token?: string },
): Promise<void> {
  const { id, ...shape } = frame;
  await tx.updateTable("attachment_frame").set(shape).where("id", "=", id).execute();
}

/** Forgets the files made of some frames, and returns the keys of their blobs to be given up. */
export async function forgetMedia(tx: Tx, frameIds: readonly number[]): Promise<string[]> {
  if (frameIds.length === 0) return [];
  const rows = await tx.deleteFrom("media_file").where("frame_id", "in", frameIds).returning("blob_key").execute();
  return rows.map((row) => row.blob_key);
}

/** Forgets an attachment's frames, and returns the keys of all their blobs to be given up. */
export async function forgetFrames(tx: Tx, attachmentId: number): Promise<string[]> {
  const frames = await tx
    .selectFrom("attachment_frame")
    .select("id")
    .where("attachment_id", "=", attachmentId)
    .execute();
  const media = await forgetMedia(
    tx,
    frames.map(({ id }) => id),
  );
  const prepared = await forgetPrepared(tx, attachmentId);
  await tx.deleteFrom("attachment_frame").where("attachment_id", "=", attachmentId).execute();
  return [...media, ...prepared];
}
