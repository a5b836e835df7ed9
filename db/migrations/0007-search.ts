/** Search documents; the full-text index is added by the dialect (`fullTextDdl`). */
export const search = `
create table search_document (
  id {{id}},
  post_kind text not null,
  post_id bigint not null,
  thread_id bigint not null references thread (id),
  specialty_id bigint not null,
  audience text not null,
  created_at bigint not null,
  title text not null,
  body text not null
);
create unique index search_document_post on search_document (post_kind, post_id);
create index search_document_thread on search_document (thread_id);

create table search_word (
  word text primary key,
  uses integer not null,
  public_uses integer not null default 0
);
create index search_word_popular on search_word (uses);
`;
