import type { Db } from "db/engine";
import { notRecognisedBy } from "db/recognised";
import { sql } from "kysely";
import type { Audience } from "../thread/thread-access";
import { ROWS_PER_PAGE } from "./list-row";
import { type ListPart, readThreadRows } from "./thread-rows.queries.server";

/** One page of the threads that somebody saved and may still read, the last saved first; `after` is a thread's id. */
export function readSavedThreads(
  db: Db,
  { accountId, audience, after }: { accountId: number; audience: Audience; after: number | null },
): Promise<ListPart> {
  const savedAt = sql`(select created_at from bookmark where account_id = ${accountId} and thread_id = t.id)`;
  const readable = audience === "public" ? sql`and t.visibility = 'public'` : sql``;
  const older = after
    ? sql`and (b.created_at, b.thread_id) <
        ((select created_at from bookmark where account_id = ${accountId} and thread_id = ${after}), ${after})`
    : sql``;
  const ids = sql<{ id: number }>`select t.id from bookmark b join visible_thread t on t.id = b.thread_id
    where b.account_id = ${accountId} ${readable} ${older}
      and ${notRecognisedBy(accountId)}
    order by b.created_at desc, b.thread_id desc limit ${sql.lit(ROWS_PER_PAGE + 1)}`;
  return readThreadRows(db, ids, sql`${savedAt} desc, t.id desc`);
}
