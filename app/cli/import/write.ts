import { setImmediate } from "node:timers/promises";
import type { Tx } from "db/engine";
import { slugOf } from "~/core/ids";
import {
  type ImportedIds,
  insertImportedAnswers,
  insertImportedComments,
} from "~/features/forum/imported-post.queries.server";
import { scaffoldColumns } from "~/features/forum/post-body.server";
import { insertEndorsements } from "~/features/forum/post-bulk.queries.server";
import { drawPseudonym } from "~/features/forum/pseudonym.server";
import { recountThreads } from "~/features/forum/recount.server";
import { resolveTags, setTags } from "~/features/forum/tag.queries.server";
import { countThread, insertAnonymousAuthor, insertThread, lockThread } from "~/features/forum/thread.queries.server";
import { documentThreads } from "~/features/search/document.server";
import type { CheckedMarkdown } from "~/platform/text-check.server";
import { bumpVersion } from "~/platform/versions.server";
import type { Importing, Prepared, PreparedComment, PreparedThread } from "./prepare";

const rendered = ({ md, html, rendererVersion }: CheckedMarkdown) => ({
  body_md: md,
  body_html: html,
  renderer_version: rendererVersion,
});

/**
 * Writes some threads with all that stands under them in one transaction, counted and searchable: an import that ends
 * at any moment leaves whole threads, and the next run goes on behind them.
 */
export async function writeThreads(work: Importing, { threads, known }: Prepared): Promise<void> {
  const { ctx, report } = work;
  const fresh = threads.filter((thread) => thread.known === null || thread.answers.length + thread.comments.length > 0);
  if (fresh.length === 0) return;
  const added = { threads: 0, answers: 0, comments: 0, endorsements: 0 };
  await ctx.write(async (tx) => {
    const ids: number[] = [];
    for (const thread of fresh) {
      if (thread.known !== null) await lockThread(tx, thread.known);
      const id = thread.known ?? (await writeThread(tx, work, thread));
      added.threads += thread.known === null ? 1 : 0;
      ids.push(id);
      const answers = await writeAnswers(tx, work, thread, id);
      added.answers += answers.size;
      added.endorsements += await writeEndorsements(tx, work, thread, answers);
      added.comments += await writeComments(tx, work, thread, id, {
        answer: new Map([...known.answer, ...answers]),
        comment: known.comment,
      });
      // SQLite answers without a turn of the event loop: the processes that render the next batch would stand still.
      await setImmediate();
    }
    await recountThreads(tx, ids);
    await documentThreads(tx, ctx, ids);
    await bumpVersion(tx, "lists");
  });
  report.added.threads += added.threads;
  report.added.answers += added.answers;
  report.added.comments += added.comments;
  report.added.endorsements += added.endorsements;
}

async function writeThread(tx: Tx, work: Importing, { entry, line, question }: PreparedThread): Promise<number> {
  if (question === null) throw new Error("A thread that is there already is not written.");
  const { title, tags, ...parts } = question;
  const author = line.author === undefined ? null : (work.accounts.get(line.author) ?? null);
  const specialtyId = work.specialties.get(line.specialty.trim().toLowerCase()) ?? 0;
  const id = await insertThread(tx, {
    author_id: line.anonymous ? null : author,
    anonymous: line.anonymous ? 1 : 0,
    pseudonym: line.anonymous ? drawPseudonym() : null,
    title,
    slug: slugOf(title),
    ...scaffoldColumns(parts),
    specialty_id: specialtyId,
    visibility: line.visibility,
    episode: line.episode,
    created_at: line.at,
    last_activity_at: line.at,
    imported_from: work.keyOf(entry.id),
  });
  if (id === undefined) throw new Error("A thread without a submission id cannot be there already.");
  if (line.anonymous && author !== null) await insertAnonymousAuthor(tx, id, author);
  await setTags(tx, { id, createdAt: line.at }, await resolveTags(tx, tags));
  await countThread(tx, { id, specialtyId }, 1);
  return id;
}

function writeAnswers(tx: Tx, work: Importing, { answers }: PreparedThread, threadId: number): Promise<ImportedIds> {
  return insertImportedAnswers(
    tx,
    answers.map(({ entry, line, body }) => ({
      thread_id: threadId,
      author_id: work.accounts.get(line.author) ?? 0,
      ...rendered(body),
      created_at: line.at,
      helpful_at: line.helpful ? line.at : null,
      imported_from: work.keyOf(entry.id),
    })),
  );
}

/** Shown as imported; they order nothing and give no points. */
async function writeEndorsements(tx: Tx, work: Importing, thread: PreparedThread, ids: ImportedIds): Promise<number> {
  const specialtyId = work.specialties.get(thread.line.specialty.trim().toLowerCase()) ?? 0;
  const rows = thread.answers.flatMap(({ entry, line }) =>
    [...new Set(line.endorsedBy)].flatMap((person) => {
      const account = work.accounts.get(person);
      const answer = ids.get(work.keyOf(entry.id));
      if (account === undefined || person === line.author || answer === undefined) {
        work.report.remark(entry.number, `an endorsement by ${person} cannot be kept`);
        return [];
      }
      return [{ answer_id: answer, account_id: account, specialty_id: specialtyId, created_at: line.at, imported: 1 }];
    }),
  );
  await insertEndorsements(tx, rows);
  return rows.length;
}

/** First the comments themselves, then the replies to them. */
async function writeComments(
  tx: Tx,
  work: Importing,
  thread: PreparedThread,
  threadId: number,
  known: Record<"answer" | "comment", ImportedIds>,
): Promise<number> {
  const { keyOf, report } = work;
  const row = ({ entry, line, body }: PreparedComment, parent: number | null) => {
    // Once anonymous in a thread, always there: also where the file names the author.
    const asAsker = thread.line.anonymous && (line.asker || line.author === thread.line.author);
    return {
      thread_id: threadId,
      answer_id: entry.answer === null ? null : (known.answer.get(keyOf(entry.answer)) ?? null),
      parent_id: parent,
      author_id: asAsker || line.author === undefined ? null : (work.accounts.get(line.author) ?? null),
      as_asker: asAsker ? 1 : 0,
      ...rendered(body),
      created_at: line.at,
      imported_from: keyOf(entry.id),
    };
  };
  const writable = thread.comments.filter(({ entry, line }) => {
    const gone = entry.answer !== null && !known.answer.has(keyOf(entry.answer));
    const nobody = line.author === undefined && !thread.line.anonymous;
    if (gone) report.refuse(entry.number, "the answer it stands under was refused");
    else if (nobody) report.refuse(entry.number, "no author");
    return !gone && !nobody;
  });
  const first = await insertImportedComments(
    tx,
    writable.filter(({ entry }) => entry.root === null).map((comment) => row(comment, null)),
  );
  const roots = new Map([...known.comment, ...first]);
  const replies = writable.flatMap((comment) => {
    if (comment.entry.root === null) return [];
    const parent = roots.get(keyOf(comment.entry.root));
    if (parent === undefined) {
      report.refuse(comment.entry.number, "the comment it replies to was refused");
      return [];
    }
    return [row(comment, parent)];
  });
  return first.size + (await insertImportedComments(tx, replies)).size;
}
