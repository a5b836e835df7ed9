import type { Tx } from "db/engine";
import { z } from "zod";
import { type Actor, allowed, canTakePart, isVerified } from "~/core/actor";
import type { EventOf } from "~/core/events";
import { parseId } from "~/core/ids";
import { Invalid, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { deleteWatch, insertWatch, moveWatches, watchTarget } from "./watch.queries.server";

export const watchKinds = ["thread", "tag", "specialty", "collection", "person"] as const;
export type WatchKind = (typeof watchKinds)[number];

export const watchForm = z.object({
  kind: z.enum(watchKinds),
  id: z.string().transform((text, check) => {
    const id = parseId(text);
    if (id !== null) return id;
    check.addIssue({ code: "custom", message: "There is nothing to follow here." });
    return z.NEVER;
  }),
  on: z
    .enum(["0", "1"])
    .default("1")
    .transform((value) => value === "1"),
});

export type WatchInput = { kind: WatchKind; id: number; on: boolean };

/** Follows something, or stops. Saying it twice changes nothing. Returns the page it is about. */
export async function setWatch(ctx: Context, { kind, id, on }: WatchInput): Promise<string> {
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  if (ctx.address !== "") await ctx.runtime.limits.consume(rateLimitRules.votePerPerson, String(member.id));
  if (kind === "person" && id === member.id && on) throw new Invalid("You cannot follow yourself.");
  const address = await watchTarget(ctx.db, kind, id, audience(member), member.id);
  // What went out of sight can still be let go.
  if (address === null && on) throw new NotFound();
  await ctx.write((tx) =>
    on
      ? insertWatch(tx, { accountId: member.id, kind, id, now: ctx.now })
      : deleteWatch(tx, { accountId: member.id, kind, id }),
  );
  return address ?? "/";
}

const audience = (actor: Actor) => (isVerified(actor) ? ["public", "verified"] : ["public"]);

/**
 * In the transaction: whoever asks or answers under their name follows the thread. An anonymous asker does not, since
 * the row would tell who it was; their notices come by another way.
 */
export async function followOwn(
  tx: Tx,
  { threadId, actorId }: EventOf<"ThreadPosted" | "AnswerPosted">,
  ctx: Context,
): Promise<void> {
  if (actorId !== null) await insertWatch(tx, { accountId: actorId, kind: "thread", id: threadId, now: ctx.now });
}

/** In the transaction: who followed a tag that was merged follows the other one. */
export async function followMergedTag(tx: Tx, { tagId, intoId }: EventOf<"TagMerged">): Promise<void> {
  await moveWatches(tx, "tag", tagId, intoId);
}
