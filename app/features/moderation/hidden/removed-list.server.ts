import { appendFile, mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { signInChangeKeys } from "~/core/sign-in-changes";
import { MINUTE } from "~/core/time";
import type { Context } from "~/platform/context.server";

/**
 * What was removed for good or went out of sight, who left the forum or a cohort, and what else ended, one line each,
 * beside the database and not in it: a backup made before has it all. A row is identified by its id and when
 * it was made, since ids may be given again after a restore. No name, no word, no address, and nothing that ties a post
 * to an account stands here.
 */
const row = z.object({
  kind: z.enum([
    "thread",
    "answer",
    "comment",
    "case",
    "account",
    "membership",
    "role",
    "provider",
    "manager",
    "assessor",
    "recovery-code",
  ]),
  id: z.number(),
  madeAt: z.number(),
});

/** An account was paused until a moment, or its pause was lifted (null); `at` says which came last. */
const pause = row.extend({ kind: z.literal("pause"), at: z.number(), until: z.number().nullable() });

/** Ways into an account ended; `row` is the passkey's or the connection's where it was one. */
const signIn = row.extend({
  kind: z.literal("sign-in"),
  at: z.number(),
  change: z.enum(signInChangeKeys),
  row: z.number().nullable(),
});

/**
 * A post went out of sight or came back (`out` false): hidden by moderators, withdrawn (`own`: by its author), kept for
 * members; or its pictures were covered more, or the consent to it reaches less far. `at` says which came last.
 */
const sight = row.extend({
  kind: z.enum(["hidden", "withdrawn", "members", "covered", "consent"]),
  post: z.enum(["thread", "answer", "comment"]),
  at: z.number(),
  out: z.boolean(),
  own: z.boolean(),
});

const noted = z.union([pause, signIn, sight, row]);
export type Noted = z.output<typeof noted>;
export type NotedPause = z.output<typeof pause>;
export type NotedSignIn = z.output<typeof signIn>;
export type NotedSight = z.output<typeof sight>;

/** Clocks of several machines, and of the one that made the backup, may be this far apart (ms). */
export const CLOCKS_DIFFER = 5 * MINUTE;

/** The job that adds a line: a file has no part in a transaction. */
export const PURGE_NOTE = "moderation.purge-note";

const listOf = (ctx: Context) => join(ctx.runtime.env.dataDir, "removed-for-good.ndjson");

/** Job: adds a line. One that stands there twice does no harm. */
export async function notePurge(ctx: Context, line: Noted): Promise<void> {
  // Where SECRET is given and files lie in a bucket, nothing else makes this folder.
  await mkdir(ctx.runtime.env.dataDir, { recursive: true, mode: 0o700 });
  await appendFile(listOf(ctx), `${JSON.stringify(noted.parse(line))}\n`, { mode: 0o600 });
}

/**
 * The list, in the order it was written; `found` is false where there is none, `unread` counts lines that are cut, and
 * `writtenAt` (ms) is the file's own date.
 */
export async function readList(ctx: Context) {
  const text = await readFile(listOf(ctx), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return { found: false, lines: [], unread: 0, writtenAt: 0 };
  const read = text.split("\n").filter(Boolean).map(lineOf);
  const lines = read.filter((line) => line !== null);
  return { found: true, lines, unread: read.length - lines.length, writtenAt: (await stat(listOf(ctx))).mtimeMs };
}

function lineOf(text: string): Noted | null {
  try {
    return noted.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
