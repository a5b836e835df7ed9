import type { CheckedText } from "db/schema/shown-text";
import { type Find, kindWords } from "~/core/find";
import { MOST_TAGS, tagTrouble, tagWords } from "~/core/tag";
import { type ImportedIds, importedBefore } from "~/features/forum/post/imported-post.queries.server";
import { LONGEST_BODY } from "~/features/forum/post/post";
import { splitScaffold } from "~/features/forum/question/scaffold";
import type { Context } from "~/platform/context.server";
import type { ContentProcess } from "~/platform/markdown/content-process.server";
import { type CheckedMarkdown, checkedInBulk, partsOf } from "~/platform/text-check.server";
import type { CommentEntry, Entry, FileIndex } from "./file-index";
import type { LineOf } from "./line";
import type { ImportReport } from "./report";

/** The texts of a question, checked; `tags` are those that can be tags here. */
type Question = { title: CheckedText; tags: CheckedText[] } & Record<"know" | "think" | "asking", CheckedMarkdown>;

export type PreparedAnswer = { entry: Entry; line: LineOf<"answer">; body: CheckedMarkdown };
export type PreparedComment = { entry: CommentEntry; line: LineOf<"comment">; body: CheckedMarkdown };
export type PreparedThread = {
  entry: FileIndex["threads"][number];
  line: LineOf<"thread">;
  /** The thread as an earlier run brought it, or null. */
  known: number | null;
  /** Null for one that is there already. */
  question: Question | null;
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
      const question = problem ?? (before === null ? await readQuestion(work, entry, line) : null);
      if (typeof question === "string") {
        report.refuse(entry.number, question);
        for (const under of [...entry.answers, ...entry.comments])
          report.refuse(under.number, `its thread (line ${entry.number}) was refused`);
        return null;
      }
      return {
        entry,
        line,
        known: before,
        question,
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
      const body = await readBody(work, entry, line.body);
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
      const body = await readBody(work, entry, line.body);
      return typeof body === "string" ? refuse(work, entry, body) : { entry, line, body };
    }),
  );
  return comments.filter((comment) => comment !== null);
}

function refuse({ report }: Importing, entry: Entry, reason: string): null {
  report.refuse(entry.number, reason);
  return null;
}

/** The texts of a question, or why it cannot come in. */
async function readQuestion(work: Importing, entry: Entry, line: LineOf<"thread">): Promise<Question | string> {
  const parts = splitScaffold(line.body);
  if (Object.values(parts).some((part) => part.length > LONGEST_BODY)) return "body longer than 20,000 characters";
  const plain = { title: line.title, tags: fittingTags(work, entry.number, line.tags).join(", ") };
  const texts = await passing(entry, () => checkedInBulk(work.ctx, work.content, plain, parts));
  return typeof texts === "string" ? texts : { ...texts, tags: partsOf(texts.tags, tagWords) };
}

/** The tags that can be tags here; the report says which cannot. */
function fittingTags({ report }: Importing, number: number, words: readonly string[]): string[] {
  const tidy = tagWords(words.join("\n"));
  const fitting = tidy.filter((word) => tagTrouble([word]) === null).slice(0, MOST_TAGS);
  if (fitting.length < tidy.length)
    report.remark(number, `${tidy.length - fitting.length} of its tags do not fit here`);
  return fitting;
}

async function readBody(work: Importing, entry: Entry, body: string): Promise<CheckedMarkdown | string> {
  const texts = await passing(entry, () => checkedInBulk(work.ctx, work.content, {}, { body }));
  return typeof texts === "string" ? texts : texts.body;
}

/** Texts that passed, or why they cannot come in: what was found is told by its kind, never by its words. */
async function passing<T>(
  { id }: Entry,
  check: () => Promise<{ texts: T } | { finds: readonly Find[] }>,
): Promise<T | string> {
  try {
    const result = await check();
    if ("texts" in result) return result.texts;
    const kinds = new Set(result.finds.map((find) => kindWords(find).toLowerCase()));
    return `${id} may point to a patient: ${[...kinds].join(", ")}`;
  } catch (error) {
    if (error instanceof Error && error.name === "Invalid") return error.message;
    throw error;
  }
}
