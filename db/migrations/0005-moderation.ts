/** Flags, the queue, hidden posts, reveals, the audit log. */
export const moderation = `
create table review (
  id {{id}},
  post_kind text not null,
  post_id bigint not null,
  thread_id bigint not null references thread (id),
  opened_at bigint not null,
  decide_by bigint not null,
  weight integer not null default 0,
  claimed_by bigint references account (id),
  claimed_at bigint,
  decided_at bigint,
  decided_by bigint references account (id),
  decision text check (decision in ('hide', 'restore', 'dismiss')),
  reason text
);
create unique index review_open on review (post_kind, post_id) where decided_at is null;
create index review_queue on review (decided_at, decide_by, id);
create index review_post on review (post_kind, post_id, id);
create index review_thread on review (thread_id);

create table flag (
  id {{id}},
  review_id bigint not null references review (id),
  post_kind text not null,
  post_id bigint not null,
  reason text not null,
  comment text not null default '',
  flagger_id bigint references account (id),
  address_hash text,
  created_at bigint not null
);
create index flag_review on flag (review_id, id);
create unique index flag_once on flag (review_id, flagger_id, reason);
create index flag_flagger on flag (flagger_id, created_at);
create index flag_created on flag (created_at);

create table hidden_post (
  post_kind text not null,
  post_id bigint not null,
  thread_id bigint not null references thread (id),
  review_id bigint not null references review (id),
  hidden_at bigint not null,
  hidden_by bigint references account (id),
  reason text not null,
  primary key (post_kind, post_id)
);
create index hidden_post_thread on hidden_post (thread_id);
create index hidden_post_since on hidden_post (hidden_at);
create index hidden_post_review on hidden_post (review_id);

create table reveal (
  id {{id}},
  thread_id bigint not null references thread (id),
  asked_by bigint not null references account (id),
  asked_at bigint not null,
  reason text not null,
  decided_by bigint references account (id),
  decided_at bigint,
  agreed integer,
  check (decided_by is null or decided_by <> asked_by)
);
create unique index reveal_open on reveal (thread_id) where decided_at is null;
create index reveal_thread on reveal (thread_id);

create table audit_log (
  seq bigint primary key,
  at bigint not null,
  actor_id bigint,
  act text not null,
  subject_kind text not null,
  subject_id text not null,
  reason_hash text,
  previous_hash text not null unique,
  hash text not null unique
);
create index audit_log_subject on audit_log (subject_kind, subject_id, seq);
create index audit_log_actor on audit_log (actor_id, seq);

create table audit_reason (
  seq bigint primary key references audit_log (seq),
  salt text not null,
  reason text not null
);
`;
