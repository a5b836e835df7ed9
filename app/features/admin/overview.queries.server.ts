import type { Db } from "db/engine";
import { sql } from "kysely";
import type { Instant } from "~/core/time";

/** Counts stop here: a page needs to say that there are many, not how many exactly. */
export const MOST = 100_000;

const upTo = (from: ReturnType<typeof sql>) =>
  sql<number>`(select count(*) from (select 1 ${from} limit ${sql.lit(MOST)}) as counted)`;

const withRole = (role: string) => upTo(sql`from account where role = ${sql.lit(role)} and deleted_at is null`);

/**
 * What an administrator wants to know at a glance, in one statement of counts along indexes. Of jobs those whose time
 * has come: how many mails are gathering would tell whether two notices go to one person, and so who asked anonymously.
 */
export async function adminCounts(db: Db, now: Instant) {
  const { rows } = await sql<Record<string, number | string>>`select
    ${withRole("student")} as students,
    ${withRole("trainee")} as trainees,
    ${withRole("mentor")} as mentors,
    ${withRole("educator")} as educators,
    ${upTo(sql`from account where role = 'reader' and moderator = 0 and admin = 0 and deleted_at is null
      and (imported_from is null or claimed_at is not null)`)} as waiting,
    ${upTo(sql`from account where moderator = 1 and deleted_at is null`)} as moderators,
    ${upTo(sql`from account where moderator in (0, 1) and admin = 1 and deleted_at is null`)} as admins,
    ${upTo(sql`from review where decided_at is null`)} as reports,
    ${upTo(sql`from hidden_post where hidden_at > 0`)} as hidden,
    ${upTo(sql`from job where dead_at is null and run_at <= ${now}`)} as jobs,
    ${upTo(sql`from job where dead_at is not null`)} as dead`.execute(db);
  const count = (name: string) => Number(rows[0]?.[name] ?? 0);
  return {
    members: {
      students: count("students"),
      trainees: count("trainees"),
      mentors: count("mentors"),
      educators: count("educators"),
      moderators: count("moderators"),
      admins: count("admins"),
    },
    waiting: count("waiting"),
    reports: count("reports"),
    hidden: count("hidden"),
    jobs: count("jobs"),
    dead: count("dead"),
  };
}
