import { allowed } from "~/core/actor";
import { NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { canRecognise } from "./recognition";
import { deleteRecognition, findRecognisable, insertRecognition } from "./recognition.queries.server";

/** Whether this reader has said that they recognise the patient; throws `NotFound` where there is no case to read. */
export async function readRecognition(ctx: Context, threadId: number) {
  const { actor } = ctx;
  const readerId = actor.kind === "member" ? actor.id : 0;
  const found = await findRecognisable(ctx.db, threadId, readerId);
  if (!found) throw new NotFound();
  const reader = allowed(actor, canRecognise(actor, { mine: found.authorId === readerId }));
  return { reader, caseId: found.caseId, recognised: found.recognisedAt !== null };
}

/** "I recognise this patient": from now on nothing of the case is shown to this reader. Nobody else is told. */
export async function recognisePatient(ctx: Context, threadId: number): Promise<void> {
  const { reader, caseId } = await readRecognition(ctx, threadId);
  await ctx.write(async (tx) => {
    await insertRecognition(tx, caseId, reader.id, ctx.now);
    await ctx.record(tx, { type: "PatientRecognised", caseId, accountId: reader.id });
  });
}

/** Takes it back, for somebody who was mistaken. */
export async function takeBackRecognition(ctx: Context, threadId: number): Promise<void> {
  const { reader, caseId } = await readRecognition(ctx, threadId);
  await ctx.write((tx) => deleteRecognition(tx, caseId, reader.id));
}
