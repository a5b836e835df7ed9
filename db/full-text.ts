import type { Kysely, RawBuilder } from "kysely";
import type { Schema } from "./schema";

/**
 * What must be found: every group, and in a group any one of its terms. A term is one word or several in a row (lower
 * case letters and digits, one space between), so nothing in it can be an operator.
 */
export type MatchText = {
  groups: readonly (readonly string[])[];
  /** Only titles are looked at. */
  titleOnly?: boolean;
  /** The last word of the last group may be the beginning of a longer one. */
  unfinished?: boolean;
};

/**
 * A document that matched. Engines do not score: how rare a word is costs them a walk over every match (FTS5, 8 ms).
 */
export type Match = { id: number; postKind: string; postId: number; threadId: number };

/** A match with the words it is indexed by. */
export type WordedMatch = Match & { title: string; body: string };

/** The full-text index beside `search_document`, lined up for both engines: Porter stems, no stop words. */
export type FullText = {
  /** Adds these documents, which are in the table already; `titled` is false if none of them has a title. */
  add(tx: Kysely<Schema>, ids: readonly number[], titled?: boolean): Promise<void>;
  /** Adds every document at once, to an index that is empty. */
  addAll(tx: Kysely<Schema>): Promise<void>;
  /** Takes these documents out, words and all; call it before their rows change or go. */
  remove(tx: Kysely<Schema>, ids: readonly number[]): Promise<void>;
  /** The newest `limit` documents that match and fit `where` (a condition on the document, alias `d`), newest first. */
  newest(db: Kysely<Schema>, text: MatchText, where: RawBuilder<unknown>, limit: number): Promise<Match[]>;
  /** The same with their words: one walk instead of a second look at every document. */
  newestWithWords(
    db: Kysely<Schema>,
    text: MatchText,
    where: RawBuilder<unknown>,
    limit: number,
  ): Promise<WordedMatch[]>;
};
