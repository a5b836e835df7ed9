import { randomBytes } from "node:crypto";
import { type ImportedIds, importedBefore } from "~/features/forum/imported-post.queries.server";
import { LONGEST_BODY } from "~/features/forum/post";
import { splitScaffold } from "~/features/forum/scaffold";
import type { Context } from "~/platform/context.server";
import type { ContentProcess } from "~/platform/markdown/content-process.server";
import type { CommentEntry, Entry, FileIndex } from "./file-index";
import type { LineOf } from "./line";
import type { ImportReport } from "./report";

type Html = { md: string; html: string };

export type PreparedAnswer = { entry: Entry; line: LineOf<"answer">; body: Html };
export type PreparedComment = { entry: CommentEntry; line: LineOf<"comment">; body: Html };
export type PreparedThread = {
  entry: FileIndex["threads"][number];
  line: LineOf<"thread">;
  /** The thread as an earlier run brought it, or null. */
  known: number | null;
  parts: Record<"know" | "think" | "asking", Html>;
  answers: PreparedAnswer[];
  comments: PreparedComment[];
};
export type Prepared = { threads: PreparedThread[]; known: Record<"answer" | "comment", ImportedIds> };

export type Importing = {
  ctx: Context;
  content: ContentProcess;
  index: FileIndex;
  keyOf: (id: string) => string;
  accounts: ReadonlyMap<string, number>;
  specialties: ReadonlyMap<string, number>;
  report: ImportReport;
};

/** Reads some threads with what stands under them, finds what is there already, and renders the rest. */
export async function prepare(work: Importing, entries: FileIndex["threads"]): Promise<Prepared> {
  const { ctx, index, keyOf, report } = work;
  const keys = (list: readonly Entry[]) => list.map(({ id }) => keyOf(id));
  const known = {
    thread: await importedBefore(ctx.db, "thread", keys(entries)),
    answer: await importedBefore(ctx.db, "answer", keys(entries.flatMap(({ answers }) => answers))),
    comment: await importedBefore(ctx.db, "comment", keys(entries.flatMap(({ comments }) => comments))),
  };
  report.known += known.thread.size + known.answer.size + known.comment.size;
  const threads = await Promise.all(
    entries.map(async (entry): Promise<PreparedThread | null> => {
      const line = index.read(entry, "thread");
      const before = known.thread.get(keyOf(entry.id)) ?? null;
      const problem = before === null ? problemOf(work, line) : null;
      const parts = problem || before !== null ? null : await renderParts(work, line);
      const refusal = problem ?? (typeof parts === "string" ? parts : null);
      if (refusal !== null) {
        report.refuse(entry.number, refusal);
        for (const under of [...entry.answers, ...entry.comments])
          report.refuse(under.number, `its thread (line ${entry.number}) was refused`);
        return null;
      }
      const nothing = { md: "", html: "" };
      return {
        entry,
        line,
        known: before,
        parts: parts === null || typeof parts === "string" ? { know: nothing, think: nothing, asking: nothing } : parts,
        answers: await prepareAnswers(work, entry, line, known.answer),
        comments: await prepareComments(work, entry, known.comment),
      };
    }),
  );
  return { threads: threads.filter((thread) => thread !== null), known };
}

function problemOf({ accounts, specialties }: Importing, line: LineOf<"thread">): string | null {
  if (line.author !== undefined && !accounts.has(line.author)) return `nobody with the id ${line.author}`;
  const wanted = line.specialty.trim().toLowerCase();
  return specialties.has(wanted) ? null : `unknown specialty “${line.specialty.slice(0, 60)}”`;
}

async function prepareAnswers(
  work: Importing,
  thread: FileIndex["threads"][number],
  asked: LineOf<"thread">,
  known: ImportedIds,
): Promise<PreparedAnswer[]> {
  const fresh = thread.answers.filter(({ id }) => !known.has(work.keyOf(id)));
  const answers = await Promise.all(
    fresh.map(async (entry) => {
      const line = work.index.read(entry, "answer");
      if (!work.accounts.has(line.author)) return refuse(work, entry, `nobody with the id ${line.author}`);
      if (asked.anonymous && asked.author === line.author)
        return refuse(work, entry, "whoever asked anonymously cannot answer under their name");
      const body = await render(work, line.body);
      return typeof body === "string" ? refuse(work, entry, body) : { entry, line, body };
    }),
  );
  return answers.filter((answer) => answer !== null);
}

async function prepareComments(
  work: Importing,
  thread: FileIndex["threads"][number],
  known: ImportedIds,
): Promise<PreparedComment[]> {
  const fresh = thread.comments.filter(({ id }) => !known.has(work.keyOf(id)));
  const comments = await Promise.all(
    fresh.map(async (entry) => {
      const line = work.index.read(entry, "comment");
      if (line.author !== undefined && !work.accounts.has(line.author))
        return refuse(work, entry, `nobody with the id ${line.author}`);
      const body = await render(work, line.body);
      return typeof body === "string" ? refuse(work, entry, body) : { entry, line, body };
    }),
  );
  return comments.filter((comment) => comment !== null);
}

function refuse({ report }: Importing, entry: Entry, reason: string): null {
  report.refuse(entry.number, reason);
  return null;
}

/** The parts of a question, or why they cannot be laid out. */
async function renderParts(work: Importing, line: LineOf<"thread">): Promise<PreparedThread["parts"] | string> {
  const { know, think, asking } = splitScaffold(line.body);
  if ([know, think, asking].some((part) => part.length > LONGEST_BODY)) return "body longer than 20,000 characters";
  const [first, second, third] = await Promise.all([know, think, asking].map((part) => render(work, part)));
  for (const part of [first, second, third]) if (typeof part === "string") return part;
  // The cast: none of the three is a refusal.
  return { know: first as Html, think: second as Html, asking: third as Html };
}

async function render({ content }: Importing, md: string): Promise<Html | string> {
  if (md === "") return { md, html: "" };
  try {
    const { html } = await content.render(md, { anchor: `n${randomBytes(6).toString("hex")}` });
    return { md, html };
  } catch (error) {
    if (error instanceof Error && error.name === "Invalid") return error.message;
    throw error;
  }
}
