import type { Db } from "db/engine";
import type { Instant } from "~/core/time";
import { FIREWALL_LASTS } from "./grading-firewall";

/** Whether somebody assesses or keeps a cohort, or did within the last year, whichever school's. */
export async function assessesSomebody(db: Db, accountId: number, now: Instant): Promise<boolean> {
  const row = await db
    .selectFrom("cohort_assessor as d")
    .select("d.id")
    .where("d.account_id", "=", accountId)
    .where((eb) => eb.or([eb("d.ended_at", "is", null), eb("d.ended_at", ">", now - FIREWALL_LASTS)]))
    .unionAll(
      db
        .selectFrom("organisation_manager as d")
        .select("d.id")
        .where("d.account_id", "=", accountId)
        .where((eb) => eb.or([eb("d.ended_at", "is", null), eb("d.ended_at", ">", now - FIREWALL_LASTS)])),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
