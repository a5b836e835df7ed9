/**
 * Whoever signs up has no account until they opened the link that was mailed: an account made before would tell, by its
 * handle or by letting them in, that nobody had the address. Accounts made so until now lose what could let somebody
 * in, and the links that are on their way lead where new ones do.
 */
export const signUp = `
create table sign_up (
  id text primary key,
  email text not null,
  name text not null,
  role text not null check (role in ('student', 'trainee', 'mentor', 'educator')),
  specialty_id bigint,
  stage text,
  expires_at bigint not null
);
create index sign_up_email on sign_up (email);
create index sign_up_expiry on sign_up (expires_at);

insert into sign_up (id, email, name, role, specialty_id, stage, expires_at)
  select t.id, a.email, a.name, w.role, w.specialty_id, w.stage, t.expires_at
  from email_token t join account a on a.id = t.account_id join role_wish w on w.account_id = a.id
  where t.purpose = 'confirm' and t.used_at is null and a.email is not null and a.email_confirmed_at is null;
delete from email_token where purpose = 'confirm';
delete from session where account_id in (
  select id from account where email is not null and email_confirmed_at is null and imported_from is null);
update account set password_hash = null
  where email is not null and email_confirmed_at is null and imported_from is null;
`;
