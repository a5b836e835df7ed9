import type { Db, Tx } from "db/engine";
import { slices } from "db/slices";
import type { Instant } from "~/core/time";

export type Entry = {
  accountId: number;
  specialtyId: number;
  track: string;
  rule: string;
  eventKey: string;
  turn: number;
  giverId: number | null;
  points: number;
  fullPoints: number;
  day: string;
  private: boolean;
  reversesId: number | null;
  because: string | null;
  at: Instant;
};

/** Appends rows and moves the totals with them (private rows move none); rows that stand already are passed over. */
export async function appendEntries(tx: Tx, entries: readonly Entry[]): Promise<void> {
  for (const part of slices(entries)) {
    const rows = await tx
      .insertInto("standing_entry")
      .values(part.map(rowOf))
      .onConflict((conflict) => conflict.doNothing())
      .returning(["account_id", "specialty_id", "track", "points", "private"])
      .execute();
    await addToTotals(
      tx,
      rows.filter((row) => row.private === 0),
    );
  }
}

const rowOf = (entry: Entry) => ({
  account_id: entry.accountId,
  specialty_id: entry.specialtyId,
  track: entry.track,
  rule: entry.rule,
  event_key: entry.eventKey,
  turn: entry.turn,
  giver_id: entry.giverId,
  points: entry.points,
  full_points: entry.fullPoints,
  day: entry.day,
  private: entry.private ? 1 : 0,
  reverses_id: entry.reversesId,
  because: entry.because,
  created_at: entry.at,
});

type Total = { account_id: number; specialty_id: number; track: string; points: number };

/** One statement: a row may not be met twice in it, so what goes to the same total is added up first. */
export async function addToTotals(tx: Tx, rows: readonly Total[]): Promise<void> {
  const sums = new Map<string, Total>();
  for (const { account_id, specialty_id, track, points } of rows) {
    const key = `${account_id} ${specialty_id} ${track}`;
    sums.set(key, { account_id, specialty_id, track, points: points + (sums.get(key)?.points ?? 0) });
  }
  if (sums.size === 0) return;
  await tx
    .insertInto("standing_total")
    // In one order everywhere, so that two acts never wait on each other.
    .values([...sums.values()].sort((one, other) => one.account_id - other.account_id))
    .onConflict((conflict) =>
      conflict
        .columns(["account_id", "specialty_id", "track"])
        .doUpdateSet((eb) => ({ points: eb("standing_total.points", "+", eb.ref("excluded.points")) })),
    )
    .execute();
}

const columns = [
  "e.id",
  "e.account_id as accountId",
  "e.specialty_id as specialtyId",
  "e.track",
  "e.rule",
  "e.event_key as eventKey",
  "e.turn",
  "e.giver_id as giverId",
  "e.points",
  "e.full_points as fullPoints",
  "e.day",
  "e.private",
] as const;

/** Rows under a key (or under everything that begins with it) that nothing has reversed yet. */
export function standingRows(tx: Tx, key: string, below: boolean) {
  let query = tx
    .selectFrom("standing_entry as e")
    .leftJoin("standing_entry as r", "r.reverses_id", "e.id")
    .select(columns)
    .where("e.reverses_id", "is", null)
    .where("r.id", "is", null);
  // ";" is the character after ":", so this is the range of all keys below `key`.
  query = below
    ? query.where("e.event_key", ">=", `${key}:`).where("e.event_key", "<", `${key};`)
    : query.where("e.event_key", "=", key);
  return query.orderBy("e.id").execute();
}

/** Rows that one person's acts gave to others and that nothing has reversed yet. */
export function rowsGivenBy(tx: Tx, giverId: number) {
  return tx
    .selectFrom("standing_entry as e")
    .leftJoin("standing_entry as r", "r.reverses_id", "e.id")
    .select(columns)
    .where("e.giver_id", "=", giverId)
    .where("e.reverses_id", "is", null)
    .where("r.id", "is", null)
    .orderBy("e.id")
    .execute();
}

