import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Tx } from "db/engine";
import type { Cover, Finding, Finished, MediaFacts, MediaKind } from "~/deidentify/media";
import { dropBlobs, keepBlob, type WrittenBlob, writeBlob } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";
import { randomToken } from "~/platform/secrets.server";
import type { AttachmentState } from "../attachment/attachment";
import { type FoundFrame, framesOf } from "../attachment/attachment.queries.server";
import { moveAttachment, stateBeforeCovering } from "../attachment/attachment-step.queries.server";
import { addFindings, forgetMedia, forgetPrepared, insertMedia, setShape } from "../attachment/frame.queries.server";
import { fullMediaOf } from "../media/media-source.queries.server";
import { cleaningFacts, setProgress } from "../upload/cleaning.queries.server";
import { gather } from "../upload/gather.server";
import { forgetParts } from "../upload/upload.queries.server";
import type { ReviewedBox } from "./reviewed-box";

/** The job that draws covers; its payload is `{ attachmentId, frameIds }`, all frames if there are none. */
export const COVER_ATTACHMENT = "slow:cover-attachment";

type CoverJob = { attachmentId: number; frameIds?: number[] };

/**
 * The author has reviewed an attachment: its covers are drawn by a job, and what was uploaded goes then. In the
 * transaction that wrote the boxes. False if it is not waiting for that any more.
 */
export async function queueCovering(ctx: Context, tx: Tx, id: number): Promise<boolean> {
  const actorId = ctx.actor.kind === "member" ? ctx.actor.id : null;
  const set = { refusal: null, progress: 0 };
  const moved = await moveAttachment(tx, { id, from: ["cleaned"], to: "covering", actorId, now: ctx.now, set });
  if (moved) await ctx.queue(tx, { type: COVER_ATTACHMENT, payload: { attachmentId: id } satisfies CoverJob });
  return moved;
}

/**
 * More is to be covered on frames whose original is gone: the covers are drawn on the published size. In
 * the transaction that wrote the boxes. Nobody is served the attachment until it is done; it goes back to
 * the state it was in.
 */
export async function queueRecovering(ctx: Context, tx: Tx, id: number, frameIds: number[]): Promise<boolean> {
  const actorId = ctx.actor.kind === "member" ? ctx.actor.id : null;
  const from: AttachmentState[] = ["confirmed", "checked", "published"];
  const set = { progress: 0 };
  const moved = await moveAttachment(tx, { id, from, to: "covering", actorId, now: ctx.now, set });
  if (moved)
    await ctx.queue(tx, { type: COVER_ATTACHMENT, payload: { attachmentId: id, frameIds } satisfies CoverJob });
  return moved;
}

type Covered = { id: number; caseId: number };
type Made = { frame: FoundFrame; finished: Finished; blobs: WrittenBlob[] };

const CANNOT_COVER = "Something that may identify somebody could not be covered, so this was taken out. Remove it.";

/** Draws the covers, looks at the result again and keeps it if nothing is left over. Safe to run twice. */
export async function coverAttachment(ctx: Context, { attachmentId: id, frameIds }: CoverJob): Promise<void> {
  const found = await cleaningFacts(ctx.db, id);
  if (found?.state !== "covering") return;
  const all = await framesOf(ctx.db, [id]);
  const frames = all.filter((frame) => !frameIds || frameIds.includes(frame.id));
  // The cast: the column's check constraint holds these words.
  const media = { kind: found.kind as MediaKind, facts: found.facts, frames: countOf(all) };
  const made: Made[] = [];
  const left: { frame: FoundFrame; findings: Finding[] }[] = [];
  try {
    await ctx.runtime.workFolder.within(async (folder) => {
      for (const [at, frame] of frames.entries()) {
        const own = join(folder, String(at));
        await mkdir(own, { mode: 0o700 });
        const finished = await finish(ctx, media, frame, own);
        if (finished.left.length > 0) left.push({ frame, findings: finished.left });
        else made.push({ frame, finished, blobs: await keepFiles(ctx, finished) });
        await ctx.write((tx) => setProgress(tx, id, Math.floor(((at + 1) / frames.length) * 100)));
      }
    });
  } catch (error) {
    if (!(error instanceof Error) || (error.name !== "UnusableFile" && error.name !== "NotFound")) throw error;
    return giveUp(ctx, { id, caseId: found.caseId }, error.name === "NotFound" ? CANNOT_COVER : error.message);
  }
  if (left.length > 0) return sendBack(ctx, { id, caseId: found.caseId }, left, made);
  await confirm(ctx, { id, caseId: found.caseId }, made);
}

/** How many pictures there are, in whatever windows. */
const countOf = (frames: readonly FoundFrame[]) => new Set(frames.map(({ position }) => position)).size;

type Media = { kind: MediaKind; facts: MediaFacts; frames: number };

