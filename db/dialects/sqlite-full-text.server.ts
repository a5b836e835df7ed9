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
