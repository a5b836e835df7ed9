/** Jobs, live events, cache versions, settings. */
export const platform = `
create table job (
  id {{id}},
  type text not null,
  payload text not null,
  once_key text unique,
  run_at bigint not null,
  attempts integer not null default 0,
  lease_until bigint,
  lease_owner text,
  last_error text,
  dead_at bigint,
  created_at bigint not null
);
create index job_due on job (dead_at, run_at, id);

create table live_event (
  id {{id}},
  account_id bigint,
  thread_id bigint,
  type text not null,
  payload text not null,
  created_at bigint not null
);
create index live_event_created on live_event (created_at);

create table cache_version (
  name text primary key,
  version bigint not null
);
insert into cache_version (name, version) values ('site', 1), ('lists', 1);

create table setting (
  key text primary key,
  value text not null,
  changed_by bigint references account (id),
  changed_at bigint not null
);
`;
