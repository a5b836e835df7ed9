import type { Db, Tx } from "db/engine";
import { slices } from "db/slices";
import type { Role } from "~/core/person";
import type { Instant } from "~/core/time";
import { freeHandle } from "../people/handle.queries.server";

/** Somebody as another forum described them. `key` names them across runs; the role is stated, not checked. */
export type ImportedPerson = {
  key: string;
  name: string;
  email: string | null;
  role: Exclude<Role, "reader"> | null;
  specialtyId: number | null;
  stage: string | null;
};

/** Which of these people an earlier import brought already. */
export async function peopleImportedBefore(db: Db, keys: readonly string[]): Promise<Map<string, number>> {
  const known = new Map<string, number>();
  for (const some of slices(keys)) {
    const rows = await db
      .selectFrom("account")
      .select(["id", "imported_from"])
      .where("imported_from", "in", some)
      .execute();
    for (const { id, imported_from } of rows) if (imported_from !== null) known.set(imported_from, id);
  }
  return known;
}

/** Which of these addresses have an account here. */
export async function takenEmails(db: Db, emails: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const some of slices(emails)) {
    const rows = await db.selectFrom("account").select("email").where("email", "in", some).execute();
    for (const { email } of rows) if (email !== null) taken.add(email);
  }
  return taken;
}

/** An unclaimed account without a role: what it may do comes with proof of the address, and a role given here. */
export async function insertImportedPerson(tx: Tx, person: ImportedPerson, now: Instant): Promise<number> {
  const { id } = await tx
    .insertInto("account")
    .values({
      handle: await freeHandle(tx, person.name),
      name: person.name,
      email: person.email,
      specialty_id: person.specialtyId,
      stage: person.stage,
      created_at: now,
      imported_from: person.key,
      imported_role: person.role,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
