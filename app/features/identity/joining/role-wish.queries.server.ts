import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** What somebody says they are, for whoever gives roles; the last word counts. */
export async function storeWish(
  tx: Tx,
  wish: { accountId: number; role: string; specialtyId: number | null; stage: string | null; now: Instant },
): Promise<void> {
  const row = { role: wish.role, specialty_id: wish.specialtyId, stage: wish.stage, wished_at: wish.now };
  await tx
    .insertInto("role_wish")
    .values({ account_id: wish.accountId, ...row })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet(row))
    .execute();
}

export function wishOf(db: Db, accountId: number) {
  return db
    .selectFrom("role_wish as w")
    .leftJoin("specialty as s", "s.id", "w.specialty_id")
    .select(["w.role", "w.specialty_id as specialtyId", "w.stage", "s.field"])
    .where("w.account_id", "=", accountId)
    .executeTakeFirst();
}
