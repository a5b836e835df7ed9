import { createHmac } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { unstable_parseMultipartFormData as parseMultipart } from "@remix-run/node";
import type { Tx } from "db/engine";
import { allowed } from "~/core/actor";
import { Conflict, Forbidden, Invalid, isRefusal, NotAForm, NotFound } from "~/core/refusals";
import { dropBlobs, keepBlob, readBlob, type WrittenBlob, writeBlob } from "~/platform/blobs/blob.server";
import { type Context, memberOf } from "~/platform/context.server";
import { openDocument, sealDocument } from "~/platform/documents-seal.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { randomToken } from "~/platform/secrets.server";
import { pageWords } from "./sealed-words";
import { canApply, canReviewVerifications } from "./verification";
import { holdVerification, openVerificationOf } from "./verification.queries.server";
import { MOST_DOCUMENT, MOST_DOCUMENT_FORM, MOST_PAGES } from "./verification-document";
import {
  documentByToken,
  documentsOf,
  hasGrant,
  insertDocument,
  takeDocuments,
} from "./verification-document.queries.server";
import { takeStep } from "./verification-step.server";

const CHOOSE = "Choose a picture or a PDF of your card first.";
const TOO_BIG = `This file is over ${MOST_DOCUMENT / 1024 / 1024} MB. Take a smaller picture, or lower its quality.`;
const tooMany = `Show at most ${MOST_PAGES} pages: choose those that matter, or remove some first.`;
const ONLY_PICTURES = "This is no picture or PDF. Add a picture (JPEG, PNG, HEIC) or a PDF of your card.";

/** Said beside the field: nothing was typed that could be lost with what was too large to read. */
const tooBig = () => new Invalid(TOO_BIG, { file: TOO_BIG });

/**
 * Adds pages to one's own claim: read and written anew in the process that cleans files, so that nothing but pixels
 * stays, then sealed with the documents' key and put where no backup looks.
 */
export async function addDocument(ctx: Context, request: Request): Promise<void> {
  const me = allowed(ctx.actor, canApply(ctx.actor, ctx.now));
  await ctx.runtime.limits.consume(rateLimitRules.documentPerPerson, String(me.id));
  const open = await openVerificationOf(ctx.db, me.id);
  if (open?.state !== "draft" && open?.state !== "asked") throw new Conflict("Say first what you are.");
  const there = (await documentsOf(ctx.db, open.id)).length;
  await ctx.runtime.workFolder.within(async (folder) => {
    const file = join(folder, "document");
    const out = join(folder, "out");
    await mkdir(out, { mode: 0o700 });
    await receive(request, file);
    const made = await ctx.runtime.deid.prepare(file, out).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === "UnusableFile")) throw error;
      // The process speaks to authors of cases, who may attach tables and videos too.
      const sentence = /CSV|video/i.test(error.message) ? ONLY_PICTURES : error.message;
      throw new Invalid(sentence, { file: sentence });
    });
    if (made.kind !== "picture" && made.kind !== "pdf") throw new Invalid(ONLY_PICTURES, { file: ONLY_PICTURES });
    if (made.frames.length + there > MOST_PAGES) throw new Invalid(tooMany, { file: tooMany });
    const pages: { token: string; hash: string; bytes: number; blob: WrittenBlob }[] = [];
    for (const frame of made.frames) {
      const token = randomToken();
      const plain = await readFile(frame.file);
      const sealed = Buffer.from(sealDocument(ctx.runtime.keys, plain, pageWords(token)));
      const hash = createHmac("sha256", ctx.runtime.keys.licence).update(plain).digest("hex");
      pages.push({ token, hash, bytes: plain.length, blob: await writeBlob(ctx, "quarantine", sealed) });
    }
    await ctx.write(async (tx) => {
      // Held, so that two who add pages at once are counted one after the other.
      if (!(await holdVerification(tx, open.id, ["draft", "asked"]))) throw new Conflict("This was sent in already.");
      const taken = (await documentsOf(tx, open.id)).length;
      if (taken + pages.length > MOST_PAGES) throw new Conflict(tooMany);
      for (const [at, { token, hash, bytes, blob }] of pages.entries()) {
        await keepBlob(tx, blob, ctx.runtime.clock());
        await insertDocument(tx, {
          token,
          bytes,
          verificationId: open.id,
          page: taken + at + 1,
          blobKey: blob.key,
          contentHash: hash,
          now: ctx.now,
        });
      }
    });
  });
}

