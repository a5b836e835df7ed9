import type { Db, Tx } from "db/engine";
import type { MediaFacts } from "~/deidentify/media";
import type { AttachmentState } from "../attachment/attachment";
import { headSlices } from "../review/head-slices";

/** What a job needs to know of an attachment; undefined if there is none. */
export async function cleaningFacts(db: Db, id: number) {
  const row = await db
    .selectFrom("attachment")
    .select(["case_id as caseId", "state", "kind", "facts"])
    .where("id", "=", id)
    .executeTakeFirst();
  // The casts: its check constraint, and our own JSON.
  return row && { ...row, state: row.state as AttachmentState, facts: JSON.parse(row.facts) as MediaFacts };
}

/** Makes those who count what a case shows wait for each other until they end. */
export async function holdCase(tx: Tx, caseId: number): Promise<void> {
  await tx
    .updateTable("clinical_case")
    .set((eb) => ({ updated_at: eb.ref("updated_at") }))
    .where("id", "=", caseId)
    .execute();
}

export async function setProgress(tx: Tx, id: number, percent: number): Promise<void> {
  await tx
    .updateTable("attachment")
    .set({ progress: percent })
    .where("id", "=", id)
    .where("state", "in", ["cleaning", "covering"])
    .execute();
}

/** How many slices of heads the case shows in its other attachments. */
export async function otherHeadSlices(db: Db, caseId: number, exceptId: number): Promise<number> {
  const rows = await db
    .selectFrom("attachment as a")
    .innerJoin("attachment_frame as f", "f.attachment_id", "a.id")
    .select(["a.id", "a.facts", "f.position"])
    .where("a.case_id", "=", caseId)
    .where("a.id", "!=", exceptId)
    .where("a.kind", "=", "dicom")
    .where("a.state", "not in", ["refused", "removed"])
    .execute();
  const stacks = new Map<number, { facts: MediaFacts; frames: { position: number }[] }>();
  for (const { id, facts, position } of rows) {
    const stack = stacks.get(id) ?? { facts: JSON.parse(facts) as MediaFacts, frames: [] }; // the cast: our own JSON
    stack.frames.push({ position });
    stacks.set(id, stack);
  }
  return [...stacks.values()].reduce((sum, stack) => sum + headSlices(stack), 0);
}
