import type { Db } from "db/engine";
import { type Instant, utcMonth } from "~/core/time";

/** A person's public standing: one row per specialty and track, by specialty name. Never summed for showing. */
export function standingOf(db: Db, accountId: number) {
  return db
    .selectFrom("standing_total")
    .innerJoin("specialty", "specialty.id", "standing_total.specialty_id")
    .select(["specialty.id", "specialty.slug", "specialty.name", "standing_total.track", "standing_total.points"])
    .where("standing_total.account_id", "=", accountId)
    .where("standing_total.points", "<>", 0)
    .orderBy("specialty.name")
    .orderBy("standing_total.track")
    .execute();
}

/** Useful votes on a person's answers in each of the last twelve months, oldest first, by specialty id. */
export async function usefulByMonth(db: Db, accountId: number, now: Instant): Promise<Map<number, number[]>> {
  const from = new Date(now);
  from.setUTCDate(1);
  from.setUTCMonth(from.getUTCMonth() - 11);
  const rows = await db
    .selectFrom("standing_entry as e")
    .leftJoin("standing_entry as r", "r.reverses_id", "e.id")
    .select((eb) => ["e.day", "e.specialty_id as specialtyId", eb.fn.countAll<number>().as("count")])
    .where("e.account_id", "=", accountId)
    .where("e.day", ">=", from.toISOString().slice(0, 10))
    .where("e.rule", "in", ["answer-useful", "answer-useful-referenced"])
    .where("e.private", "=", 0)
    .where("e.reverses_id", "is", null)
    .where("r.id", "is", null)
    .groupBy(["e.day", "e.specialty_id"])
    .execute();
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = new Date(from);
    month.setUTCMonth(from.getUTCMonth() + index);
    return utcMonth(month.getTime());
  });
  const counted = new Map<number, number[]>();
  for (const { day, specialtyId, count } of rows) {
    const place = months.indexOf(day.slice(0, 7));
    const counts = counted.get(specialtyId) ?? months.map(() => 0);
    if (place >= 0) counts[place] = (counts[place] ?? 0) + Number(count);
    counted.set(specialtyId, counts);
  }
  return counted;
}

/** One page of somebody's own ledger, newest first. Only its owner may be shown it: it holds the private rows too. */
export function ledgerPage(db: Db, accountId: number, before: { at: Instant; id: number } | null, limit: number) {
  let query = db
    .selectFrom("standing_entry as e")
    .innerJoin("specialty", "specialty.id", "e.specialty_id")
    .select([
      "e.id",
      "e.rule",
      "e.points",
      "e.full_points as fullPoints",
      "e.private",
      "e.because",
      "e.created_at as at",
      "specialty.name as specialty",
    ])
    .where("e.account_id", "=", accountId);
  if (before)
    query = query.where((eb) =>
      eb.or([
        eb("e.created_at", "<", before.at),
        eb.and([eb("e.created_at", "=", before.at), eb("e.id", "<", before.id)]),
      ]),
    );
  return query.orderBy("e.created_at", "desc").orderBy("e.id", "desc").limit(limit).execute();
}
