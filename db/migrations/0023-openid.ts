/** Who else may say who somebody is (OpenID Connect), and which of their people is which account here. */
export const openid = `
create table openid_provider (
  id {{id}},
  key text not null unique,
  name text not null,
  issuer text not null unique,
  client_id text not null,
  client_secret text not null,
  preset text not null check (preset in ('usual', 'orcid')),
  scopes text not null,
  trusts_email integer not null,
  second_step_values text not null,
  affiliation_scopes text not null,
  joins integer not null,
  enabled integer not null,
  added_by bigint references account (id),
  added_at bigint not null,
  changed_at bigint not null
);
create index openid_provider_adder on openid_provider (added_by);

create table openid_link (
  id {{id}},
  provider_id bigint not null references openid_provider (id),
  account_id bigint not null references account (id),
  subject text not null,
  label text not null,
  created_at bigint not null,
  last_used_at bigint
);
create unique index openid_link_subject on openid_link (provider_id, subject);
create unique index openid_link_account on openid_link (account_id, provider_id);
`;
