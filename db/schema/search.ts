import type { Generated } from "kysely";

/**
 * One searchable post; the full-text index beside it is the engine's own (db/dialects). `audience` stands here so that
 * the filter is inside the SQL.
 */
export interface SearchDocumentTable {
  id: Generated<number>;
  post_kind: string;
  post_id: number;
  thread_id: number;
  specialty_id: number;
  /** public | verified */
  audience: string;
  created_at: number;
  /** The words as `wordsOf` gives them, one space between: what is indexed, not what is shown. */
  title: string;
  body: string;
}

/** Words seen in the titles of questions, for suggestions and "did you mean". */
export interface SearchWordTable {
  word: string;
  uses: number;
  /** Uses in what everybody may read; a visitor is only ever offered words with some. */
  public_uses: Generated<number>;
}

export interface SearchTables {
  search_document: SearchDocumentTable;
  search_word: SearchWordTable;
}
