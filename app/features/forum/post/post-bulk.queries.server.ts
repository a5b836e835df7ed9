import type { Tx } from "db/engine";
import type { ForumTables } from "db/schema/forum";
import { slices } from "db/slices";
import type { Insertable } from "kysely";

type Row<T extends keyof ForumTables> = Insertable<ForumTables[T]>;

/**
 * Many rows of the forum at once, for imports and volumes. Nothing reacts to them: whoever calls counts again
 * (`recountForum`) and fills the search index when all of them are in.
 */
export async function insertThreads(tx: Tx, threads: readonly Row<"thread">[]): Promise<void> {
  for (const rows of slices(threads)) await tx.insertInto("thread").values(rows).execute();
}

export async function insertAnswers(tx: Tx, answers: readonly Row<"answer">[]): Promise<void> {
  for (const rows of slices(answers)) await tx.insertInto("answer").values(rows).execute();
}

export async function insertComments(tx: Tx, comments: readonly Row<"comment">[]): Promise<void> {
  for (const rows of slices(comments)) await tx.insertInto("comment").values(rows).execute();
}

export async function insertThreadTags(tx: Tx, tags: readonly Row<"thread_tag">[]): Promise<void> {
  for (const rows of slices(tags, 2_000)) await tx.insertInto("thread_tag").values(rows).execute();
}

export async function insertVotes(tx: Tx, votes: readonly Row<"vote">[]): Promise<void> {
  for (const rows of slices(votes, 2_000)) await tx.insertInto("vote").values(rows).execute();
}

export async function insertWondered(tx: Tx, wondered: readonly Row<"wondered">[]): Promise<void> {
  for (const rows of slices(wondered, 2_000)) await tx.insertInto("wondered").values(rows).execute();
}

export async function insertEndorsements(tx: Tx, endorsements: readonly Row<"endorsement">[]): Promise<void> {
  for (const rows of slices(endorsements, 2_000))
    await tx
      .insertInto("endorsement")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["answer_id", "account_id"]).doNothing())
      .execute();
}

export async function insertAnonymousAuthors(tx: Tx, authors: readonly Row<"anonymous_author">[]): Promise<void> {
  for (const rows of slices(authors, 2_000)) await tx.insertInto("anonymous_author").values(rows).execute();
}
