/**
 * What somebody is here rests on what others say of them, and ends with it: which provider showed a piece of evidence,
 * and by which ties a sign-in keeps somebody in a cohort. A provider that was removed stays until all that rested on it
 * has ended. Of memberships from before, those are known that only one tie can have brought about.
 */
export const whatRests = `
alter table openid_provider add column removed_at bigint;

alter table verification_evidence add column provider_id bigint;
create index verification_evidence_provider on verification_evidence (provider_id) where provider_id is not null;

create table cohort_member_tie (
  member_id bigint not null references cohort_member (id),
  sign_in_id bigint not null references cohort_sign_in (id),
  primary key (member_id, sign_in_id)
);
create index cohort_member_tie_sign_in on cohort_member_tie (sign_in_id);

insert into cohort_member_tie (member_id, sign_in_id)
  select m.id, min(s.id)
  from cohort_member m join cohort_sign_in s on s.cohort_id = m.cohort_id and s.provider_id = m.provider_id
  where m.ended_at is null
  group by m.id
  having count(*) = 1;
`;
