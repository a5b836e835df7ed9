/** Withdrawals that somebody without a code asks moderators for. Who asked is nowhere, not even scrambled. */
export const withdrawalRequest = `
create table withdrawal_request (
  id {{id}},
  told text not null,
  keeper text not null default '',
  made_at bigint not null,
  decided_at bigint,
  decided_by bigint references account (id),
  outcome text check (outcome in ('withdrawn', 'not_found', 'refused', 'expired')),
  reason text not null default '',
  check ((decided_at is null) = (outcome is null))
);
create index withdrawal_request_open on withdrawal_request (made_at, id) where decided_at is null;
create index withdrawal_request_decider on withdrawal_request (decided_by);
`;
