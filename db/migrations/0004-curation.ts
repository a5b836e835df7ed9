/** Learning points and collections. */
export const curation = `
create table learning_point (
  id {{id}},
  thread_id bigint not null references thread (id),
  author_id bigint not null references account (id),
  position integer not null,
  body_md text not null,
  body_html text not null,
  renderer_version integer not null,
  created_at bigint not null
);
create index learning_point_thread on learning_point (thread_id, position);
create index learning_point_author on learning_point (author_id);

create table collection (
  id {{id}},
  owner_id bigint not null references account (id),
  title text not null,
  slug text not null,
  intro_md text not null default '',
  intro_html text not null default '',
  renderer_version integer not null default 0,
  created_at bigint not null,
  published_at bigint,
  changed_at bigint not null,
  deleted_at bigint,
  version integer not null default 1
);
create index collection_published on collection (published_at, id);
create index collection_owner on collection (owner_id, changed_at, id);

create table collection_item (
  id {{id}},
  collection_id bigint not null references collection (id),
  position integer not null,
  thread_id bigint references thread (id),
  note_md text,
  note_html text,
  renderer_version integer not null default 0,
  added_by bigint not null references account (id),
  added_at bigint not null,
  check ((thread_id is null) <> (note_md is null))
);
create index collection_item_order on collection_item (collection_id, position);
create unique index collection_item_thread on collection_item (collection_id, thread_id);
create index collection_item_in on collection_item (thread_id);
`;
