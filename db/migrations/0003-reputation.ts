/** The standing ledger and its totals. */
export const reputation = `
create table standing_entry (
  id {{id}},
  account_id bigint not null references account (id),
  specialty_id bigint not null references specialty (id),
  track text not null,
  rule text not null,
  event_key text not null,
  turn integer not null default 0,
  giver_id bigint references account (id),
  points integer not null,
  full_points integer not null,
  day text not null,
  private integer not null default 0,
  reverses_id bigint references standing_entry (id),
  because text,
  created_at bigint not null
);
create unique index standing_entry_once on standing_entry (event_key, rule, account_id, turn) where reverses_id is null;
create unique index standing_entry_reversal on standing_entry (reverses_id) where reverses_id is not null;
create index standing_entry_event on standing_entry (event_key, rule);
create index standing_entry_account on standing_entry (account_id, day);
create index standing_entry_latest on standing_entry (account_id, created_at, id);
create index standing_entry_pair on standing_entry (giver_id, account_id, day);

create table standing_total (
  account_id bigint not null references account (id),
  specialty_id bigint not null references specialty (id),
  track text not null,
  points integer not null,
  primary key (account_id, specialty_id, track)
);
`;
