/**
 * Cases, their attachments on the way out of quarantine, and the blobs behind them. A thread points at its case.
 * "window" is a word of SQL, so it stands in quotes.
 */
export const cases = `
create table blob (
  key text primary key,
  area text not null check (area in ('quarantine', 'media')),
  bytes bigint not null default 0,
  sha256 text not null default '',
  made_at bigint not null,
  remove_at bigint
);
create index blob_remove on blob (remove_at);

create table governance_record (
  id {{id}},
  controller text not null,
  assessment text not null,
  contracts text not null,
  data_location text not null,
  recorded_at bigint not null,
  recorded_by bigint not null references account (id),
  in_force integer unique check (in_force = 1),
  ended_at bigint,
  ended_by bigint references account (id),
  end_reason text,
  check ((in_force is null) = (ended_at is not null))
);
create index governance_record_latest on governance_record (recorded_at, id);

create table clinical_case (
  id {{id}},
  token text not null unique,
  author_id bigint not null references account (id),
  anonymous integer not null default 0,
  title text not null default '',
  specialty_id bigint references specialty (id),
  tags text not null default '',
  summary_md text not null default '',
  narrow_md text not null default '',
  analyse_md text not null default '',
  probe_md text not null default '',
  plan_md text not null default '',
  know_html text not null default '',
  think_html text not null default '',
  asking_html text not null default '',
  renderer_version integer not null default 0,
  state text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'approved', 'published', 'refused', 'withdrawn')),
  created_at bigint not null,
  updated_at bigint not null,
  submitted_at bigint,
  publish_at bigint,
  published_at bigint,
  version integer not null default 1
);
create index clinical_case_author on clinical_case (author_id, created_at, id);
create index clinical_case_queue on clinical_case (state, submitted_at, id);
create index clinical_case_due on clinical_case (state, publish_at);

create table case_step (
  id {{id}},
  case_id bigint not null references clinical_case (id),
  attachment_id bigint,
  from_state text not null,
  to_state text not null,
  at bigint not null,
  actor_id bigint references account (id),
  reason text not null default ''
);
create index case_step_case on case_step (case_id, id);
create index case_step_actor on case_step (actor_id);

create table consent_record (
  id {{id}},
  case_id bigint not null references clinical_case (id),
  basis text not null check (basis in ('written', 'anonymised', 'published', 'synthetic')),
  source text not null default '',
  person_shown integer not null default 0,
  subject text not null default '' check (subject in ('', 'adult', 'child', 'lacks_capacity', 'died')),
  answers text not null default '{}',
  scope_members integer not null default 0,
  scope_collections integer not null default 0,
  scope_public integer not null default 0,
  keeper text not null default '',
  code_hash text unique,
  recorded_at bigint not null,
  recorded_by bigint not null references account (id),
  withdrawn_at bigint,
  withdrawn_by text check (withdrawn_by in ('code', 'moderator', 'author'))
);
create index consent_record_case on consent_record (case_id, id);
create index consent_record_by on consent_record (recorded_by);

create table attestation (
  id {{id}},
  case_id bigint not null references clinical_case (id),
  account_id bigint not null references account (id),
  rules_version integer not null,
  at bigint not null
);
create index attestation_case on attestation (case_id, id);
create index attestation_account on attestation (account_id);

create table case_check (
  id {{id}},
  case_id bigint not null references clinical_case (id),
  checker_id bigint not null references account (id),
  claimed_at bigint not null,
  decided_at bigint,
  decision text check (decision in ('approve', 'cover', 'return', 'refuse')),
  reason text not null default ''
);
create unique index case_check_open on case_check (case_id) where decided_at is null;
create index case_check_case on case_check (case_id, id);
create index case_check_checker on case_check (checker_id, id);

create table attachment (
  id {{id}},
  case_id bigint not null references clinical_case (id),
  token text not null unique,
  kind text check (kind in ('picture', 'dicom', 'pdf', 'video', 'table')),
  state text not null check (state in ('uploading', 'quarantined', 'cleaning', 'cleaned', 'covering', 'confirmed', 'checked', 'published', 'refused', 'removed')),
  position integer not null default 0,
  declared_bytes bigint not null,
  received_bytes bigint not null default 0,
  progress integer not null default 0,
  person integer not null default 0,
  alt text not null default '',
  caption text not null default '',
  facts text not null default '{}',
  table_json text,
  refusal text,
  created_at bigint not null,
  updated_at bigint not null,
  original_deleted_at bigint
);
create index attachment_case on attachment (case_id, position, id);
create index attachment_state on attachment (state, created_at, id);
create index attachment_original on attachment (original_deleted_at, created_at);

create table upload_part (
  attachment_id bigint not null references attachment (id),
  start bigint not null,
  bytes bigint not null,
  blob_key text not null references blob (key),
  primary key (attachment_id, start)
);
create index upload_part_blob on upload_part (blob_key);

create table attachment_frame (
  id {{id}},
  attachment_id bigint not null references attachment (id),
  position integer not null,
  "window" text not null default '',
  token text not null unique,
  width integer not null,
  height integer not null,
  findings text not null default '[]',
  boxes text not null default '[]',
  prepared_key text references blob (key),
  placeholder text not null default '#000000',
  unique (attachment_id, position, "window")
);
create index attachment_frame_prepared on attachment_frame (prepared_key);

create table media_file (
  id {{id}},
  frame_id bigint not null references attachment_frame (id),
  variant text not null,
  media_type text not null,
  width integer not null,
  height integer not null,
  bytes bigint not null,
  blob_key text not null references blob (key),
  unique (frame_id, variant, media_type)
);
create index media_file_blob on media_file (blob_key);

create table media_view (
  attachment_id bigint not null references attachment (id),
  account_id bigint not null references account (id),
  day text not null,
  first_at bigint not null,
  primary key (attachment_id, account_id, day)
);
create index media_view_day on media_view (day);
create index media_view_account on media_view (account_id);

create table recognised_patient (
  case_id bigint not null references clinical_case (id),
  account_id bigint not null references account (id),
  at bigint not null,
  primary key (case_id, account_id)
);
create index recognised_patient_account on recognised_patient (account_id);

alter table thread add column case_id bigint references clinical_case (id);
create unique index thread_case on thread (case_id);

drop view visible_thread;

create view visible_thread as
select t.* from thread t
where t.deleted_at is null
  and not exists (select 1 from hidden_post h where h.post_kind = 'thread' and h.post_id = t.id);
`;
