/** Schools and their cohorts: who belongs to them by which way, and who assesses whom. */
export const organisations = `
create table organisation (
  id {{id}},
  name text not null,
  vouches integer not null check (vouches in (0, 1)),
  founded_by bigint references account (id),
  founded_at bigint not null,
  closed_at bigint,
  closed_by bigint references account (id)
);
create unique index organisation_name on organisation (lower(name)) where closed_at is null;
create index organisation_founder on organisation (founded_by);
create index organisation_closer on organisation (closed_by) where closed_by is not null;

create table organisation_manager (
  id {{id}},
  organisation_id bigint not null references organisation (id),
  account_id bigint not null references account (id),
  appointed_by bigint references account (id),
  appointed_at bigint not null,
  ended_at bigint,
  ended_by bigint references account (id)
);
create unique index organisation_manager_open on organisation_manager (organisation_id, account_id) where ended_at is null;
create index organisation_manager_account on organisation_manager (account_id);

create table cohort (
  id {{id}},
  organisation_id bigint not null references organisation (id),
  name text not null,
  founded_by bigint references account (id),
  founded_at bigint not null,
  closed_at bigint,
  closed_by bigint references account (id)
);
create unique index cohort_name on cohort (organisation_id, lower(name)) where closed_at is null;

create table cohort_sign_in (
  id {{id}},
  cohort_id bigint not null references cohort (id),
  provider_id bigint not null references openid_provider (id),
  affiliation text not null,
  added_by bigint references account (id),
  added_at bigint not null
);
create unique index cohort_sign_in_once on cohort_sign_in (cohort_id, provider_id, affiliation);
create index cohort_sign_in_provider on cohort_sign_in (provider_id, affiliation);

create table cohort_link (
  id {{id}},
  cohort_id bigint not null references cohort (id),
  token_hash text not null unique,
  places integer not null,
  taken integer not null,
  made_by bigint references account (id),
  made_at bigint not null,
  expires_at bigint not null,
  ended_at bigint,
  ended_by bigint references account (id),
  check (taken >= 0 and taken <= places)
);
create index cohort_link_cohort on cohort_link (cohort_id);

create table cohort_place (
  id {{id}},
  cohort_id bigint not null references cohort (id),
  token_hash text not null unique,
  email text,
  email_hash text not null,
  name text not null,
  stage text,
  listed_by bigint references account (id),
  listed_at bigint not null,
  expires_at bigint not null,
  taken_by bigint references account (id),
  taken_at bigint,
  proved integer check (proved in (0, 1)),
  withdrawn_at bigint
);
create unique index cohort_place_once on cohort_place (cohort_id, email_hash) where withdrawn_at is null;
create index cohort_place_email on cohort_place (email) where email is not null;
create unique index cohort_place_taker on cohort_place (taken_by, cohort_id)
  where taken_by is not null and withdrawn_at is null;
create index cohort_place_taken_by on cohort_place (taken_by) where taken_by is not null;

create table cohort_member (
  id {{id}},
  cohort_id bigint not null references cohort (id),
  account_id bigint not null references account (id),
  via text not null check (via in ('link', 'roster', 'sign-in')),
  provider_id bigint references openid_provider (id),
  joined_at bigint not null,
  ended_at bigint,
  ended_by bigint references account (id)
);
create unique index cohort_member_open on cohort_member (cohort_id, account_id) where ended_at is null;
create index cohort_member_account on cohort_member (account_id);
create index cohort_member_provider on cohort_member (provider_id) where provider_id is not null;

create table cohort_assessor (
  id {{id}},
  cohort_id bigint not null references cohort (id),
  account_id bigint not null references account (id),
  appointed_by bigint references account (id),
  appointed_at bigint not null,
  ended_at bigint,
  ended_by bigint references account (id)
);
create unique index cohort_assessor_open on cohort_assessor (cohort_id, account_id) where ended_at is null;
create index cohort_assessor_account on cohort_assessor (account_id);
`;
