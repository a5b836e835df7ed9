import { sql } from "kysely";
import type { FullText, MatchText } from "../full-text";

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

export const postgresFullText: FullText = {
  add: async () => undefined,
  remove: async () => undefined,
  async newest(db, text, where, limit) {
    if (text.groups.length === 0) return [];
    const { rows } = await sql<Awaited<ReturnType<FullText["newest"]>>[number]>`
      with found as (
        select d.id, d.post_kind, d.post_id, d.thread_id, d.vector, q.query
        from to_tsquery('wardround', ${expressionOf(text)}) as q (query), search_document d
        where d.vector @@ q.query and ${where}
        order by d.id desc limit ${limit}
      )
      select id, post_kind as "postKind", post_id as "postId", thread_id as "threadId",
        ts_rank('{0.1, 0.2, 0.25, 1.0}', vector, query) as score
      from found order by id desc`.execute(db);
    return rows;
  },
};
