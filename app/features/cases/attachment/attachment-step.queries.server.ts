import type { Tx } from "db/engine";
import type { AttachmentTable } from "db/schema/cases";
import type { Updateable } from "kysely";
import type { Instant } from "~/core/time";
import { type AttachmentState, nextStates } from "./attachment";

type Move = {
  id: number;
  from: readonly AttachmentState[];
  to: AttachmentState;
  /** Null for the machine. */
  actorId: number | null;
  now: Instant;
  reason?: string;
  set?: Omit<Updateable<AttachmentTable>, "state">;
};

/**
 * Takes an attachment from one of some states to another and writes down who did, when and why. False if it was in none
 * of them any more: of two who try at once, one does it.
 */
export async function moveAttachment(tx: Tx, { id, from, to, actorId, now, reason, set }: Move): Promise<boolean> {
  for (const state of from)
    if (!nextStates[state].includes(to)) throw new Error(`An attachment never goes from ${state} to ${to}.`);
  const held = await holdAttachment(tx, id);
  if (!held || !from.includes(held.state)) return false;
  await tx
    .updateTable("attachment")
    .set({ ...set, state: to, updated_at: now })
    .where("id", "=", id)
    .execute();
  await insertStep(tx, { caseId: held.caseId, id, from: held.state, to, actorId, now, reason: reason ?? "" });
  return true;
}

/**
 * Holds an attachment until the commit, so that it does not slip from one of the asked states into another meanwhile.
 */
async function holdAttachment(tx: Tx, id: number): Promise<{ caseId: number; state: AttachmentState } | undefined> {
  const row = await tx
    .updateTable("attachment")
    .set((eb) => ({ updated_at: eb.ref("updated_at") }))
    .where("id", "=", id)
    .returning(["case_id as caseId", "state"])
    .executeTakeFirst();
  return row && { ...row, state: row.state as AttachmentState }; // the cast: its check constraint
}

type Step = {
  caseId: number;
  id: number;
  from: AttachmentState | "";
  to: AttachmentState;
  actorId: number | null;
  now: Instant;
  reason: string;
};

export async function insertStep(tx: Tx, step: Step): Promise<void> {
  await tx
    .insertInto("case_step")
    .values({
      case_id: step.caseId,
      attachment_id: step.id,
      from_state: step.from,
      to_state: step.to,
      at: step.now,
      actor_id: step.actorId,
      reason: step.reason,
    })
    .execute();
}

/** Where it was before covers were added: the state it goes back to. */
export async function stateBeforeCovering(tx: Tx, caseId: number, id: number): Promise<AttachmentState> {
  const row = await tx
    .selectFrom("case_step")
    .select("from_state")
    .where("case_id", "=", caseId)
    .where("attachment_id", "=", id)
    .where("to_state", "=", "covering")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  // The cast: only `moveAttachment` writes steps of attachments.
  return row.from_state as AttachmentState;
}