/** Writes the one file of a form to disk. Its name is not read. */
async function receive(request: Request, file: string): Promise<void> {
  if (!/^multipart\/form-data\b/i.test(request.headers.get("Content-Type") ?? "")) throw new NotAForm();
  // Said before it is read: how a body that breaks off in the middle fails depends on when it does.
  if (Number(request.headers.get("Content-Length") ?? 0) > MOST_DOCUMENT_FORM) throw tooBig();
  let bytes = 0;
  let failed: unknown;
  await parseMultipart(request, async ({ name, data, filename }) => {
    if (name !== "file" || filename === undefined || bytes > 0) {
      for await (const _ of data);
      return null;
    }
    await pipeline(Readable.from(data), counted, createWriteStream(file, { mode: 0o600 }));
    return null;
    async function* counted(source: AsyncIterable<Uint8Array>) {
      for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes > MOST_DOCUMENT) throw tooBig();
        yield chunk;
      }
    }
  }).catch((error: unknown) => {
    failed = error;
  });
  if (failed) throw asRefusal(failed);
  if (bytes === 0) throw new Invalid(CHOOSE, { file: CHOOSE });
}

function asRefusal(why: unknown): unknown {
  const chain = [why, why instanceof Error ? why.cause : null];
  const refusal = chain.find(isRefusal);
  if (refusal) return refusal;
  const names = chain.map((one) => (one instanceof Error ? one.name : ""));
  if (names.includes("BodyTooLarge")) return tooBig();
  return new Invalid("Only a part of this file arrived. Send it again.");
}

/** Takes all pages off one's own claim again. */
export async function removeOwnDocuments(ctx: Context): Promise<void> {
  const me = memberOf(ctx);
  await ctx.write(async (tx) => {
    const open = await openVerificationOf(tx, me.id);
    // Held: what was sent in meanwhile keeps its pages, and one that comes in this second is not left behind.
    if (open && (await holdVerification(tx, open.id, ["draft", "asked"]))) await removeDocuments(ctx, tx, open);
  });
}

type Applicant = { id: number; token: string; accountId: number };

/**
 * Deletes what was shown for a claim, in the caller's transaction; false if there was nothing. What stays is a keyed
 * hash of each page.
 */
export async function removeDocuments(
  ctx: Context,
  tx: Tx,
  one: Applicant,
  /** What to say of it; `unsent`: nobody was to decide yet. */
  said: { step: "documents-removed" | "documents-expired"; unsent?: boolean } = { step: "documents-removed" },
): Promise<boolean> {
  const keys = await takeDocuments(tx, one.id, ctx.now);
  if (keys.length === 0) return false;
  await dropBlobs(ctx, tx, keys);
  const actorId = ctx.actor.kind === "member" ? ctx.actor.id : null;
  await takeStep(ctx, tx, { verification: one, ...said, actorId });
  return true;
}

/**
 * A page as a picture: for its owner while they compose, and for a reviewer with a grant of their own, whose look is
 * written down. For everybody else there is none.
 */
export async function openPage(ctx: Context, token: string): Promise<Buffer> {
  const me = memberOf(ctx);
  const page = await documentByToken(ctx.db, token);
  if (!page?.blobKey) throw new NotFound();
  if (page.accountId !== me.id) {
    if (!canReviewVerifications(ctx.actor, ctx.now).ok) throw new NotFound();
    if (!(await hasGrant(ctx.db, page.verificationId, me.id, ctx.now)))
      throw new Forbidden("Take this claim first: each reviewer has a grant of their own.");
    await ctx.write((tx) =>
      takeStep(ctx, tx, {
        verification: { id: page.verificationId, token: page.verificationToken, accountId: page.accountId },
        step: "document-seen",
        actorId: me.id,
      }),
    );
  }
  const sealed: Buffer[] = [];
  for await (const chunk of await readBlob(ctx, page.blobKey)) sealed.push(chunk);
  return openDocument(ctx.runtime.keys, Buffer.concat(sealed).toString("utf8"), pageWords(page.token));
}
