/** People, roles, sessions, one-time links, invitations. */
export const identity = `
create table account (
  id {{id}},
  handle text not null unique,
  name text not null,
  email text unique,
  email_confirmed_at bigint,
  password_hash text,
  role text not null default 'reader' check (role in ('reader', 'student', 'trainee', 'mentor', 'educator')),
  specialty_id bigint,
  mentor_specialty_id bigint,
  stage text,
  years integer,
  country text,
  moderator integer not null default 0,
  admin integer not null default 0,
  bio_md text not null default '',
  bio_html text not null default '',
  renderer_version integer not null default 0,
  suspended_until bigint,
  created_at bigint not null,
  deleted_at bigint,
  imported_from text unique,
  imported_role text,
  claimed_at bigint
);
create index account_created on account (created_at, id);
create index account_stage on account (role, stage);
create index account_staff on account (moderator, admin);

create table role_grant (
  id {{id}},
  account_id bigint not null references account (id),
  role text not null check (role in ('student', 'trainee', 'mentor', 'educator', 'moderator', 'admin')),
  specialty_id bigint,
  stage text,
  granted_by bigint references account (id),
  granted_at bigint not null,
  reason text not null,
  ended_at bigint,
  ended_by bigint references account (id),
  end_reason text
);
create index role_grant_account on role_grant (account_id, ended_at);
create unique index role_grant_current on role_grant (account_id, role) where ended_at is null;

create table session (
  id text primary key,
  account_id bigint not null references account (id),
  created_at bigint not null,
  last_seen_at bigint not null,
  expires_at bigint not null,
  device text not null
);
create index session_account on session (account_id);
create index session_expiry on session (expires_at);

create table email_token (
  id text primary key,
  account_id bigint references account (id),
  email text,
  purpose text not null,
  created_at bigint not null,
  expires_at bigint not null,
  used_at bigint
);
create index email_token_account on email_token (account_id, purpose);
create index email_token_expiry on email_token (expires_at);

create table invitation (
  id {{id}},
  token_hash text not null unique,
  email text not null,
  name text,
  role text not null,
  specialty_id bigint,
  stage text,
  invited_by bigint references account (id),
  created_at bigint not null,
  expires_at bigint not null,
  accepted_by bigint references account (id),
  accepted_at bigint,
  withdrawn_at bigint
);
create unique index invitation_open on invitation (email) where accepted_at is null and withdrawn_at is null;
create index invitation_created on invitation (created_at, id);
`;
