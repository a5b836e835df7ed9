import type { Tx } from "db/engine";

/** Somebody's cases that nobody else will read: not published, or whose thread went with its author. */
export async function casesGoingWith(tx: Tx, accountId: number): Promise<{ id: number; state: string }[]> {
  return tx
    .selectFrom("clinical_case as c")
    .leftJoin("thread as t", "t.case_id", "c.id")
    .select(["c.id", "c.state"])
    .where("c.author_id", "=", accountId)
    .where("c.state", "!=", "withdrawn")
    .where((eb) => eb.or([eb("t.id", "is", null), eb("t.asking_md", "=", "")]))
    .execute();
}

/** Cases that lie untouched since then in a state that only their author sees. */
export async function untouchedCases(tx: Tx, before: number, limit: number): Promise<{ id: number; state: string }[]> {
  return tx
    .selectFrom("clinical_case")
    .select(["id", "state"])
    .where("state", "in", ["draft", "returned", "refused"])
    .where("updated_at", "<", before)
    .orderBy("id")
    .limit(limit)
    .execute();
}
