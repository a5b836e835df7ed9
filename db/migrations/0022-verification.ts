/**
 * Who says that they are what, what was looked at, by whom, and what was decided. A licence belongs to one active
 * account: `licence_holder` has its keyed hash as the key.
 */
export const verification = `
create table verification (
  id {{id}},
  token text not null unique,
  account_id bigint not null references account (id),
  role text not null check (role in ('student', 'trainee', 'mentor', 'educator')),
  specialty_id bigint references specialty (id),
  stage text,
  years integer,
  country text,
  register text,
  number_sealed text,
  number_hash text,
  number_end text,
  proof text check (proof in ('sign-in', 'address', 'card')),
  card_until text,
  ring_when text,
  state text not null default 'draft'
    check (state in ('draft', 'submitted', 'asked', 'approved', 'refused', 'withdrawn', 'expired', 'revoked', 'replaced')),
  round integer not null default 1 check (round in (1, 2)),
  made_at bigint not null,
  submitted_at bigint,
  decided_at bigint,
  expires_at bigint,
  reminded integer,
  claimed_by bigint references account (id),
  claimed_at bigint
);
create unique index verification_open on verification (account_id) where state in ('draft', 'submitted', 'asked');
create unique index verification_active on verification (account_id) where state = 'approved';
create index verification_account on verification (account_id, id);
create index verification_queue on verification (submitted_at, id) where state = 'submitted';
create index verification_expiry on verification (expires_at) where state = 'approved';
create index verification_number on verification (number_hash) where number_hash is not null;
create index verification_claimer on verification (claimed_by);

create table verification_step (
  id {{id}},
  verification_id bigint not null references verification (id),
  step text not null,
  actor_id bigint references account (id),
  at bigint not null,
  words_sealed text
);
create index verification_step_of on verification_step (verification_id, id);
create index verification_step_actor on verification_step (actor_id);

create table verification_evidence (
  verification_id bigint not null references verification (id),
  kind text not null,
  outcome text not null check (outcome in ('pass', 'fail', 'unsure')),
  detail text not null,
  made_by bigint references account (id),
  made_at bigint not null,
  primary key (verification_id, kind)
);
create index verification_evidence_maker on verification_evidence (made_by);

create table verification_document (
  id {{id}},
  token text not null unique,
  verification_id bigint not null references verification (id),
  page integer not null,
  blob_key text,
  bytes integer not null,
  content_hash text not null,
  made_at bigint not null,
  removed_at bigint
);
create index verification_document_of on verification_document (verification_id, page);
create index verification_document_blob on verification_document (blob_key);
create index verification_document_kept on verification_document (made_at) where removed_at is null;

create table document_grant (
  verification_id bigint not null references verification (id),
  reviewer_id bigint not null references account (id),
  granted_at bigint not null,
  until bigint not null,
  primary key (verification_id, reviewer_id)
);
create index document_grant_reviewer on document_grant (reviewer_id);

create table verification_decision (
  id {{id}},
  verification_id bigint not null references verification (id),
  round integer not null,
  reviewer_id bigint not null references account (id),
  approve integer not null,
  checked text not null,
  decided_at bigint not null
);
create unique index verification_decision_once on verification_decision (verification_id, round, reviewer_id);
create index verification_decision_reviewer on verification_decision (reviewer_id);

create table licence_holder (
  number_hash text primary key,
  account_id bigint not null references account (id),
  verification_id bigint not null references verification (id),
  register text not null,
  since bigint not null
);
create index licence_holder_account on licence_holder (account_id);
create index licence_holder_verification on licence_holder (verification_id);
`;
