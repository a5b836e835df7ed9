/**
 * FTS5 merges pieces of its index once eight of them are alike instead of four: each post then pays for half as much
 * merging, and a search looks at a few more pieces.
 */
export const searchMerges = {
  sqlite: [
    "insert into search_text (search_text, rank) values ('automerge', 8)",
    "insert into search_title (search_title, rank) values ('automerge', 8)",
  ],
  postgres: [],
};
