import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import type { InvitedRole } from "./invitation";

export type InvitationRow = {
  email: string;
  name: string | null;
  role: InvitedRole;
  specialtyId: number | null;
  stage: string | null;
};

const offer = (row: InvitationRow) => ({
  name: row.name,
  role: row.role,
  specialty_id: row.specialtyId,
  stage: row.stage,
});

/** Stores an invitation; null if the address has an open one already. */
export async function insertInvitation(
  tx: Tx,
  row: InvitationRow & { tokenHash: string; invitedBy: number | null; now: Instant; expiresAt: Instant },
): Promise<number | null> {
  const inserted = await tx
    .insertInto("invitation")
    .values({
      ...offer(row),
      email: row.email,
      token_hash: row.tokenHash,
      invited_by: row.invitedBy,
      created_at: row.now,
      expires_at: row.expiresAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted?.id ?? null;
}

/** The invitation of an address that can still be accepted, or could until it ran out. */
export function openInvitation(db: Db | Tx, email: string) {
  return db
    .selectFrom("invitation")
    .select(["id", "name", "role", "specialty_id as specialtyId", "stage", "expires_at as expiresAt"])
    .where("email", "=", email)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** Gives an open invitation a new token and a new term, and what it offers from now on; the old link is void. */
export async function renewInvitation(
  tx: Tx,
  renewal: { id: number; tokenHash: string; now: Instant; expiresAt: Instant; offer?: InvitationRow },
): Promise<boolean> {
  const row = await tx
    .updateTable("invitation")
    .set({
      token_hash: renewal.tokenHash,
      created_at: renewal.now,
      expires_at: renewal.expiresAt,
      ...(renewal.offer ? offer(renewal.offer) : {}),
    })
    .where("id", "=", renewal.id)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function withdrawOpenInvitation(tx: Tx, id: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("invitation")
    .set({ withdrawn_at: now })
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Withdraws every invitation that waits; returns how many. */
export async function withdrawAllInvitations(tx: Tx, now: Instant): Promise<number> {
  const rows = await tx
    .updateTable("invitation")
    .set({ withdrawn_at: now })
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .execute();
  return rows.length;
}

const withWords = (db: Db | Tx) =>
  db
    .selectFrom("invitation as i")
    .leftJoin("specialty as s", "s.id", "i.specialty_id")
    .leftJoin("badge as by", "by.id", "i.invited_by")
    .select([
      "i.id",
      "i.email",
      "i.name",
      "i.role",
      "s.field",
      "i.stage",
      "by.name as invitedBy",
      "i.created_at as createdAt",
      "i.expires_at as expiresAt",
      "i.accepted_at as acceptedAt",
      "i.withdrawn_at as withdrawnAt",
      "i.token_hash as tokenHash",
    ]);

export function invitationByToken(db: Db | Tx, tokenHash: string) {
  return withWords(db).where("i.token_hash", "=", tokenHash).executeTakeFirst();
}

export function invitationById(db: Db | Tx, id: number) {
  return withWords(db).where("i.id", "=", id).executeTakeFirst();
}

/** Who was invited and has not come yet, newest first, a page at a time. */
export function waitingInvitations(db: Db, before: number | null, limit: number) {
  let query = withWords(db)
    .where("i.accepted_at", "is", null)
    .where("i.withdrawn_at", "is", null)
    .orderBy("i.id", "desc")
    .limit(limit);
  if (before !== null) query = query.where("i.id", "<", before);
  return query.execute();
}

/** Marks an invitation accepted if it still can be: of two people with one link, one gets the row. */
export function takeInvitation(tx: Tx, tokenHash: string, now: Instant) {
  return tx
    .updateTable("invitation")
    .set({ accepted_at: now })
    .where("token_hash", "=", tokenHash)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now)
    .returning(["id", "email", "role", "specialty_id as specialtyId", "stage", "invited_by as invitedBy"])
    .executeTakeFirst();
}

export async function setAcceptedBy(tx: Tx, id: number, accountId: number): Promise<void> {
  await tx.updateTable("invitation").set({ accepted_by: accountId }).where("id", "=", id).execute();
}
