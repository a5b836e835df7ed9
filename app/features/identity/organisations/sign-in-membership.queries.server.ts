import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** Somebody's open membership of a cohort, and whose sign-in it rests on, where it does. */
export const openMembership = (tx: Tx, cohortId: number, accountId: number) =>
  tx
    .selectFrom("cohort_member")
    .select(["id", "provider_id as providerId"])
    .where("cohort_id", "=", cohortId)
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .executeTakeFirst();

/** By which ties a membership stands from now on: those whose words were said at the last sign-in. */
export async function restOnTies(tx: Tx, memberId: number, tieIds: readonly number[]): Promise<void> {
  await tx
    .deleteFrom("cohort_member_tie")
    .where("member_id", "=", memberId)
    .where("sign_in_id", "not in", tieIds)
    .execute();
  await tx
    .insertInto("cohort_member_tie")
    .values(tieIds.map((id) => ({ member_id: memberId, sign_in_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Ends somebody's memberships that rest on a provider's sign-in, but for these cohorts; returns which. */
export async function endMembershipsThrough(
  tx: Tx,
  { providerId, accountId, but, now }: { providerId: number; accountId: number; but: readonly number[]; now: Instant },
): Promise<number[]> {
  let query = tx
    .updateTable("cohort_member")
    .set({ ended_at: now, ended_by: null })
    .where("provider_id", "=", providerId)
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null);
  if (but.length > 0) query = query.where("cohort_id", "not in", but);
  const ended = (await query.returning("id").execute()).map(({ id }) => id);
  if (ended.length > 0) await tx.deleteFrom("cohort_member_tie").where("member_id", "in", ended).execute();
  return ended;
}

type Where = { providerId: number; cohortId: number | null };

/**
 * Open memberships that rest on a provider's sign-in (in one cohort, or in all) and that no tie leads to any more. One
 * from before ties were kept, which several could have brought about, is among them: the next sign-in brings it back.
 */
export function strandedMembers(db: Db | Tx, { providerId, cohortId }: Where, limit: number) {
  let query = db
    .selectFrom("cohort_member as m")
    .select("m.id")
    .where("m.provider_id", "=", providerId)
    .where("m.ended_at", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom("cohort_member_tie as t").select("t.member_id").whereRef("t.member_id", "=", "m.id")),
      ),
    )
    .orderBy("m.id")
    .limit(limit);
  if (cohortId !== null) query = query.where("m.cohort_id", "=", cohortId);
  return query.execute();
}

/** Ends one of them; returns whose it was, or undefined where it ended, or rests on a tie again, meanwhile. */
export function endStranded(tx: Tx, id: number, now: Instant) {
  return tx
    .updateTable("cohort_member")
    .set({ ended_at: now, ended_by: null })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("cohort_member_tie as t")
            .select("t.member_id")
            .whereRef("t.member_id", "=", "cohort_member.id"),
        ),
      ),
    )
    .returning("account_id as accountId")
    .executeTakeFirst();
}

/** Ties are gone, and nobody rests on them any more. */
export async function deleteTies(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.deleteFrom("cohort_member_tie").where("sign_in_id", "in", ids).execute();
  await tx.deleteFrom("cohort_sign_in").where("id", "in", ids).execute();
}

/** Memberships that are over no longer name a provider; true once none does. */
export async function forgetProviderOf(tx: Tx, providerId: number, limit: number): Promise<boolean> {
  const rows = await tx
    .updateTable("cohort_member")
    .set({ provider_id: null })
    .where("id", "in", (eb) =>
      eb
        .selectFrom("cohort_member")
        .select("id")
        .where("provider_id", "=", providerId)
        .where("ended_at", "is not", null)
        .limit(limit),
    )
    .returning("id")
    .execute();
  return rows.length < limit;
}
