import type { Tx } from "db/engine";
import { type Find, kindWords } from "~/core/find";
import { Invalid } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { findsInStored } from "~/platform/text-check.server";
import { bumpVersion } from "~/platform/versions.server";
import { changeCollection, findCollection } from "./collection.queries.server";
import { storedCollection } from "./stored-text.queries.server";

/**
 * Makes a published collection a draft again, because the text check found something in it that nobody has decided on.
 * False if it was none any more: then nobody but its keeper and moderators reads it.
 */
export async function holdBackCollection(ctx: Context, id: number): Promise<boolean> {
  return ctx.write(async (tx: Tx) => {
    const collection = await findCollection(tx, id);
    if (!collection?.publishedAt) return false;
    await changeCollection(tx, id, ctx.now, { published_at: null });
    await bumpVersion(tx, "lists");
    await ctx.record(tx, { type: "CollectionChanged", collectionId: id, actorId: null });
    await ctx.record(tx, { type: "TextHeldBack", kind: "collection", id, ownerId: collection.ownerId });
    return true;
  });
}

/** Refuses to publish a collection in which today's check finds something that nobody has decided on. */
export async function mustHoldNothing(ctx: Context, id: number): Promise<void> {
  const text = await storedCollection(ctx.db, id);
  if (!text) return;
  const finds = await findsInStored(ctx, ctx.runtime.content, text.plain, text.markdown);
  if (finds.length === 0) return;
  const lines = [...new Set(finds.map((find) => `${placeOf(find)}: ${kindWords(find).toLowerCase()}`))];
  throw new Invalid(
    `The privacy check found something here that nobody has decided on (${lines.join("; ")}). Save the title and introduction again to decide, or take the note out; then publish it.`,
  );
}

const placeOf = ({ field }: Find) => (field === "title" ? "title" : field === "intro" ? "introduction" : "a note");
