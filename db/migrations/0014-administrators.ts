/** The badge tells administrators from people who wait for a role. It still reads one table (0009-views.ts). */
export const administrators = `
drop view badge;

create view badge as
select
  a.id,
  a.handle,
  case when a.deleted_at is null then a.name else 'Former member' end as name,
  case when a.imported_from is not null and a.claimed_at is null then coalesce(a.imported_role, 'reader') else a.role end as role,
  (select s.field from specialty s where s.id = a.specialty_id) as specialty,
  a.stage,
  a.years,
  a.moderator,
  a.admin,
  case when a.imported_from is not null and (a.claimed_at is null or a.role = 'reader') then 1 else 0 end as imported,
  case when a.deleted_at is null then 0 else 1 end as former
from account a;
`;
