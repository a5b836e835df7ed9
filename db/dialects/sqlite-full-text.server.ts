import { type Kysely, type RawBuilder, sql } from "kysely";
import type { FullText, Match, MatchText, WordedMatch } from "../full-text";
import type { Schema } from "../schema";

/**
 * FTS5 over `search_document` (external content, so the text stands once), and once more over the titles alone: a
 * column filter would walk every match in the bodies too. `secure-delete` takes a removed post's words out of the index
 * at once instead of at the next merge.
 */
export const fullTextDdl = `
create virtual table search_text using fts5 (
  title, body, content = 'search_document', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
insert into search_text (search_text, rank) values ('secure-delete', 1);
create virtual table search_title using fts5 (
  title, content = 'search_document', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
insert into search_title (search_title, rank) values ('secure-delete', 1);
`;

/** The terms as FTS5 reads them: each a quoted phrase, so that no word is an operator. */
function expressionOf({ groups, unfinished }: MatchText): string {
  const parts = groups.map((terms, index) => {
    const star = unfinished && index === groups.length - 1 ? " *" : "";
    return `(${terms.map((term) => `"${term.replaceAll('"', "")}"${star}`).join(" OR ")})`;
  });
  return parts.join(" AND ");
}

const idsOf = sql`d.id, d.post_kind as postKind, d.post_id as postId, d.thread_id as threadId`;

async function newest<M>(
  db: Kysely<Schema>,
  columns: RawBuilder<unknown>,
  text: MatchText,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<M[]> {
  if (text.groups.length === 0) return [];
  const index = sql.table(text.titleOnly ? "search_title" : "search_text");
  const { rows } = await sql<M>`
    select ${columns}
    from ${index} as s cross join search_document d on d.id = s.rowid
    where ${index} match ${expressionOf(text)} and ${where}
    order by s.rowid desc limit ${limit}`.execute(db);
  return rows;
}

/** Answers have no title: to open the index of titles for nothing costs more than to look. */
async function withTitle(
  tx: Kysely<Schema>,
  ids: readonly number[],
  work: (titled: RawBuilder<unknown>) => Promise<void>,
): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select id from search_document where id in (${sql.join(ids)}) and title <> ''`.execute(tx);
  if (rows.length > 0) await work(sql.join(rows.map((row) => row.id)));
}

export const sqliteFullText: FullText = {
  async add(tx, ids, titled = true) {
    if (ids.length === 0) return;
    await sql`insert into search_text (rowid, title, body)
      select id, title, body from search_document where id in (${sql.join(ids)})`.execute(tx);
    if (!titled) return;
    await withTitle(tx, ids, async (some) => {
      await sql`insert into search_title (rowid, title)
        select id, title from search_document where id in (${some})`.execute(tx);
    });
  },
  async addAll(tx) {
    await sql`insert into search_text (rowid, title, body) select id, title, body from search_document`.execute(tx);
    await sql`insert into search_title (rowid, title)
      select id, title from search_document where title <> ''`.execute(tx);
  },
  async remove(tx, ids) {
    if (ids.length === 0) return;
    await sql`insert into search_text (search_text, rowid, title, body)
      select 'delete', id, title, body from search_document where id in (${sql.join(ids)})`.execute(tx);
    await withTitle(tx, ids, async (titled) => {
      await sql`insert into search_title (search_title, rowid, title)
        select 'delete', id, title from search_document where id in (${titled})`.execute(tx);
    });
  },
  newest: (db, text, where, limit) => newest<Match>(db, idsOf, text, where, limit),
  newestWithWords: (db, text, where, limit) =>
    newest<WordedMatch>(db, sql`${idsOf}, d.title, d.body`, text, where, limit),
};
