/**
 * What readers may see at all: not deleted, not hidden by moderation. Whether this reader is in the audience is one
 * more condition of the query (`visibility`). `badge` reads one table: SQLite would run a view of two tables in full
 * for every left join to it. A migration that adds a column to one of these tables must make its view anew.
 */
export const views = `
create view visible_thread as
select t.* from thread t
where t.deleted_at is null
  and not exists (select 1 from hidden_post h where h.post_kind = 'thread' and h.post_id = t.id);

create view visible_answer as
select a.* from answer a
where a.deleted_at is null
  and not exists (select 1 from hidden_post h where h.post_kind = 'answer' and h.post_id = a.id);

create view visible_comment as
select c.* from comment c
where c.deleted_at is null
  and not exists (select 1 from hidden_post h where h.post_kind = 'comment' and h.post_id = c.id);

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
  case when a.imported_from is not null and (a.claimed_at is null or a.role = 'reader') then 1 else 0 end as imported,
  case when a.deleted_at is null then 0 else 1 end as former
from account a;
`;
