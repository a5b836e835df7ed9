import type { Db } from "db/engine";
import { type Actor, isVerified } from "~/core/actor";

const MOST_WORDS = 4_000;

/** How often this reader would meet a word of titles: visitors know only what is public. */
const usesFor = (actor: Actor) => (isVerified(actor) ? ("uses" as const) : ("public_uses" as const));

/** Which of these words stand in titles that this reader may read. */
export async function knownWords(db: Db, actor: Actor, words: readonly string[]): Promise<Set<string>> {
  if (words.length === 0) return new Set();
  const rows = await db
    .selectFrom("search_word")
    .select("word")
    .where("word", "in", words)
    .where(usesFor(actor), ">", 0)
    .execute();
  return new Set(rows.map((row) => row.word));
}

/** Words that begin with `start`, with how often they are used. One walk along the key. */
export async function wordsFrom(
  db: Db,
  actor: Actor,
  start: string,
  limit = MOST_WORDS,
): Promise<{ word: string; uses: number }[]> {
  const uses = usesFor(actor);
  return db
    .selectFrom("search_word")
    .select(["word", `${uses} as uses`])
    .where("word", ">=", start)
    .where("word", "<", `${start}\u{10ffff}`)
    .where(uses, ">", 0)
    .orderBy("word")
    .limit(limit)
    .execute();
}
