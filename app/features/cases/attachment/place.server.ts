import { z } from "zod";
import { must } from "~/core/actor";
import { Conflict, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { canChangeCase } from "../case/case-access";
import { findAttachment, holdChangeable } from "./attachment.queries.server";
import { placesOf, setPlace } from "./place.queries.server";

export const placeForm = z.object({ to: z.enum(["earlier", "later"], "Say where it should go.") });

/** Moves an attachment one place in its case. At the end of the row it stays where it is. */
export async function placeAttachment(
  ctx: Context,
  token: string,
  to: "earlier" | "later",
): Promise<{ caseToken: string }> {
  const found = await findAttachment(ctx.db, token);
  const { actor } = ctx;
  if (!found || actor.kind === "visitor" || found.authorId !== actor.id) throw new NotFound();
  must(canChangeCase(actor, { state: found.caseState, mine: true }, ctx.now));
  await ctx.write(async (tx) => {
    if (!(await holdChangeable(tx, found.caseId, ctx.now)))
      throw new Conflict("This case was sent in meanwhile, so its order stays.");
    const order = (await placesOf(tx, found.caseId)).map(({ id }) => id);
    const at = order.indexOf(found.id);
    const next = to === "earlier" ? at - 1 : at + 1;
    const other = order[next];
    if (at < 0 || other === undefined) return;
    order[at] = other;
    order[next] = found.id;
    for (const [position, id] of order.entries()) await setPlace(tx, id, position);
  });
  return { caseToken: found.caseToken };
}
