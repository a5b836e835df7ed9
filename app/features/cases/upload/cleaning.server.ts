import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Tx } from "db/engine";
import type { UnreadText } from "db/schema/shown-text";
import { type Prepared, UnusableFile } from "~/deidentify/media";
import { dropBlobs, keepBlob, type WrittenBlob, writeBlob } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";
import { randomToken } from "~/platform/secrets.server";
import { MOST_HEAD_SLICES } from "../attachment/attachment";
import { moveAttachment } from "../attachment/attachment-step.queries.server";
import { insertFrame } from "../attachment/frame.queries.server";
import { headSlices } from "../review/head-slices";
import { cleaningFacts, holdCase, otherHeadSlices, setProgress } from "./cleaning.queries.server";
import { gather } from "./gather.server";
import { forgetParts, partsOf } from "./upload.queries.server";

/** The job that makes pictures of what was uploaded; its payload is `{ attachmentId }`. */
export const CLEAN_ATTACHMENT = "slow:clean-attachment";

const headTooMany = `A case shows at most ${MOST_HEAD_SLICES} slices of a CT or MR of the head (or of a part that the file does not name), because a face can be rendered from more. Export only the slices that matter.`;

/**
 * Has a quarantined file cleaned and keeps what came of it, or the sentence that says why nothing did. Safe to run
 * twice: what a crash left behind is swept, and of two runs one is kept.
 */
export async function cleanAttachment(ctx: Context, { attachmentId: id }: { attachmentId: number }): Promise<void> {
  await ctx.write((tx) => moveAttachment(tx, { ...byMachine(ctx), id, from: ["quarantined"], to: "cleaning" }));
  const found = await cleaningFacts(ctx.db, id);
  if (found?.state !== "cleaning") return;
  try {
    await ctx.runtime.workFolder.within(async (folder) => {
      const file = join(folder, "upload");
      const out = join(folder, "out");
      await mkdir(out, { mode: 0o700 });
      await gather(
        ctx,
        (await partsOf(ctx.db, id)).map(({ blobKey }) => blobKey),
        file,
      );
      const told = progressTeller(ctx, id);
      const cleaned = await ctx.runtime.deid.prepare(file, out, told.progress);
      await told.last();
      await keepCleaned(ctx, { id, caseId: found.caseId }, cleaned);
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === "UnusableFile") await refuse(ctx, id, error.message);
    else if (error.name === "NotFound") await refuse(ctx, id, "A part of this file was lost. Attach it again.");
    else throw error; // the job tries again
  }
}

const byMachine = (ctx: Context) => ({ actorId: null, now: ctx.runtime.clock() });

/** Writes how far it is once a second at most, and only one after the other. */
function progressTeller(ctx: Context, id: number) {
  let writing: Promise<unknown> = Promise.resolve();
  let next = 0;
  return {
    progress(share: number) {
      if (performance.now() < next) return;
      next = performance.now() + 1_000;
      const percent = Math.floor(share * 100);
      // It is only shown: if it cannot be written, the work goes on.
      writing = writing.then(() => ctx.write((tx) => setProgress(tx, id, percent))).catch(() => undefined);
    },
    last: () => writing,
  };
}

async function keepCleaned(ctx: Context, one: { id: number; caseId: number }, cleaned: Prepared): Promise<void> {
  const { id } = one;
  const blobs: WrittenBlob[] = [];
  for (const frame of cleaned.frames) blobs.push(await writeBlob(ctx, "quarantine", { file: frame.file }));
  await ctx.writeLast(async (tx) => {
    const set = {
      kind: cleaned.kind,
      facts: JSON.stringify(cleaned.facts),
      // The cast: its author alone reads it, until `confirmTable` writes it anew.
      table_json: cleaned.table ? (JSON.stringify(cleaned.table) as UnreadText) : null,
      progress: 100,
    };
    if (await tooManySlices(tx, one, cleaned)) throw new UnusableFile(headTooMany);
    const kept = await moveAttachment(tx, { ...byMachine(ctx), id, from: ["cleaning"], to: "cleaned", set });
    const keys = blobs.map(({ key }) => key);
    // Removed meanwhile, or another run was first.
    if (!kept) return dropBlobs(ctx, tx, keys);
    for (const [at, frame] of cleaned.frames.entries()) {
      const blob = blobs[at];
      if (!blob) throw new Error("Every frame was written.");
      await keepBlob(tx, blob, ctx.now);
      await insertFrame(tx, { ...frame, attachmentId: id, token: randomToken(), preparedKey: blob.key });
    }
  });
}

/** Counted while the case is held: of two files that are too many together, one is kept. */
async function tooManySlices(tx: Tx, { id, caseId }: { id: number; caseId: number }, cleaned: Prepared) {
  const slices = headSlices(cleaned);
  if (slices === 0) return false;
  await holdCase(tx, caseId);
  return slices + (await otherHeadSlices(tx, caseId, id)) > MOST_HEAD_SLICES;
}

/** Says why nothing can be published from a file, and gives up what was uploaded. */
async function refuse(ctx: Context, id: number, sentence: string): Promise<void> {
  await ctx.writeLast(async (tx) => {
    const set = { refusal: sentence, progress: 0, original_deleted_at: ctx.now };
    const step = { ...byMachine(ctx), id, reason: sentence, set };
    if (!(await moveAttachment(tx, { ...step, from: ["cleaning"], to: "refused" }))) return;
    await dropBlobs(ctx, tx, await forgetParts(tx, id));
  });
}
