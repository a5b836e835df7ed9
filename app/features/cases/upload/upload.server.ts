import { allowed, canTakePart, must, type Verdict } from "~/core/actor";
import { Conflict, Invalid, NotFound, TooLarge } from "~/core/refusals";
import { dropBlobs, keepBlob, writeBlob } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { randomToken } from "~/platform/secrets.server";
import { FULL_CASE, MOST_ATTACHMENTS } from "../attachment/attachment";
import {
  countAttachments,
  type FoundAttachment,
  findAttachment,
  findCaseForAttaching,
  holdChangeable,
  insertAttachment,
} from "../attachment/attachment.queries.server";
import { insertStep, moveAttachment } from "../attachment/attachment-step.queries.server";
import { removeAttachment } from "../attachment/removal.server";
import { canAttach } from "../case/case-access";
import { isConsentBasis } from "../consent/consent";
import { governanceInForce } from "../consent/governance.queries.server";
import { CLEAN_ATTACHMENT } from "./cleaning.server";
import { EMPTY, MOST_UPLOAD, TOO_LARGE } from "./upload";
import { addPart, declareReceived } from "./upload.queries.server";
import { inParts } from "./upload-parts.server";

const SENT_IN = "This case was sent in meanwhile, so nothing can be attached any more.";

/** Begins an attachment of so many bytes, before any of them is taken; returns its token. */
export async function announceUpload(ctx: Context, caseToken: string, bytes: number): Promise<string> {
  const author = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  if (!Number.isSafeInteger(bytes) || bytes <= 0) throw new Invalid(EMPTY, { file: EMPTY });
  if (bytes > MOST_UPLOAD) throw new TooLarge(TOO_LARGE);
  const found = await mustBeAttachable(ctx, caseToken);
  const megabytes = Math.ceil(bytes / 1024 / 1024);
  await ctx.runtime.limits.consume(rateLimitRules.uploadPerPerson, String(author.id));
  await ctx.runtime.limits.consume(rateLimitRules.uploadSizePerPerson, String(author.id), megabytes);
  const token = randomToken();
  await ctx.write(async (tx) => {
    if (!(await holdChangeable(tx, found.id, ctx.now))) throw new Conflict(SENT_IN);
    const { count, next } = await countAttachments(tx, found.id);
    if (count >= MOST_ATTACHMENTS) throw new Conflict(FULL_CASE);
    const id = await insertAttachment(tx, { caseId: found.id, token, position: next, bytes, now: ctx.now });
    const step = { caseId: found.id, id, from: "", to: "uploading", reason: "" } as const;
    await insertStep(tx, { ...step, actorId: author.id, now: ctx.now });
  });
  return token;
}

async function mustBeAttachable(ctx: Context, caseToken: string) {
  const found = await ownCaseFacts(ctx, caseToken);
  must(await verdictOn(ctx, found));
  return found;
}

/** Whether the actor may attach something to their own case now, and if not, why. */
export async function attachVerdict(ctx: Context, caseToken: string): Promise<Verdict> {
  return verdictOn(ctx, await ownCaseFacts(ctx, caseToken));
}

async function ownCaseFacts(ctx: Context, caseToken: string) {
  const found = await findCaseForAttaching(ctx.db, caseToken);
  if (!found || ctx.actor.kind === "visitor" || found.authorId !== ctx.actor.id) throw new NotFound();
  return found;
}

async function verdictOn(ctx: Context, found: Awaited<ReturnType<typeof ownCaseFacts>>): Promise<Verdict> {
  const basis = found.basis !== null && isConsentBasis(found.basis) ? found.basis : null;
  return canAttach(ctx.actor, { state: found.state, mine: true }, basis, await governanceInForce(ctx.db), ctx.now);
}

/** An upload of the actor's own; throws `NotFound` for anybody else's. */
export async function ownUpload(ctx: Context, token: string): Promise<FoundAttachment> {
  const found = await findAttachment(ctx.db, token);
  const mine = found && ctx.actor.kind === "member" && found.authorId === ctx.actor.id;
  if (!mine || found.state === "removed")
    throw new NotFound("This upload is not there any more. Attach the file again.");
  return found;
}

/**
 * Takes what a request carries, from byte `offset` on, and returns how much has arrived. What came
 * before a connection was lost is kept. Throws `Conflict` where the upload goes on elsewhere, `TooLarge`
 * for more than was announced.
 */
export async function receiveUpload(
  ctx: Context,
  token: string,
  offset: number,
  body: AsyncIterable<Uint8Array>,
): Promise<number> {
  const upload = await ownUpload(ctx, token);
  await mustBeAttachable(ctx, upload.caseToken);
  if (upload.state !== "uploading" || offset !== upload.receivedBytes) throw new Conflict(elsewhere(upload));
  return takeParts(ctx, upload, offset, body).catch((error) => {
    // Nobody reads this any more; what came is kept.
    throw error instanceof Error && error.name === "SenderGone" ? new Invalid("The connection was lost.") : error;
  });
}

const elsewhere = ({ state, receivedBytes }: FoundAttachment) =>
  state === "uploading"
    ? `The upload goes on at byte ${receivedBytes}: another window may be sending the same file.`
    : "This file has arrived already.";

async function takeParts(
  ctx: Context,
  upload: Pick<FoundAttachment, "id" | "declaredBytes">,
  offset: number,
  body: AsyncIterable<Uint8Array>,
): Promise<number> {
  let received = offset;
  for await (const part of inParts(body)) {
    if (received + part.length > upload.declaredBytes)
      throw new TooLarge("More arrives than was announced. Attach the file again.");
    const blob = await writeBlob(ctx, "quarantine", part);
    const at = { attachmentId: upload.id, start: received, bytes: part.length, blobKey: blob.key };
    const taken = await ctx.write(async (tx) => {
      const added = await addPart(tx, { ...at, now: ctx.now });
      if (!added) await dropBlobs(ctx, tx, [blob.key]);
      else await keepBlob(tx, blob, ctx.now);
      if (added?.whole) await handOver(ctx, tx, upload.id);
      return added;
    });
    if (!taken) throw new Conflict("Another window is sending the same file, or it was removed meanwhile.");
    received = taken.received;
  }
  return received;
}

/** Everything is here: it waits in quarantine, and the job that cleans it is queued with that. */
async function handOver(ctx: Context, tx: Parameters<typeof moveAttachment>[0], id: number): Promise<void> {
  const actorId = ctx.actor.kind === "member" ? ctx.actor.id : null;
  await moveAttachment(tx, { id, from: ["uploading"], to: "quarantined", actorId, now: ctx.now });
  await ctx.queue(tx, { type: CLEAN_ATTACHMENT, payload: { attachmentId: id } });
}

/** A whole file in one go, of at most `most` bytes: a form's, or a table that was pasted. */
export async function attachWhole(
  ctx: Context,
  caseToken: string,
  body: AsyncIterable<Uint8Array>,
  most: number,
): Promise<string> {
  const token = await announceUpload(ctx, caseToken, most);
  const upload = await ownUpload(ctx, token);
  try {
    const received = await takeParts(ctx, upload, 0, body);
    if (received === 0) throw new Invalid(EMPTY, { file: EMPTY });
    if (received < upload.declaredBytes)
      await ctx.write(async (tx) => {
        await declareReceived(tx, upload.id);
        await handOver(ctx, tx, upload.id);
      });
    return token;
  } catch (error) {
    await removeAttachment(ctx, token);
    throw error;
  }
}
