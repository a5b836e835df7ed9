import type { Db, Tx } from "db/engine";
import type { CheckedText } from "db/schema/shown-text";
import { sql } from "kysely";
import type { Instant } from "~/core/time";

/** Stores a school; null where an open one has the name. */
export async function insertOrganisation(
  tx: Tx,
  one: { name: CheckedText; vouches: boolean; by: number; now: Instant },
): Promise<number | null> {
  const row = await tx
    .insertInto("organisation")
    .values({ name: one.name, vouches: one.vouches ? 1 : 0, founded_by: one.by, founded_at: one.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Changes an open one; false where it is closed. Throws the database's own error where another has the name. */
export async function updateOrganisation(tx: Tx, id: number, one: { name: CheckedText; vouches: boolean }) {
  const row = await tx
    .updateTable("organisation")
    .set({ name: one.name, vouches: one.vouches ? 1 : 0 })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Holds an open school until the transaction ends, so that nobody
 * joins, is appointed or closes it meanwhile; false where it is closed.
 */
export async function holdOrganisation(tx: Tx, id: number): Promise<boolean> {
  const row = await tx
    .updateTable("organisation")
    .set((eb) => ({ name: eb.ref("name") }))
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Closes it; false where somebody was quicker. */
export async function shutOrganisation(tx: Tx, id: number, by: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("organisation")
    .set({ closed_at: now, closed_by: by })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The schools that are open, by name, with how many cohorts each has; a page at a time, `after` one of them. */
export const openOrganisations = (db: Db, after: number | null, limit: number) => {
  const query = db
    .selectFrom("organisation as o")
    .select(["o.id", "o.name", "o.vouches"])
    .select((eb) =>
      eb
        .selectFrom("cohort as c")
        .select((count) => count.fn.countAll<number | string>().as("count"))
        .whereRef("c.organisation_id", "=", "o.id")
        .where("c.closed_at", "is", null)
        .as("cohorts"),
    )
    .where("o.closed_at", "is", null)
    .orderBy(sql`lower(o.name)`)
    .limit(limit);
  // Of two that are open none has the other's name.
  const name = sql`(select lower(before.name) from organisation as before where before.id = ${after})`;
  return (after === null ? query : query.where(sql<boolean>`lower(o.name) > ${name}`)).execute();
};

export const organisationById = (db: Db | Tx, id: number) =>
  db
    .selectFrom("organisation")
    .select(["id", "name", "vouches"])
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
