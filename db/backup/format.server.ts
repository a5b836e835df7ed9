import { z } from "zod";

/** The number changes when a restore would have to read files another way. */
export const FORMAT = 1;

/**
 * Tables that do not come back, each for a reason:
 * - session: whoever signed out since, or was signed out everywhere, stays signed out;
 * - email_token, sign_up: a one-time link that was used since would work again;
 * - job: work that was done since would be done again, mails included;
 * - live_event: news of an hour, told already;
 * - register_edition, register_entry: whoever was struck off since would be registered again, until the next import;
 * - verification_document, document_grant: what people showed is in no backup, so its rows would lead nowhere;
 * - cache_version: counters that only go up; going back, a page kept in a browser would be taken for the current one.
 */
export const leftOut: ReadonlySet<string> = new Set([
  "session",
  "email_token",
  "sign_up",
  "job",
  "live_event",
  "cache_version",
  "register_edition",
  "register_entry",
  "verification_document",
  "document_grant",
]);

/**
 * The first line. Then, for each table, a line that names it with its columns and a line for each row; then, for each
 * file, a line that names it and lines with its bytes (`blob-lines.server.ts`).
 */
export const headerLine = z.object({ wardround: z.literal("backup"), format: z.number() });

/** `["a value for each column", 1, null]` follows, as many lines as the table has rows. */
export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) });

/** The last line: what the file holds, by which a damaged or cut one is known. */
export const manifestSchema = z.object({
  /** ISO 8601. */
  madeAt: z.string(),
  /** The newest migration of the database. */
  migration: z.string(),
  /** Says which SECRET the forum had, without telling it. */
  secretMark: z.string(),
  /** Of each table the rows, and the SHA-256 of its lines. */
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
  /** The last id each table gave: an id is never used twice, also where its row is gone. */
  lastIds: z.record(z.string(), z.number()),
  /** Every file of the media, with its length and SHA-256. */
  blobs: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

export type Manifest = z.output<typeof manifestSchema>;
export const manifestLine = z.object({ manifest: manifestSchema });

/** A backup that cannot be made or used. `message` is a sentence for whoever runs the command. */
export class BackupRefused extends Error {
  override readonly name = "BackupRefused";
}
