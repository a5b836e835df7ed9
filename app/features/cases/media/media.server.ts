import { Readable } from "node:stream";
import { NotFound } from "~/core/refusals";
import { utcDay } from "~/core/time";
import { openedLength, readBlob } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";
import { mayBeSent, mayBeSentUncovered } from "./media-access";
import { preparedFrame, servedMedia } from "./media-access.queries.server";
import { type Bytes, rangeOf } from "./media-range";
import { preferredType, typeOfHead } from "./media-type";
import { noteView } from "./media-view.server";

/** Nothing but a picture or a video for our own pages: kept nowhere, run nowhere, embedded nowhere else. */
const headers = {
  "Cache-Control": "private, no-store",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Content-Disposition": "inline",
  "X-Robots-Tag": "noindex, noimageindex",
  "Accept-Ranges": "bytes",
  Vary: "Accept, Cookie",
};

/**
 * A covered picture or video, for whoever may see it now. Every request asks anew, so that what is taken down, hidden
 * or withdrawn is gone with the next one. Throws `NotFound` to everybody else.
 */
export async function sendMedia(ctx: Context, request: Request, token: string, variant: string): Promise<Response> {
  const { actor } = ctx;
  if (actor.kind === "visitor") throw new NotFound();
  const day = utcDay(ctx.now);
  const found = await servedMedia(ctx.db, token, variant, actor.id, day);
  if (!found || !mayBeSent(actor, found.facts, ctx.now)) throw new NotFound();
  const file = preferredType(request.headers.get("Accept") ?? "", found.files);
  if (!file) throw new NotFound();
  // Written before anything is sent: a look that nobody can be told of later is not given.
  if (found.facts.thread && found.toNote)
    await noteView(ctx, { attachmentId: found.attachmentId, accountId: actor.id, day });
  return bodyOf(request, { type: file.mediaType, bytes: file.bytes }, (range) =>
    readBlob(ctx, file.blobKey, range ?? undefined),
  );
}

/** A picture without covers, out of quarantine, for its author's review and for nobody else. */
export async function sendPrepared(ctx: Context, request: Request, token: string, frame: string): Promise<Response> {
  const { actor } = ctx;
  const found = actor.kind === "visitor" ? undefined : await preparedFrame(ctx.db, token, frame);
  if (!found || actor.kind === "visitor") throw new NotFound();
  const facts = { state: found.state, caseState: found.caseState, mine: found.authorId === actor.id };
  if (!mayBeSentUncovered(actor, facts, ctx.now)) throw new NotFound();
  const type = typeOfHead(await headOf(await readBlob(ctx, found.key)));
  // What is sealed can only be read from its beginning.
  return bodyOf(request, { type, bytes: openedLength(found.bytes) }, async (range) =>
    Readable.from(part(await readBlob(ctx, found.key), range), { objectMode: false }),
  );
}

type File = { type: string; bytes: number };

async function bodyOf(request: Request, file: File, open: (range: Bytes | null) => Promise<Readable>) {
  const range = rangeOf(request.headers.get("Range"), file.bytes);
  if (range === "none")
    return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${file.bytes}` } });
  const length = range ? range.end - range.start + 1 : file.bytes;
  const answer = {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      "Content-Type": file.type,
      "Content-Length": String(length),
      ...(range ? { "Content-Range": `bytes ${range.start}-${range.end}/${file.bytes}` } : {}),
    },
  };
  if (request.method === "HEAD") return new Response(null, answer);
  // The cast: the Web stream that a Response takes; only their type declarations differ.
  return new Response(Readable.toWeb(await open(range)) as ReadableStream, answer);
}

async function headOf(stream: Readable): Promise<Buffer> {
  for await (const chunk of stream) return chunk; // leaving the loop closes the stream
  return Buffer.alloc(0);
}

async function* part(source: Readable, range: Bytes | null): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const { start, end } = range ?? { start: 0, end: Number.POSITIVE_INFINITY };
    const piece = chunk.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
    if (piece.length > 0) yield piece;
    at += chunk.length;
    if (at > end) return;
  }
}
