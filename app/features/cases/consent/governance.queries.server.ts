import type { Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import type { Instant } from "~/core/time";
import type { GovernanceTexts } from "./governance";

const recordInForce = prepared((db: Db) => db.selectFrom("governance_record").select("id").where("in_force", "=", 1));

/** True while a governance record holds. */
export async function governanceInForce(db: Db): Promise<boolean> {
  return (await recordInForce(db)).length > 0;
}

/** Who answers for patients' data here, as it was recorded; null while no record holds. */
export async function controllerText(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom("governance_record")
    .select("controller")
    .where("in_force", "=", 1)
    .executeTakeFirst();
  return row?.controller ?? null;
}

/** The newest records, with who recorded and who ended each. */
export function governanceRecords(db: Db, limit: number) {
  return db
    .selectFrom("governance_record as g")
    .innerJoin("account as by", "by.id", "g.recorded_by")
    .leftJoin("account as ender", "ender.id", "g.ended_by")
    .select(["g.id", "g.controller", "g.assessment", "g.contracts", "g.data_location as location"])
    .select(["g.recorded_at as recordedAt", "by.name as recordedBy", "g.ended_at as endedAt"])
    .select(["ender.name as endedBy", "g.end_reason as endReason"])
    .orderBy("g.recorded_at", "desc")
    .orderBy("g.id", "desc")
    .limit(limit)
    .execute();
}

/** Writes a record that holds from now on; undefined if another one does. */
export async function insertGovernance(
  tx: Tx,
  texts: GovernanceTexts,
  by: { id: number; now: Instant },
): Promise<number | undefined> {
  const row = await tx
    .insertInto("governance_record")
    .values({
      controller: texts.controller,
      assessment: texts.assessment,
      contracts: texts.contracts,
      data_location: texts.location,
      recorded_at: by.now,
      recorded_by: by.id,
      in_force: 1,
    })
    .onConflict((conflict) => conflict.column("in_force").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** Ends the record that holds; undefined if it does not any more. */
export async function endRecord(
  tx: Tx,
  recordId: number,
  end: { by: number; reason: string; now: Instant },
): Promise<number | undefined> {
  const row = await tx
    .updateTable("governance_record")
    .set({ in_force: null, ended_at: end.now, ended_by: end.by, end_reason: end.reason })
    .where("id", "=", recordId)
    .where("in_force", "=", 1)
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}
