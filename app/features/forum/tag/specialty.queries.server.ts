import type { Db, Tx } from "db/engine";
import { specialtySeeds } from "db/seeds/specialties";

/** Adds the seeded specialties that are not there yet; what an admin opened or closed stays as it is. */
export async function ensureSpecialties(tx: Tx): Promise<void> {
  await tx
    .insertInto("specialty")
    .values(
      specialtySeeds.map((seed) => ({
        slug: seed.slug,
        name: seed.name,
        field: seed.field,
        doctor: seed.doctor,
        doctors: seed.doctors,
        open: seed.openByDefault ? 1 : 0,
      })),
    )
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .execute();
}

/** The specialties an admin opened, by name, with how many threads each has. */
export function openSpecialties(db: Db) {
  return db
    .selectFrom("specialty")
    .select(["id", "slug", "name", "thread_count as threadCount"])
    .where("open", "=", 1)
    .orderBy("name")
    .execute();
}

export function specialtyBySlug(db: Db, slug: string) {
  return db
    .selectFrom("specialty")
    .select(["id", "slug", "name", "field", "doctors", "open", "thread_count as threadCount"])
    .where("slug", "=", slug)
    .executeTakeFirst();
}

/** Every specialty, open or not, for the administrator's page. */
export function specialtiesForAdmin(db: Db) {
  return db
    .selectFrom("specialty")
    .select(["id", "slug", "name", "open", "thread_count as threadCount"])
    .orderBy("name")
    .execute();
}

export async function setSpecialtyOpen(tx: Tx, id: number, open: boolean): Promise<void> {
  await tx
    .updateTable("specialty")
    .set({ open: open ? 1 : 0 })
    .where("id", "=", id)
    .execute();
}
