import { z } from "zod";
import { allowed } from "~/core/actor";
import { Conflict } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { admins } from "~/platform/route-rules";
import { type GovernanceTexts, governanceParts, LONGEST_END_REASON, LONGEST_PART } from "./governance";
import { endRecord, insertGovernance } from "./governance.queries.server";

const partField = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(10, missing)
    .max(LONGEST_PART, `Shorten this to ${LONGEST_PART.toLocaleString("en")} characters.`);

// The cast: one field for each part.
export const governanceForm = z.object(
  Object.fromEntries(governanceParts.map(({ name, missing }) => [name, partField(missing)])) as Record<
    keyof GovernanceTexts,
    ReturnType<typeof partField>
  >,
);

export const governanceEndForm = z.object({
  record: z.coerce.number().int().positive(),
  reason: z
    .string({ error: "Say why, for the log." })
    .trim()
    .min(1, "Say why, for the log.")
    .max(LONGEST_END_REASON, `Shorten this to ${LONGEST_END_REASON} characters.`),
});

/** Records who answers for patients' data; from now on their material may be attached. One record holds at a time. */
export async function recordGovernance(ctx: Context, texts: GovernanceTexts): Promise<void> {
  const admin = allowed(ctx.actor, admins(ctx.actor, ctx.now));
  await ctx.write(async (tx) => {
    const recordId = await insertGovernance(tx, texts, { id: admin.id, now: ctx.now });
    if (recordId === undefined)
      throw new Conflict("A record is in force already. End it with a reason, then record the new one.");
    await ctx.record(tx, { type: "GovernanceRecorded", recordId, actorId: admin.id });
  });
}

/** Ends the record in force: nothing of real patients is attached or published from now on. */
export async function endGovernance(ctx: Context, end: { record: number; reason: string }): Promise<void> {
  const admin = allowed(ctx.actor, admins(ctx.actor, ctx.now));
  await ctx.write(async (tx) => {
    const recordId = await endRecord(tx, end.record, { by: admin.id, reason: end.reason, now: ctx.now });
    if (recordId === undefined) throw new Conflict("This record has ended already.");
    await ctx.record(tx, { type: "GovernanceEnded", recordId, actorId: admin.id });
  });
}
