import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

export type SignUpRow = {
  id: string;
  email: string;
  name: string;
  role: string;
  specialtyId: number | null;
  stage: string | null;
  expiresAt: Instant;
};

export async function insertSignUp(tx: Tx, { specialtyId, expiresAt, ...row }: SignUpRow): Promise<void> {
  await tx
    .insertInto("sign_up")
    .values({ ...row, specialty_id: specialtyId, expires_at: expiresAt })
    .execute();
}

const columns = ["id", "email", "name", "role", "specialty_id as specialtyId", "stage"] as const;

/** What somebody typed when they signed up, while its link works. */
export function signUpById(db: Db | Tx, id: string, now: Instant) {
  return db.selectFrom("sign_up").select(columns).where("id", "=", id).where("expires_at", ">", now).executeTakeFirst();
}

/**
 * Uses up every link that was mailed to an address, and gives them back. All in one statement: of several people who
 * open them at once one gets all rows, and nobody waits for another's.
 */
export function takeSignUps(tx: Tx, email: string) {
  return tx.deleteFrom("sign_up").where("email", "=", email).returning(columns).execute();
}
