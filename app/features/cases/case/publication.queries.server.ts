import type { Db } from "db/engine";
import type { Instant } from "~/core/time";

/** Approved cases whose time has come, the earliest first. */
export async function dueCases(db: Db, now: Instant, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("clinical_case")
    .select("token")
    .where("state", "=", "approved")
    .where("publish_at", "<=", now)
    .orderBy("publish_at")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ token }) => token);
}
