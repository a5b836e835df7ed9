import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { sql } from "kysely";
import { badgeOf } from "~/core/badge-row";
import type { PersonBadge } from "~/core/person";

/** Counts in the frame stop here; the header says "99+". */
const MOST = 100;

export type FrameOfMember = { person: PersonBadge; unread: number; review: number; schools: boolean };

const frameRow = prepared((db: Db, accountId: number) =>
  db
    .selectFrom("badge")
    .selectAll()
    .select([
      // As the list of notices shows them: those of one kind on one thread are one line.
      sql<number>`(select count(*) from (select distinct kind, thread_id, case when thread_id is null then id end as alone
        from (select id, kind, thread_id from notice where account_id = ${accountId} and read_at is null
        limit ${sql.lit(MOST * 5)}) as newest limit ${sql.lit(MOST)}) as unread)`.as("unread"),
      sql<number>`(select count(*) from (select 1 from review where decided_at is null limit ${sql.lit(MOST)}) as open)`.as(
        "review",
      ),
      sql<number>`(select count(*) from (
        select account_id from cohort_member where account_id = ${accountId} and ended_at is null
        union all select account_id from cohort_assessor where account_id = ${accountId} and ended_at is null
        union all select account_id from organisation_manager where account_id = ${accountId} and ended_at is null
        limit 1) as belongs)`.as("schools"),
    ])
    .where("id", "=", accountId),
);

/**
 * What the frame of every page shows of a member: the badge, two
 * counts and whether schools are theirs to look at, in one query.
 */
export async function frameOfMember(db: Db, accountId: number): Promise<FrameOfMember | null> {
  const [row] = await frameRow(db, accountId);
  return row
    ? { person: badgeOf(row), unread: row.unread, review: row.review, schools: Number(row.schools) > 0 }
    : null;
}
