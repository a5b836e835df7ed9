import type { Db } from "db/engine";
import { isRefusal } from "~/core/refusals";
import { wordsOf } from "~/core/verification-steps";
import { dropBlobs, keepBlob, readBlob, writeBlob } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";
import { isSealedNow, openDocument, sealDocument } from "~/platform/documents-seal.server";
import { numberWords, pageWords } from "./sealed-words";

const AT_ONCE = 200;

export type Resealed = { numbers: number; words: number; pages: number };

/**
 * Seals anew, with DOCUMENTS_KEY, what was sealed with the key before: numbers, what was written, documents. Works
 * while the forum runs, and goes on where it was cut short: what is sealed anew already is passed over.
 */
export async function resealAll(ctx: Context): Promise<Resealed> {
  const done = { numbers: await resealNumbers(ctx), words: await resealWords(ctx), pages: await resealPages(ctx) };
  const count = done.numbers + done.words + done.pages;
  if (count > 0) await ctx.write((tx) => ctx.record(tx, { type: "DocumentsResealed", count }));
  return done;
}

function anew(ctx: Context, sealed: string, aad: string): string | null {
  if (isSealedNow(ctx.runtime.keys, sealed, aad)) return null;
  return sealDocument(ctx.runtime.keys, openDocument(ctx.runtime.keys, sealed, aad), aad);
}

/** Goes through a table by its id, a part at a time; returns how many rows were sealed anew. */
async function through<R extends { id: number }>(
  part: (after: number) => Promise<readonly R[]>,
  reseal: (row: R) => Promise<boolean>,
): Promise<number> {
  let count = 0;
  for (let after = 0; ; ) {
    const rows = await part(after);
    for (const row of rows) if (await reseal(row)) count++;
    after = rows.at(-1)?.id ?? after;
    if (rows.length < AT_ONCE) return count;
  }
}

const resealNumbers = (ctx: Context) =>
  through(
    (after) => sealedNumbers(ctx.db, after),
    async ({ id, token, sealed }) => {
      const now = sealed === null ? null : anew(ctx, sealed, numberWords(token));
      if (now === null) return false;
      // Typed anew meanwhile: then it is sealed with the new key already.
      await ctx.write((tx) =>
        tx
          .updateTable("verification")
          .set({ number_sealed: now })
          .where("id", "=", id)
          .where("number_sealed", "=", sealed)
          .execute(),
      );
      return true;
    },
  );

const resealWords = (ctx: Context) =>
  through(
    (after) => sealedWords(ctx.db, after),
    async ({ id, token, sealed }) => {
      const now = sealed === null ? null : anew(ctx, sealed, wordsOf(token));
      if (now === null) return false;
      // Forgotten meanwhile, with an account or at a decision: they do not come back.
      await ctx.write((tx) =>
        tx
          .updateTable("verification_step")
          .set({ words_sealed: now })
          .where("id", "=", id)
          .where("words_sealed", "=", sealed)
          .execute(),
      );
      return true;
    },
  );

const resealPages = (ctx: Context) =>
  through(
    (after) => sealedPages(ctx.db, after),
    async ({ id, token, key }) => {
      if (key === null) return false;
      const before = await textOfBlob(ctx, key);
      const now = before === null ? null : anew(ctx, before, pageWords(token));
      if (now === null) return false;
      const blob = await writeBlob(ctx, "quarantine", Buffer.from(now));
      return ctx.write(async (tx) => {
        const row = await tx
          .updateTable("verification_document")
          .set({ blob_key: blob.key })
          .where("id", "=", id)
          .where("blob_key", "=", key)
          .returning("id")
          .executeTakeFirst();
        // Deleted meanwhile, at a decision: the new file is swept with the rest that nobody keeps.
        if (!row) return false;
        await keepBlob(tx, blob, ctx.runtime.clock());
        await dropBlobs(ctx, tx, [key]);
        return true;
      });
    },
  );

const sealedNumbers = (db: Db, after: number) =>
  db
    .selectFrom("verification")
    .select(["id", "token", "number_sealed as sealed"])
    .where("id", ">", after)
    .orderBy("id")
    .limit(AT_ONCE)
    .execute();

const sealedWords = (db: Db, after: number) =>
  db
    .selectFrom("verification_step as s")
    .innerJoin("verification as v", "v.id", "s.verification_id")
    .select(["s.id", "v.token", "s.words_sealed as sealed"])
    .where("s.id", ">", after)
    .orderBy("s.id")
    .limit(AT_ONCE)
    .execute();

const sealedPages = (db: Db, after: number) =>
  db
    .selectFrom("verification_document")
    .select(["id", "token", "blob_key as key"])
    .where("id", ">", after)
    .orderBy("id")
    .limit(AT_ONCE)
    .execute();

/** What a page holds, sealed; null where it was deleted meanwhile, at a decision. */
async function textOfBlob(ctx: Context, key: string): Promise<string | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of await readBlob(ctx, key)) chunks.push(chunk);
  } catch (error) {
    if (isRefusal(error) && error.name === "NotFound") return null;
    throw error;
  }
  return Buffer.concat(chunks).toString("utf8");
}
