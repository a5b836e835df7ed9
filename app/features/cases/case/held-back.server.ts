import type { Context } from "~/platform/context.server";
import { attachmentList } from "../attachment/attachment.queries.server";
import { moveAttachment } from "../attachment/attachment-step.queries.server";
import { clearOpenCheck } from "../check/case-check.queries.server";
import { holdCase, insertCaseStep, moveCase } from "./case.queries.server";
import type { CaseState } from "./case-access";

/** Shown to the author with the case. */
const WHY =
  "The privacy check has learnt more since you sent this in, and found something in it. Save each text again: it says what was found. Then send the case in again.";

const waiting: readonly CaseState[] = ["submitted", "approved"];

/**
 * Gives a case that waits for its check or its day back to its author, because the text check found something in it.
 * False if nobody but its author reads it.
 */
export async function holdBackCase(ctx: Context, caseId: number): Promise<boolean> {
  return ctx.write(async (tx) => {
    if (!(await holdCase(tx, caseId, waiting, ctx.now))) return false;
    const { state, author_id } = await tx
      .selectFrom("clinical_case")
      .select(["state", "author_id"])
      .where("id", "=", caseId)
      .executeTakeFirstOrThrow();
    await moveCase(tx, caseId, waiting, { state: "returned", publish_at: null, updated_at: ctx.now });
    // Somebody looks at all of it anew.
    await clearOpenCheck(tx, caseId);
    for (const one of await attachmentList(tx, caseId))
      if (one.state === "checked")
        await moveAttachment(tx, { id: one.id, from: ["checked"], to: "confirmed", actorId: null, now: ctx.now });
    const step = { caseId, from: state, to: "returned", actorId: null, reason: WHY, now: ctx.now };
    await insertCaseStep(tx, step);
    await ctx.record(tx, { type: "TextHeldBack", kind: "case", id: caseId, ownerId: author_id });
    return true;
  });
}
