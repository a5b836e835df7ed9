import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { sql } from "kysely";

type Mark = { act: string; kind: string; id: number; value: number };

const marksOf = prepared(
  (_db: Db, threadId: number, readerId: number) => sql<Mark>`
    select 'vote' as act, 'thread' as kind, v.post_id as id, v.value from vote v
      where v.post_kind = 'thread' and v.post_id = ${threadId} and v.account_id = ${readerId}
    union all select 'vote', 'answer', v.post_id, v.value from answer a
      join vote v on v.post_kind = 'answer' and v.post_id = a.id and v.account_id = ${readerId} where a.thread_id = ${threadId}
    union all select 'vote', 'comment', v.post_id, v.value from comment c
      join vote v on v.post_kind = 'comment' and v.post_id = c.id and v.account_id = ${readerId} where c.thread_id = ${threadId}
    union all select 'endorse', 'answer', e.answer_id, 1 from answer a
      join endorsement e on e.answer_id = a.id and e.account_id = ${readerId} where a.thread_id = ${threadId}
    union all select 'wondered', '', thread_id, 1 from wondered where thread_id = ${threadId} and account_id = ${readerId}
    union all select 'bookmark', '', thread_id, 1 from bookmark where thread_id = ${threadId} and account_id = ${readerId}
    union all select 'watch', '', target_id, 1 from watch
      where account_id = ${readerId} and target_kind = 'thread' and target_id = ${threadId}`,
);

/**
 * What one reader has done in a thread: their votes, endorsements, wondering, saving and following, in one question.
 * The keys look like the slots of the page: "useful:answer:12", "bookmark".
 */
export async function readMarks(db: Db, threadId: number, readerId: number): Promise<Set<string>> {
  const rows = await marksOf(db, threadId, readerId);
  return new Set(rows.map(keyOf));
}

function keyOf({ act, kind, id, value }: Mark): string {
  if (act === "vote") return `${value > 0 ? "useful" : "disagreed"}:${kind}:${id}`;
  return act === "endorse" ? `endorse:${id}` : act;
}