/** Rows below a key that went because their post went, and that have not been given again since. */
export function removedRows(tx: Tx, key: string) {
  return tx
    .selectFrom("standing_entry as e")
    .innerJoin("standing_entry as r", "r.reverses_id", "e.id")
    .select(columns)
    .where("r.because", "=", "removed")
    .where("e.event_key", ">=", `${key}:`)
    .where("e.event_key", "<", `${key};`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("standing_entry as later")
            .select("later.id")
            .whereRef("later.event_key", "=", "e.event_key")
            .whereRef("later.rule", "=", "e.rule")
            .whereRef("later.account_id", "=", "e.account_id")
            .whereRef("later.turn", ">", "e.turn")
            .where("later.reverses_id", "is", null),
        ),
      ),
    )
    .orderBy("e.id")
    .execute();
}

/** The turn a new row under this key, rule and person has: how often it was given before. */
export async function nextTurn(tx: Tx, eventKey: string, rule: string, accountId: number): Promise<number> {
  const row = await tx
    .selectFrom("standing_entry")
    .select((eb) => eb.fn.max("turn").as("turn"))
    .where("event_key", "=", eventKey)
    .where("rule", "=", rule)
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row?.turn === null || row?.turn === undefined ? 0 : Number(row.turn) + 1;
}

/**
 * Points these rules gave a person on a day, reversals counted (they carry the day of what they reverse). `private`:
 * with those of anonymous threads, which must show in nothing that others see.
 */
export async function givenOn(
  tx: Tx,
  to: { accountId: number; private: boolean },
  day: string,
  rules: readonly string[],
): Promise<number> {
  const row = await tx
    .selectFrom("standing_entry")
    .select((eb) => eb.fn.sum<number>("points").as("sum"))
    .where("account_id", "=", to.accountId)
    .where("day", "=", day)
    .where("rule", "in", rules)
    .$if(!to.private, (query) => query.where("private", "=", 0))
    .executeTakeFirst();
  return Number(row?.sum ?? 0);
}

/** Points these rules gave a person in all. */
export async function givenInAll(tx: Tx, accountId: number, rules: readonly string[]): Promise<number> {
  const row = await tx
    .selectFrom("standing_entry")
    .select((eb) => eb.fn.sum<number>("points").as("sum"))
    .where("account_id", "=", accountId)
    .where("rule", "in", rules)
    .executeTakeFirst();
  return Number(row?.sum ?? 0);
}

/**
 * How many votes somebody gave since a day that still stand: in all, and to one person; `private`: with those on the
 * person's anonymous threads. Else whoever voted on one could read from the next vote by name who asked it.
 */
export async function votesGiven(
  tx: Tx,
  giverId: number,
  to: { accountId: number; private: boolean },
  since: string,
  rules: readonly string[],
) {
  const row = await tx
    .selectFrom("standing_entry as e")
    .leftJoin("standing_entry as r", "r.reverses_id", "e.id")
    .select((eb) => [
      eb.fn.countAll<number>().as("all"),
      eb.fn
        .sum<number>(
          eb
            .case()
            .when(eb.and([eb("e.account_id", "=", to.accountId), eb("e.private", "<=", to.private ? 1 : 0)]))
            .then(1)
            .else(0)
            .end(),
        )
        .as("toThisPerson"),
    ])
    .where("e.giver_id", "=", giverId)
    .where("e.day", ">=", since)
    .where("e.rule", "in", rules)
    .where("e.reverses_id", "is", null)
    .where("r.id", "is", null)
    .executeTakeFirst();
  return { all: Number(row?.all ?? 0), toThisPerson: Number(row?.toThisPerson ?? 0) };
}

/** What the totals must be, by the ledger. */
export function totalsByLedger(db: Db) {
  return db
    .selectFrom("standing_entry")
    .select((eb) => ["account_id", "specialty_id", "track", eb.fn.sum<number>("points").as("points")])
    .where("private", "=", 0)
    .groupBy(["account_id", "specialty_id", "track"])
    .execute();
}

export function allTotals(db: Db) {
  return db.selectFrom("standing_total").selectAll().execute();
}

export async function replaceTotals(
  tx: Tx,
  totals: { account_id: number; specialty_id: number; track: string; points: number }[],
) {
  await tx.deleteFrom("standing_total").execute();
  for (const some of slices(totals)) {
    await tx.insertInto("standing_total").values(some).execute();
  }
}
