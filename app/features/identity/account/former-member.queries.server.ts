import type { Db, Tx } from "db/engine";
import { NOBODY } from "~/core/nobody";
import type { Instant } from "~/core/time";
import { deleteFactors } from "../factors/second-factor.queries.server";

/** What an account is called once its owner left. */
const formerHandle = (accountId: number) => `former-${accountId}`;

/**
 * Takes everything out of an account that says who it was. The row stays: what others answered points to it. Where an
 * import brought the person, the import's own id stays, so that running it again does not bring them back.
 */
export async function emptyAccount(tx: Tx, accountId: number, now: Instant): Promise<void> {
  await tx
    .updateTable("account")
    .set({
      handle: formerHandle(accountId),
      name: "Former member",
      email: null,
      email_confirmed_at: null,
      password_hash: null,
      role: "reader",
      specialty_id: null,
      mentor_specialty_id: null,
      stage: null,
      years: null,
      country: null,
      moderator: 0,
      admin: 0,
      bio_md: "",
      bio_html: "",
      suspended_until: null,
      imported_role: null,
      deleted_at: now,
    })
    .where("id", "=", accountId)
    .execute();
}

/**
 * Makes sure of the account that anonymous acts of those who
 * left are put down to; at every leaving, so it tells nothing.
 */
export async function keepNobody(tx: Tx): Promise<void> {
  await tx
    .insertInto("account")
    .values({
      id: NOBODY,
      handle: formerHandle(NOBODY),
      name: "Former member",
      role: "reader",
      created_at: 0,
      deleted_at: 0,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** How many questions somebody asked anonymously and has not withdrawn. Only ever asked for by that person. */
export async function countUnnamed(db: Db, accountId: number): Promise<number> {
  const { count } = await db
    .selectFrom("anonymous_author as own")
    .innerJoin("thread as t", "t.id", "own.thread_id")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("own.account_id", "=", accountId)
    .where("t.deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * Removes what hung on the account: sessions, ways to sign in, links,
 * invitations, wishes, handles; and the reasons others wrote down.
 */
export async function deleteTraces(tx: Tx, accountId: number, email: string | null, now: Instant): Promise<void> {
  for (const table of ["session", "email_token", "role_wish", "former_handle"] as const)
    await tx.deleteFrom(table).where("account_id", "=", accountId).execute();
  await deleteFactors(tx, accountId);
  await tx
    .deleteFrom("invitation")
    .where((eb) => eb.or([eb("accepted_by", "=", accountId), ...(email === null ? [] : [eb("email", "=", email)])]))
    .execute();
  if (email !== null)
    for (const table of ["email_token", "sign_up"] as const)
      await tx.deleteFrom(table).where("email", "=", email).execute();
  await tx
    .updateTable("role_grant")
    .set({ ended_at: now, ended_by: accountId })
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .execute();
  await tx
    .updateTable("role_grant")
    .set({ reason: "", end_reason: "", stage: null })
    .where("account_id", "=", accountId)
    .execute();
  await tx
    .updateTable("suspension")
    .set({ reason: "", lift_reason: null })
    .where("account_id", "=", accountId)
    .execute();
}
