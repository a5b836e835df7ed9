import type { Tx } from "db/engine";
import { type ImportedIds, insertImported } from "~/features/forum/post/imported-post.queries.server";
import type { Importing, PreparedComment, PreparedThread } from "./prepare";
import { rendered } from "./rendered";

/** A thread of the file and its id here. */
export type Placed = { thread: PreparedThread; id: number };

/** Writes the comments of these threads: first those on posts, then the replies to them. Returns how many. */
export async function writeComments(
  tx: Tx,
  work: Importing,
  threads: readonly Placed[],
  known: Record<"answer" | "comment", ImportedIds>,
): Promise<number> {
  const { keyOf, report } = work;
  const row = (placed: Placed, { entry, line, body }: PreparedComment, parent: number | null) => {
    const asked = placed.thread.line;
    // Once anonymous in a thread, always there: also where the file names the author.
    const asAsker = asked.anonymous && (line.asker || line.author === asked.author);
    return {
      thread_id: placed.id,
      answer_id: entry.answer === null ? null : (known.answer.get(keyOf(entry.answer)) ?? null),
      parent_id: parent,
      author_id: asAsker || line.author === undefined ? null : (work.accounts.get(line.author) ?? null),
      as_asker: asAsker ? 1 : 0,
      ...rendered(body),
      created_at: line.at,
      imported_from: keyOf(entry.id),
    };
  };
  const writable = threads.flatMap((placed) =>
    placed.thread.comments.flatMap((comment) => {
      const { entry, line } = comment;
      const gone = entry.answer !== null && !known.answer.has(keyOf(entry.answer));
      const nobody = line.author === undefined && !placed.thread.line.anonymous;
      if (gone) report.refuse(entry.number, "the answer it stands under was refused");
      else if (nobody) report.refuse(entry.number, "no author");
      return gone || nobody ? [] : [{ placed, comment }];
    }),
  );
  const first = await insertImported(
    tx,
    "comment",
    writable.flatMap(({ placed, comment }) => (comment.entry.root === null ? [row(placed, comment, null)] : [])),
  );
  const roots = new Map([...known.comment, ...first]);
  const replies = writable.flatMap(({ placed, comment }) => {
    if (comment.entry.root === null) return [];
    const parent = roots.get(keyOf(comment.entry.root));
    if (parent !== undefined) return [row(placed, comment, parent)];
    report.refuse(comment.entry.number, "the comment it replies to was refused");
    return [];
  });
  return first.size + (await insertImported(tx, "comment", replies)).size;
}
