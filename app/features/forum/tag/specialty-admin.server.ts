import { z } from "zod";
import { allowed } from "~/core/actor";
import { parseId } from "~/core/ids";
import { Invalid } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { admins } from "~/platform/route-rules";
import { bumpVersion } from "~/platform/versions.server";
import { setSpecialtyOpen, specialtiesForAdmin } from "./specialty.queries.server";

export const specialtiesForm = z.object({
  "open[]": z.array(z.string()).default([]),
});

/** Opens exactly these specialties and closes the others. What was asked in a closed one stays readable. */
export async function openExactly(ctx: Context, form: z.output<typeof specialtiesForm>): Promise<void> {
  const actor = allowed(ctx.actor, admins(ctx.actor, ctx.now));
  const wanted = new Set(form["open[]"].map(parseId));
  await ctx.write(async (tx) => {
    const all = await specialtiesForAdmin(tx);
    if (!all.some(({ id }) => wanted.has(id)))
      throw new Invalid("Leave at least one specialty open, or nobody can ask.", {
        "open[]": "Leave at least one specialty open, or nobody can ask.",
      });
    const changed = all.filter(({ id, open }) => wanted.has(id) !== (open === 1));
    for (const { id } of changed) await setSpecialtyOpen(tx, id, wanted.has(id));
    if (changed.length === 0) return;
    await bumpVersion(tx, "site");
    await bumpVersion(tx, "lists");
    for (const { id } of changed)
      await ctx.record(tx, { type: "SpecialtyOpened", specialtyId: id, open: wanted.has(id), actorId: actor.id });
  });
}
