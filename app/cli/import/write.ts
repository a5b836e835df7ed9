import { setImmediate } from "node:timers/promises";
import type { Tx } from "db/engine";
import { slugOf } from "~/core/ids";
import { drawPseudonym } from "~/features/forum/person/pseudonym.server";
import {
  countImportedThreads,
  type ImportedIds,
  insertImported,
} from "~/features/forum/post/imported-post.queries.server";
import { scaffoldColumns } from "~/features/forum/post/post-body.server";
import {
  insertAnonymousAuthors,
  insertEndorsements,
  insertThreadTags,
} from "~/features/forum/post/post-bulk.queries.server";
import { recountThreads } from "~/features/forum/post/recount.server";
import { tagsMeant } from "~/features/forum/tag/tag.queries.server";
import { lockThreads } from "~/features/forum/thread/thread.queries.server";
import { documentThreads } from "~/features/search/document.server";
import { bumpVersion } from "~/platform/versions.server";
import type { Importing, Prepared, PreparedThread } from "./prepare";
import { rendered } from "./rendered";
import { createReport } from "./report";
import { type Placed, writeComments } from "./write-comments";

/**
 * Writes some threads with all that stands under them in one transaction, counted and searchable: an import that ends
 * at any moment leaves whole threads, and the next run goes on behind them. The same statements, however many threads.
 */
export async function writeThreads(importing: Importing, { threads, known }: Prepared): Promise<void> {
  const { ctx } = importing;
  const fresh = threads.filter((thread) => thread.known === null || thread.answers.length + thread.comments.length > 0);
  if (fresh.length === 0) return;
  // SQLite answers without a turn of the event loop: the processes that render the next batch would stand still.
  const turn = () => setImmediate();
  const written = await ctx.write(async (tx) => {
    // The transaction may be run again, and what the first run said would then be said twice.
    const work = { ...importing, report: createReport() };
    const placed = await writeQuestions(tx, work, fresh);
    await turn();
    const answers = await writeAnswers(tx, work, placed);
    await turn();
    const endorsements = await writeEndorsements(tx, work, placed, answers);
    const comments = await writeComments(tx, work, placed, {
      answer: new Map([...known.answer, ...answers]),
      comment: known.comment,
    });
    await turn();
    const ids = placed.map(({ id }) => id);
    await recountThreads(tx, ids);
    await turn();
    await documentThreads(tx, ctx, ids);
    await bumpVersion(tx, "lists");
    const threadsAdded = fresh.filter((thread) => thread.known === null).length;
    Object.assign(work.report.added, { threads: threadsAdded, answers: answers.size, endorsements, comments });
    return work.report;
  });
  importing.report.join(written);
}

/** Holds the threads that are there and writes the others. Returns all of them with their ids, in the same order. */
async function writeQuestions(tx: Tx, work: Importing, threads: readonly PreparedThread[]): Promise<Placed[]> {
  const { keyOf } = work;
  const before = threads.flatMap((thread) => thread.known ?? []);
  if (before.length > 0) await lockThreads(tx, before);
  const fresh = threads.filter((thread) => thread.known === null);
  const ids = await insertImported(
    tx,
    "thread",
    fresh.map((thread) => threadRow(work, thread)),
  );
  const placed = threads.map((thread): Placed => {
    const id = thread.known ?? ids.get(keyOf(thread.entry.id));
    if (id === undefined) throw new Error("A thread was not written.");
    return { thread, id };
  });
  const written = placed.filter(({ thread }) => thread.known === null);
  await insertAnonymousAuthors(
    tx,
    written.flatMap(({ thread: { line }, id }) => {
      const author = line.anonymous ? accountOf(work, line.author) : null;
      return author === null ? [] : [{ thread_id: id, account_id: author }];
    }),
  );
  const tags = await writeTags(tx, written);
  await countImportedThreads(
    tx,
    written.map(({ thread }) => specialtyOf(work, thread)),
    tags,
  );
  return placed;
}

const accountOf = ({ accounts }: Importing, id: string | undefined) =>
  id === undefined ? null : (accounts.get(id) ?? null);

const specialtyOf = ({ specialties }: Importing, { line }: PreparedThread) =>
  specialties.get(line.specialty.trim().toLowerCase()) ?? 0;

function threadRow(work: Importing, thread: PreparedThread) {
  const { entry, line, question } = thread;
  if (question === null) throw new Error("A thread that is there already is not written.");
  const { title, tags, ...parts } = question;
  return {
    author_id: line.anonymous ? null : accountOf(work, line.author),
    anonymous: line.anonymous ? 1 : 0,
    pseudonym: line.anonymous ? drawPseudonym() : null,
    title,
    slug: slugOf(title),
    ...scaffoldColumns(parts),
    specialty_id: specialtyOf(work, thread),
    visibility: line.visibility,
    episode: line.episode,
    created_at: line.at,
    last_activity_at: line.at,
    imported_from: work.keyOf(entry.id),
  };
}

/** Puts the tags on threads that have none yet. Returns the tag of each row, for counting. */
async function writeTags(tx: Tx, threads: readonly Placed[]): Promise<number[]> {
  const wordsOf = ({ thread }: Placed) => thread.question?.tags ?? [];
  const meant = await tagsMeant(tx, threads.flatMap(wordsOf));
  const rows = threads.flatMap((placed) => {
    const ids = new Set(wordsOf(placed).flatMap((word) => meant.get(word) ?? []));
    return [...ids].map((tag) => ({ tag_id: tag, thread_id: placed.id, created_at: placed.thread.line.at }));
  });
  await insertThreadTags(tx, rows);
  return rows.map((row) => row.tag_id);
}

function writeAnswers(tx: Tx, work: Importing, threads: readonly Placed[]): Promise<ImportedIds> {
  return insertImported(
    tx,
    "answer",
    threads.flatMap(({ thread: { answers }, id }) =>
      answers.map(({ entry, line, body }) => ({
        thread_id: id,
        author_id: work.accounts.get(line.author) ?? 0,
        ...rendered(body),
        created_at: line.at,
        helpful_at: line.helpful ? line.at : null,
        imported_from: work.keyOf(entry.id),
      })),
    ),
  );
}

/** Shown as imported; they order nothing and give no points. */
async function writeEndorsements(
  tx: Tx,
  work: Importing,
  threads: readonly Placed[],
  ids: ImportedIds,
): Promise<number> {
  const rows = threads.flatMap(({ thread }) =>
    thread.answers.flatMap(({ entry, line }) =>
      [...new Set(line.endorsedBy)].flatMap((person) => {
        const account = work.accounts.get(person);
        const answer = ids.get(work.keyOf(entry.id));
        if (account === undefined || person === line.author || answer === undefined) {
          work.report.remark(entry.number, `an endorsement by ${person} cannot be kept`);
          return [];
        }
        const specialty = specialtyOf(work, thread);
        return [{ answer_id: answer, account_id: account, specialty_id: specialty, created_at: line.at, imported: 1 }];
      }),
    ),
  );
  await insertEndorsements(tx, rows);
  return rows.length;
}
