import type { Database, Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import type { Instant } from "~/core/time";
import type { RegisterKey } from "./register";

const entryOfEdition = prepared((db: Db, register: string, number: string) =>
  db
    .selectFrom("register_edition as edition")
    .leftJoin("register_entry as entry", (join) =>
      join.onRef("entry.edition_id", "=", "edition.id").on("entry.number", "=", number),
    )
    .select([
      "edition.id as editionId",
      "edition.finished_at as importedAt",
      "entry.number",
      "entry.family",
      "entry.given",
      "entry.former",
      "entry.status_words as statusWords",
      "entry.specialty",
    ])
    .where("edition.register", "=", register)
    .where("edition.state", "=", "current"),
);

/**
 * The entry of a number in the edition that is current, in one statement: one edition, whole. `number` is null where
 * the edition does not have it; null altogether where no edition was imported.
 */
export async function findEntry(db: Db | Tx, register: RegisterKey, number: string) {
  return (await entryOfEdition(db, register, number))[0] ?? null;
}

/** Editions that are read or being read in, of every register. */
export function shownEditions(db: Db) {
  return db
    .selectFrom("register_edition")
    .select(["id", "register", "file", "state", "started_at", "touched_at", "finished_at", "entries", "refused"])
    .where("state", "in", ["current", "loading"])
    .execute();
}

/** How many entries the current edition of a register has; null without one. */
export async function currentSize(db: Db | Tx, register: RegisterKey): Promise<number | null> {
  const row = await db
    .selectFrom("register_edition")
    .select("entries")
    .where("register", "=", register)
    .where("state", "=", "current")
    .executeTakeFirst();
  return row ? Number(row.entries) : null;
}

/** Begins an edition; returns its id. The unique index refuses it while another of this register is loading. */
export async function beginEdition(tx: Tx, register: RegisterKey, file: string, now: Instant): Promise<number> {
  const row = await tx
    .insertInto("register_edition")
    .values({ register, file, state: "loading", started_at: now, touched_at: now, finished_at: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Gives up what was loading and not touched since `before`: its process died. */
export async function giveUpAbandoned(tx: Tx, register: RegisterKey, before: Instant): Promise<void> {
  await tx
    .updateTable("register_edition")
    .set({ state: "going" })
    .where("register", "=", register)
    .where("state", "=", "loading")
    .where("touched_at", "<", before)
    .execute();
}

/** Says that an edition is still being read in; false if it was given up meanwhile. */
export async function touchEdition(tx: Tx, id: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("register_edition")
    .set({ touched_at: now })
    .where("id", "=", id)
    .where("state", "=", "loading")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

const columns = ["number", "family", "given", "former", "status_words", "specialty", "edition_id"] as const;

/** `rows`: JSON arrays in the order of `columns`, apart by commas. */
export async function insertEntries(database: Database, tx: Tx, rows: string): Promise<void> {
  const shapes = columns.map((name) => ({ name, type: name === "edition_id" ? "bigint" : "text" }));
  await database.insertJson(tx, "register_entry", shapes, `[${rows}]`);
}

/** Puts an edition in the place of the one before; false if it was given up meanwhile. */
export async function makeCurrent(
  tx: Tx,
  edition: { id: number; register: RegisterKey; entries: number; refused: number; now: Instant },
): Promise<boolean> {
  await tx
    .updateTable("register_edition")
    .set({ state: "going" })
    .where("register", "=", edition.register)
    .where("state", "=", "current")
    .execute();
  const row = await tx
    .updateTable("register_edition")
    .set({ state: "current", finished_at: edition.now, entries: edition.entries, refused: edition.refused })
    .where("id", "=", edition.id)
    .where("state", "=", "loading")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function giveUp(tx: Tx, id: number): Promise<void> {
  await tx
    .updateTable("register_edition")
    .set({ state: "going" })
    .where("id", "=", id)
    .where("state", "=", "loading")
    .execute();
}

/**
 * Removes up to `limit` entries of one edition that is going, and the edition after its last. Returns how many;
 * null when none is going.
 */
export async function removeSome(tx: Tx, limit: number): Promise<number | null> {
  const edition = await tx
    .selectFrom("register_edition")
    .select("id")
    .where("state", "=", "going")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (!edition) return null;
  const last = await tx
    .selectFrom("register_entry")
    .select("number")
    .where("edition_id", "=", edition.id)
    .orderBy("number")
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst();
  const gone = await tx
    .deleteFrom("register_entry")
    .where("edition_id", "=", edition.id)
    .$if(last !== undefined, (query) => query.where("number", "<=", last?.number ?? ""))
    .executeTakeFirst();
  if (last === undefined) await tx.deleteFrom("register_edition").where("id", "=", edition.id).execute();
  return Number(gone.numDeletedRows);
}
