import type { Tx } from "db/engine";
import { NOBODY } from "~/core/nobody";

/** Somebody's cases that nobody else will read: not published, or whose thread went with its author. */
export async function casesGoingWith(tx: Tx, accountId: number): Promise<{ id: number; state: string }[]> {
  return (
    tx
      .selectFrom("clinical_case as c")
      .leftJoin("thread as t", "t.case_id", "c.id")
      .select(["c.id", "c.state"])
      .where("c.author_id", "=", accountId)
      .where("c.state", "!=", "withdrawn")
      // An anonymous thread that has lost its words must not take
      // its case along in the moment in which its author goes.
      .where((eb) => eb.or([eb("t.id", "is", null), eb.and([eb("t.anonymous", "=", 0), eb("t.asking_md", "=", "")])]))
      .execute()
  );
}

/**
 * What was told anonymously is nobody's, and so are its steps, what was said of consent and who attested; what
 * they were stays beside the attestation, for whoever answers for the forum.
 */
export async function putDownToNobody(tx: Tx, accountId: number, was: string): Promise<void> {
  const own = tx.selectFrom("clinical_case").select("id").where("author_id", "=", accountId).where("anonymous", "=", 1);
  await tx
    .updateTable("attestation")
    .set({ account_id: NOBODY, attester_role: was })
    .where("account_id", "=", accountId)
    .where("case_id", "in", own)
    .execute();
  await tx
    .updateTable("consent_record")
    .set({ recorded_by: NOBODY })
    .where("recorded_by", "=", accountId)
    .where("case_id", "in", own)
    .execute();
  await tx
    .updateTable("case_step")
    .set({ actor_id: NOBODY })
    .where("actor_id", "=", accountId)
    .where("case_id", "in", own)
    .execute();
  await tx
    .updateTable("clinical_case")
    .set({ author_id: NOBODY })
    .where("author_id", "=", accountId)
    .where("anonymous", "=", 1)
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
