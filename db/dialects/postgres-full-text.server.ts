import { type Kysely, type RawBuilder, sql } from "kysely";
import type { FullText, Match, MatchText, WordedMatch } from "../full-text";
import type { Schema } from "../schema";

/**
 * A weighted vector beside each document: titles A, bodies B. Our own configuration stems as SQLite's does (Porter) and
 * drops no word, so that both engines find the same posts. The vector is generated, so it can never lag behind.
 */
export const fullTextDdl = `
create text search dictionary wardround_stem (template = snowball, language = porter);
create text search configuration wardround (copy = simple);
alter text search configuration wardround
  alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
  with wardround_stem;
alter table search_document add column vector tsvector generated always as (
  setweight(to_tsvector('wardround'::regconfig, title), 'A') || setweight(to_tsvector('wardround'::regconfig, body), 'B')
) stored;
create index search_document_vector on search_document using gin (vector);
`;

/** The terms as `to_tsquery` reads them: quoted words, neighbours within a term. */
function expressionOf({ groups, titleOnly, unfinished }: MatchText): string {
  return groups
    .map((terms, index) => {
      const labels = `${titleOnly ? "A" : ""}${unfinished && index === groups.length - 1 ? "*" : ""}`;
      const mark = labels && `:${labels}`;
      const words = (term: string) => term.split(" ").map((word) => `'${word.replace(/['\\]/g, "")}'${mark}`);
      return `(${terms.map((term) => `(${words(term).join(" <-> ")})`).join(" | ")})`;
    })
    .join(" & ");
}

const idsOf = sql`d.id, d.post_kind as "postKind", d.post_id as "postId", d.thread_id as "threadId"`;

async function newest<M>(
  db: Kysely<Schema>,
  columns: RawBuilder<unknown>,
  text: MatchText,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<M[]> {
  if (text.groups.length === 0) return [];
  const { rows } = await sql<M>`
    select ${columns}
    from search_document d
    where d.vector @@ to_tsquery('wardround', ${expressionOf(text)}) and ${where}
    order by d.id desc limit ${limit}`.execute(db);
  return rows;
}

export const postgresFullText: FullText = {
  add: async () => undefined,
  addAll: async () => undefined,
  remove: async () => undefined,
  newest: (db, text, where, limit) => newest<Match>(db, idsOf, text, where, limit),
  newestWithWords: (db, text, where, limit) =>
    newest<WordedMatch>(db, sql`${idsOf}, d.title, d.body`, text, where, limit),
};
