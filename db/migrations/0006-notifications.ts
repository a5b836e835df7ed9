/** Notices, watches, e-mail preferences. */
export const notifications = `
create table notice (
  id {{id}},
  account_id bigint not null references account (id),
  kind text not null,
  thread_id bigint references thread (id),
  post_kind text,
  post_id bigint,
  actor_id bigint references account (id),
  created_at bigint not null,
  read_at bigint,
  once_key text not null unique
);
create index notice_latest on notice (account_id, created_at, id);
create index notice_unread on notice (account_id, read_at);
create index notice_thread on notice (thread_id);
create index notice_actor on notice (actor_id);

create table watch (
  account_id bigint not null references account (id),
  target_kind text not null,
  target_id bigint not null,
  created_at bigint not null,
  primary key (account_id, target_kind, target_id)
);
create index watch_target on watch (target_kind, target_id, account_id);

create table notice_preference (
  account_id bigint primary key references account (id),
  email text not null check (email in ('immediate', 'digest', 'none')),
  mailed_until bigint not null default 0
);
`;