async function finish(ctx: Context, media: Media, frame: FoundFrame, folder: string): Promise<Finished> {
  const source = join(folder, "source");
  const out = join(folder, "out");
  await mkdir(out, { mode: 0o700 });
  const from = frame.preparedKey ?? (await fullMediaOf(ctx.db, frame.id, media.kind));
  await gather(ctx, [from], source);
  const covers = frame.boxes.filter(({ kept }) => !kept).map(coverOf);
  const kept = frame.boxes.filter((box) => box.kept).map(coverOf);
  const work = { media: media.kind, source, covers, kept, folder: out, of: media };
  let finished = await ctx.runtime.deid.finish(work);
  // Without the original nobody can be asked again: what is left is covered too.
  for (let again = 0; finished.left.length > 0 && frame.preparedKey === null && again < 3; again++) {
    covers.push(...finished.left);
    finished = await ctx.runtime.deid.finish(work);
  }
  return finished;
}

function coverOf({ x, y, w, h, from, to }: ReviewedBox): Cover {
  return from === undefined || to === undefined ? { x, y, w, h } : { x, y, w, h, from, to };
}

async function keepFiles(ctx: Context, finished: Finished): Promise<WrittenBlob[]> {
  const blobs: WrittenBlob[] = [];
  for (const { file } of finished.files) blobs.push(await writeBlob(ctx, "media", { file }));
  return blobs;
}

const byMachine = (ctx: Context) => ({ actorId: null, now: ctx.runtime.clock() });

/** Publishable files in, and in the same transaction everything without covers out. */
async function confirm(ctx: Context, { id, caseId }: Covered, made: readonly Made[]) {
  await ctx.writeLast(async (tx) => {
    const before = await stateBeforeCovering(tx, caseId, id);
    const to = before === "cleaned" ? "confirmed" : before;
    const set = { progress: 100, ...(before === "cleaned" ? { original_deleted_at: ctx.now } : {}) };
    if (!(await moveAttachment(tx, { ...byMachine(ctx), id, from: ["covering"], to, set })))
      return dropBlobs(ctx, tx, keysOf(made)); // removed meanwhile, or another run was first
    const gone = await forgetMedia(
      tx,
      made.map(({ frame }) => frame.id),
    );
    for (const { frame, finished, blobs } of made) {
      const { width, height, placeholder } = finished;
      // What was shown before more was covered keeps no address.
      const address = before === "cleaned" ? {} : { token: randomToken() };
      await setShape(tx, { id: frame.id, width, height, placeholder, ...address });
      for (const [at, { file: _, ...file }] of finished.files.entries()) {
        const blob = blobs[at];
        if (!blob) throw new Error("Every file was written.");
        await keepBlob(tx, blob, ctx.now);
        await insertMedia(tx, { ...file, frameId: frame.id, bytes: blob.bytes, blobKey: blob.key });
      }
    }
    await dropBlobs(ctx, tx, [...gone, ...(await forgetParts(tx, id)), ...(await forgetPrepared(tx, id))]);
    if (to === "published") await ctx.record(tx, { type: "CaseMediaChanged", caseId });
  });
}

const keysOf = (made: readonly Made[]) => made.flatMap(({ blobs }) => blobs.map(({ key }) => key));

/** Something shows through or beside the covers: the author sees it covered, and confirms again. */
async function sendBack(
  ctx: Context,
  { id, caseId }: Covered,
  left: readonly { frame: FoundFrame; findings: Finding[] }[],
  made: readonly Made[],
): Promise<void> {
  if (left.some(({ frame }) => frame.preparedKey === null)) return giveUp(ctx, { id, caseId }, CANNOT_COVER, made);
  await ctx.writeLast(async (tx) => {
    const count = left.reduce((sum, { findings }) => sum + findings.length, 0);
    const refusal =
      count === 1
        ? "With your covers drawn, one more thing was found. It is covered now: look at it and confirm again."
        : `With your covers drawn, ${count} more things were found. They are covered now: look at them and confirm again.`;
    await dropBlobs(ctx, tx, keysOf(made));
    const step = { ...byMachine(ctx), id, reason: refusal, set: { refusal, progress: 100 } };
    if (!(await moveAttachment(tx, { ...step, from: ["covering"], to: "cleaned" }))) return;
    for (const { frame, findings } of left) await addFindings(tx, frame, findings);
  });
}

async function giveUp(
  ctx: Context,
  { id, caseId }: Covered,
  sentence: string,
  made: readonly Made[] = [],
): Promise<void> {
  await ctx.writeLast(async (tx) => {
    await dropBlobs(ctx, tx, keysOf(made));
    const set = { refusal: sentence, progress: 0, original_deleted_at: ctx.now };
    const step = { ...byMachine(ctx), id, reason: sentence, set };
    const before = await stateBeforeCovering(tx, caseId, id);
    if (!(await moveAttachment(tx, { ...step, from: ["covering"], to: "refused" }))) return;
    if (before === "published") await ctx.record(tx, { type: "CaseMediaChanged", caseId });
    const frames = await framesOf(tx, [id]);
    const media = await forgetMedia(
      tx,
      frames.map((frame) => frame.id),
    );
    await dropBlobs(ctx, tx, [...media, ...(await forgetParts(tx, id)), ...(await forgetPrepared(tx, id))]);
  });
}
