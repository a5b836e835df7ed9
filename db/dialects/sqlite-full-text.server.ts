import { sql } from "kysely";
import type { FullText, MatchText } from "../full-text";

/**
 * FTS5 over `search_document` (external content, so the text stands once). `secure-delete` takes a removed post's
 * words out of the index at once instead of at the next merge.
 */
export const fullTextDdl = `
create virtual table search_text using fts5 (
  title, body, content = 'search_document', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
insert into search_text (search_text, rank) values ('secure-delete', 1);
`;

/** The terms as FTS5 reads them: each a quoted phrase, so that no word is an operator. */
function expressionOf({ groups, titleOnly, unfinished }: MatchText): string {
  const parts = groups.map((terms, index) => {
    const star = unfinished && index === groups.length - 1 ? " *" : "";
    return `(${terms.map((term) => `"${term.replaceAll('"', "")}"${star}`).join(" OR ")})`;
  });
  const all = parts.join(" AND ");
  return titleOnly ? `{title} : (${all})` : all;
}

export const sqliteFullText: FullText = {
  async add(tx, ids) {
    if (ids.length === 0) return;
    await sql`insert into search_text (rowid, title, body)
      select id, title, body from search_document where id in (${sql.join(ids)})`.execute(tx);
  },
  async remove(tx, ids) {
    if (ids.length === 0) return;
    await sql`insert into search_text (search_text, rowid, title, body)
      select 'delete', id, title, body from search_document where id in (${sql.join(ids)})`.execute(tx);
  },
  async newest(db, text, where, limit) {
    if (text.groups.length === 0) return [];
    const { rows } = await sql<Awaited<ReturnType<FullText["newest"]>>[number]>`
      select d.id, d.post_kind as postKind, d.post_id as postId, d.thread_id as threadId,
        -bm25(search_text, 4.0, 1.0) as score
      from search_text cross join search_document d on d.id = search_text.rowid
      where search_text match ${expressionOf(text)} and ${where}
      order by search_text.rowid desc limit ${limit}`.execute(db);
    return rows;
  },
};
