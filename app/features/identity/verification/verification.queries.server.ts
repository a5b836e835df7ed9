import type { Db, Tx } from "db/engine";
import type { VerificationTable } from "db/schema/identity";
import { sql, type Updateable } from "kysely";
import type { Instant } from "~/core/time";
import { isProfessional, type ProfessionalRole } from "../people/role";
import { openStates, type VerificationState } from "./verification";

const columns = [
  "v.id",
  "v.token",
  "v.account_id as accountId",
  "v.role",
  "v.specialty_id as specialtyId",
  "v.stage",
  "v.years",
  "v.country",
  "v.register",
  "v.number_sealed as numberSealed",
  "v.number_hash as numberHash",
  "v.number_end as numberEnd",
  "v.address_hash as addressHash",
  "v.approved_name as approvedName",
  "v.proof",
  "v.card_until as cardUntil",
  "v.ring_when as ringWhen",
  "v.state",
  "v.round",
  "v.made_at as madeAt",
  "v.submitted_at as submittedAt",
  "v.decided_at as decidedAt",
  "v.expires_at as expiresAt",
  "v.claimed_by as claimedBy",
  "v.claimed_at as claimedAt",
] as const;

const selected = (db: Db | Tx) =>
  db
    .selectFrom("verification as v")
    .leftJoin("specialty as s", "s.id", "v.specialty_id")
    .select([...columns, "s.name as specialty"]);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof selected>["executeTakeFirst"]>>>;
export type FoundVerification = Omit<Row, "role" | "state"> & { role: ProfessionalRole; state: VerificationState };

function found(row: Row | undefined): FoundVerification | undefined {
  // The casts: check constraints hold exactly these words.
  return row && isProfessional(row.role)
    ? { ...row, role: row.role, state: row.state as VerificationState }
    : undefined;
}

export const verificationByToken = async (db: Db | Tx, token: string) =>
  found(await selected(db).where("v.token", "=", token).executeTakeFirst());

export const verificationById = async (db: Db | Tx, id: number) =>
  found(await selected(db).where("v.id", "=", id).executeTakeFirst());

/** The one that somebody is working on, or that waits; there is at most one. */
export const openVerificationOf = async (db: Db | Tx, accountId: number) =>
  found(await selected(db).where("v.account_id", "=", accountId).where("v.state", "in", openStates).executeTakeFirst());

/** The one that holds now; there is at most one. */
export const activeVerificationOf = async (db: Db | Tx, accountId: number) =>
  found(await selected(db).where("v.account_id", "=", accountId).where("v.state", "=", "approved").executeTakeFirst());

/**
 * The newest that is over: what the applicant is told about, and may appeal against. One that was begun and taken back
 * never was decided, so what came before it still counts; an appeal that was taken back is over.
 */
export const lastVerificationOf = async (db: Db | Tx, accountId: number) =>
  found(
    await selected(db)
      .where("v.account_id", "=", accountId)
      .where("v.state", "not in", [...openStates, "approved"])
      .where((eb) => eb.or([eb("v.state", "!=", "withdrawn"), eb("v.round", "=", 2)]))
      .orderBy("v.id", "desc")
      .limit(1)
      .executeTakeFirst(),
  );

type NewVerification = {
  token: string;
  accountId: number;
  role: ProfessionalRole;
  specialtyId: number | null;
  stage: string | null;
  years: number | null;
  country: string | null;
  now: Instant;
};

/** Begins a claim; undefined if one is open already (two windows at once make one). */
export function insertVerification(tx: Tx, one: NewVerification) {
  return (
    tx
      .insertInto("verification")
      .values({
        token: one.token,
        account_id: one.accountId,
        role: one.role,
        specialty_id: one.specialtyId,
        stage: one.stage,
        years: one.years,
        country: one.country,
        made_at: one.now,
      })
      // The index's own words: SQLite finds it by nothing else.
      .onConflict((conflict) =>
        conflict.column("account_id").where(sql<boolean>`state in ('draft', 'submitted', 'asked')`).doNothing(),
      )
      .returning("id")
      .executeTakeFirst()
  );
}

/** Holds a claim that is still in one of these states until the transaction ends; false if it has moved on. */
export async function holdVerification(tx: Tx, id: number, states: readonly VerificationState[]): Promise<boolean> {
  const row = await tx
    .updateTable("verification")
    .set((eb) => ({ made_at: eb.ref("made_at") }))
    .where("id", "=", id)
    .where("state", "in", states)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Changes a claim that is still in one of these states; false if it has moved on. */
export async function changeVerification(
  tx: Tx,
  id: number,
  from: readonly VerificationState[],
  set: Updateable<VerificationTable>,
): Promise<boolean> {
  const row = await tx
    .updateTable("verification")
    .set(set)
    .where("id", "=", id)
    .where("state", "in", from)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes what happened; returns the step's id. */
export async function insertStep(
  tx: Tx,
  step: { verificationId: number; step: string; actorId: number | null; now: Instant; wordsSealed: string | null },
): Promise<number> {
  const { id } = await tx
    .insertInto("verification_step")
    .values({
      verification_id: step.verificationId,
      step: step.step,
      actor_id: step.actorId,
      at: step.now,
      words_sealed: step.wordsSealed,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * What was written so far, in order. Steps without words are not among them: looks at documents can be hundreds, and
 * what the applicant answered must not fall off the end.
 */
export function wordsSoFar(db: Db | Tx, verificationId: number) {
  return db
    .selectFrom("verification_step")
    .select(["id", "step", "actor_id as actorId", "at", "words_sealed as wordsSealed"])
    .where("verification_id", "=", verificationId)
    .where("words_sealed", "is not", null)
    .orderBy("id")
    .limit(200)
    .execute();
}

/** The same of all of somebody's claims, for their export, in one query. */
export function allWordsOf(db: Db | Tx, accountId: number) {
  return db
    .selectFrom("verification_step as s")
    .innerJoin("verification as v", "v.id", "s.verification_id")
    .select(["s.verification_id as verificationId", "s.step", "s.at", "s.words_sealed as wordsSealed"])
    .where("v.account_id", "=", accountId)
    .where("s.words_sealed", "is not", null)
    .orderBy("s.verification_id")
    .orderBy("s.id")
    .execute();
}
