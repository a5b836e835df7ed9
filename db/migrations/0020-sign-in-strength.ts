/** Passkeys, codes of an authenticator app, recovery codes; and how and when a session was proved. */
export const signInStrength = `
alter table session add column method text not null default 'password';

alter table session add column second_factor text;

alter table session add column authenticated_at bigint not null default 0;

create table passkey (
  id {{id}},
  account_id bigint not null references account (id),
  credential_id text not null unique,
  user_handle text not null,
  public_key text not null,
  counter bigint not null,
  transports text not null,
  name text not null,
  synced integer not null,
  second_factor integer not null,
  created_at bigint not null,
  last_used_at bigint
);
create index passkey_account on passkey (account_id, id);

create table authenticator (
  account_id bigint primary key references account (id),
  secret text not null,
  last_step bigint not null,
  created_at bigint not null
);

create table recovery_code (
  id {{id}},
  account_id bigint not null references account (id),
  code_hash text not null unique,
  made_at bigint not null,
  used_at bigint
);
create index recovery_code_account on recovery_code (account_id, used_at);

create table spent_proof (
  id text primary key,
  expires_at bigint not null
);
create index spent_proof_expiry on spent_proof (expires_at);
`;
