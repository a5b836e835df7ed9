/** Specialties, tags, threads and everything under them. */
export const forum = `
create table specialty (
  id {{id}},
  slug text not null unique,
  name text not null,
  field text not null,
  doctor text not null,
  doctors text not null,
  open integer not null default 0,
  thread_count integer not null default 0
);

create table tag (
  id {{id}},
  slug text not null unique,
  name text not null,
  thread_count integer not null default 0
);
create index tag_popular on tag (thread_count, id);

create table tag_synonym (
  word text primary key,
  tag_id bigint not null references tag (id)
);
create index tag_synonym_tag on tag_synonym (tag_id);

create table thread (
  id {{id}},
  kind text not null default 'question' check (kind in ('question', 'case')),
  author_id bigint references account (id),
  anonymous integer not null default 0,
  pseudonym text,
  asker_stage text,
  title text not null,
  slug text not null,
  know_md text not null default '',
  think_md text not null default '',
  asking_md text not null,
  know_html text not null default '',
  think_html text not null default '',
  asking_html text not null,
  renderer_version integer not null,
  specialty_id bigint not null references specialty (id),
  visibility text not null default 'verified' check (visibility in ('verified', 'public')),
  episode text not null check (episode in ('none', 'over')),
  created_at bigint not null,
  edited_at bigint,
  deleted_at bigint,
  deleted_by bigint references account (id),
  last_activity_at bigint not null,
  state text not null default 'unanswered' check (state in ('unanswered', 'peer', 'senior', 'curated')),
  contested integer not null default 0,
  answer_count integer not null default 0,
  comment_count integer not null default 0,
  useful_count integer not null default 0,
  wondered_count integer not null default 0,
  endorsed_count integer not null default 0,
  curated_at bigint,
  version integer not null default 1,
  submission_id text unique,
  imported_from text unique,
  check (anonymous = 0 or author_id is null)
);
create index thread_latest on thread (created_at, id);
create index thread_latest_public on thread (visibility, created_at, id);
create index thread_specialty on thread (specialty_id, created_at, id);
create index thread_state on thread (state, created_at, id);
create index thread_unanswered on thread (state, wondered_count, created_at, id);
create index thread_stage on thread (asker_stage, created_at, id);
create index thread_curated on thread (curated_at, id);
create index thread_author on thread (author_id, created_at, id);
create index thread_renderer on thread (renderer_version, id);

create table anonymous_author (
  thread_id bigint primary key references thread (id),
  account_id bigint not null references account (id)
);
create index anonymous_author_account on anonymous_author (account_id);

create table thread_tag (
  tag_id bigint not null references tag (id),
  thread_id bigint not null references thread (id),
  created_at bigint not null,
  primary key (thread_id, tag_id)
);
create index thread_tag_latest on thread_tag (tag_id, created_at, thread_id);

create table answer (
  id {{id}},
  thread_id bigint not null references thread (id),
  author_id bigint not null references account (id),
  body_md text not null,
  body_html text not null,
  renderer_version integer not null,
  interests text,
  created_at bigint not null,
  edited_at bigint,
  deleted_at bigint,
  deleted_by bigint references account (id),
  useful_count integer not null default 0,
  disagree_count integer not null default 0,
  wilson double precision not null default 0,
  endorsement_count integer not null default 0,
  comment_count integer not null default 0,
  reference_count integer not null default 0,
  helpful_at bigint,
  submission_id text unique,
  imported_from text unique
);
create index answer_thread on answer (thread_id, id);
create index answer_author on answer (author_id, created_at, id);
create index answer_renderer on answer (renderer_version, id);

create table comment (
  id {{id}},
  thread_id bigint not null references thread (id),
  answer_id bigint references answer (id),
  parent_id bigint references comment (id),
  author_id bigint references account (id),
  as_asker integer not null default 0,
  body_md text not null,
  body_html text not null,
  renderer_version integer not null,
  created_at bigint not null,
  edited_at bigint,
  deleted_at bigint,
  deleted_by bigint references account (id),
  useful_count integer not null default 0,
  submission_id text unique,
  imported_from text unique
);
create index comment_thread on comment (thread_id, id);
create index comment_answer on comment (answer_id);
create index comment_parent on comment (parent_id);
create index comment_author on comment (author_id, created_at, id);
create index comment_renderer on comment (renderer_version, id);

create table vote (
  post_kind text not null check (post_kind in ('thread', 'answer', 'comment')),
  post_id bigint not null,
  account_id bigint not null references account (id),
  value integer not null check (value in (1, -1)),
  reason text,
  created_at bigint not null,
  primary key (post_kind, post_id, account_id)
);
create index vote_account on vote (account_id, created_at);

create table endorsement (
  answer_id bigint not null references answer (id),
  account_id bigint not null references account (id),
  specialty_id bigint not null references specialty (id),
  created_at bigint not null,
  imported integer not null default 0,
  primary key (answer_id, account_id)
);
create index endorsement_account on endorsement (account_id, created_at);

create table warning (
  id {{id}},
  answer_id bigint not null references answer (id),
  account_id bigint not null references account (id),
  kind text not null check (kind in ('outdated', 'dangerous')),
  comment text not null,
  by_clinician integer not null,
  created_at bigint not null,
  decided_at bigint,
  decided_by bigint references account (id),
  upheld integer
);
create index warning_answer on warning (answer_id);
create unique index warning_once on warning (answer_id, account_id, kind);
create index warning_open on warning (decided_at, created_at);

create table reference (
  id {{id}},
  answer_id bigint not null references answer (id),
  kind text not null,
  title text not null,
  year integer,
  level text not null,
  doi text,
  pmid text,
  url text,
  superseded_by text,
  added_by bigint references account (id),
  added_at bigint not null
);
create index reference_answer on reference (answer_id, id);

create table revision (
  id {{id}},
  post_kind text not null check (post_kind in ('thread', 'answer', 'comment')),
  post_id bigint not null,
  editor_id bigint references account (id),
  title text,
  body_md text not null,
  note text,
  created_at bigint not null
);
create index revision_post on revision (post_kind, post_id, id);
create index revision_editor on revision (editor_id);

create table wondered (
  thread_id bigint not null references thread (id),
  account_id bigint not null references account (id),
  created_at bigint not null,
  primary key (thread_id, account_id)
);
create index wondered_account on wondered (account_id);

create table bookmark (
  account_id bigint not null references account (id),
  thread_id bigint not null references thread (id),
  created_at bigint not null,
  primary key (account_id, thread_id)
);
create index bookmark_latest on bookmark (account_id, created_at);
create index bookmark_thread on bookmark (thread_id);

create table draft (
  account_id bigint not null references account (id),
  place text not null,
  sealed text not null,
  updated_at bigint not null,
  expires_at bigint not null,
  primary key (account_id, place)
);
create index draft_expiry on draft (expires_at);
`;
