/** Pauses, what people say they are, handles people had; and an index to find people by the start of their name. */
export const people = `
create table suspension (
  id {{id}},
  account_id bigint not null references account (id),
  reason text not null,
  suspended_by bigint references account (id),
  suspended_at bigint not null,
  ends_at bigint not null,
  lifted_at bigint,
  lifted_by bigint references account (id),
  lift_reason text
);
create index suspension_account on suspension (account_id, id);

create table role_wish (
  account_id bigint primary key references account (id),
  role text not null check (role in ('student', 'trainee', 'mentor', 'educator')),
  specialty_id bigint,
  stage text,
  wished_at bigint not null
);

create table former_handle (
  handle text primary key,
  account_id bigint not null references account (id),
  left_at bigint not null
);
create index former_handle_account on former_handle (account_id, left_at);

create index account_name on account (lower(name), id);
`;
