import { z } from "zod";
import { must } from "~/core/actor";
import { slugOf } from "~/core/ids";
import { Forbidden, invalidFields, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { theCurator } from "~/platform/curator.server";
import { RENDERER_VERSION } from "~/platform/markdown/limits";
import { checked } from "~/platform/text-check.server";
import { bumpVersion } from "~/platform/versions.server";
import { mayBeCollected } from "./case-scope.queries.server";
import { changeCollection, findCollection, insertCollection } from "./collection.queries.server";
import { deleteItem, insertItem, itemOrder, placeItems } from "./collection-item.queries.server";
import { canChangeCollection } from "./curating";
import { mustHoldNothing } from "./held-back.server";
import { curatedThread } from "./learning-point.queries.server";

export const collectionForm = z.object({
  title: z
    .string()
    .trim()
    .min(3, "Give the collection a title of at least three letters.")
    .max(120, "Keep the title to 120 characters."),
  intro: z.string().max(4_000, "Keep the introduction to 4,000 characters.").default(""),
});

export const noteForm = z.object({
  note: z.string().trim().min(1, "Write the note first.").max(4_000, "Keep a note to 4,000 characters."),
});

/** A new collection, kept as a draft until it is published. */
export async function startCollection(ctx: Context, input: z.output<typeof collectionForm>): Promise<number> {
  const curator = await theCurator(ctx);
  const { title, intro } = await checked(ctx, { title: input.title }, { intro: input.intro });
  const values = { title, slug: slugOf(title), introMd: intro.md, introHtml: intro.html };
  return ctx.write((tx) =>
    insertCollection(tx, { ...values, ownerId: curator.id, rendererVersion: RENDERER_VERSION, now: ctx.now }),
  );
}

/** Finds a collection that whoever acts may change; throws `NotFound` or `Forbidden`. */
export async function collectionToChange(ctx: Context, id: number) {
  const curator = await theCurator(ctx);
  const collection = await findCollection(ctx.db, id);
  if (!collection) throw new NotFound("This collection is not there any more.");
  must(canChangeCollection(ctx.actor, collection, curator.verdict));
  return { ...collection, curatorId: curator.id };
}

export async function editCollection(ctx: Context, id: number, input: z.output<typeof collectionForm>): Promise<void> {
  const { curatorId } = await collectionToChange(ctx, id);
  const { title, intro } = await checked(ctx, { title: input.title }, { intro: input.intro });
  await ctx.write(async (tx) => {
    await changeCollection(tx, id, ctx.now, {
      title,
      slug: slugOf(title),
      intro_md: intro.md,
      intro_html: intro.html,
      renderer_version: RENDERER_VERSION,
    });
    await bumpVersion(tx, "lists");
    await ctx.record(tx, { type: "CollectionChanged", collectionId: id, actorId: curatorId });
  });
}

/** Publishes a collection, or makes it a draft again. Saying the same twice changes nothing. */
export async function publishCollection(ctx: Context, id: number, on: boolean): Promise<void> {
  const { curatorId, publishedAt } = await collectionToChange(ctx, id);
  if ((publishedAt !== null) === on) return;
  // The check may have learnt since its words were saved.
  if (on) await mustHoldNothing(ctx, id);
  await ctx.write(async (tx) => {
    await changeCollection(tx, id, ctx.now, { published_at: on ? ctx.now : null });
    await bumpVersion(tx, "lists");
    await ctx.record(tx, {
      type: on ? "CollectionPublished" : "CollectionChanged",
      collectionId: id,
      actorId: curatorId,
    });
  });
}

/** Takes a collection away; what it gave its threads' authors is taken back. */
export async function deleteCollection(ctx: Context, id: number): Promise<void> {
  const { curatorId } = await collectionToChange(ctx, id);
  await ctx.write(async (tx) => {
    await changeCollection(tx, id, ctx.now, { deleted_at: ctx.now, published_at: null });
    for (const item of await itemOrder(tx, id))
      if (item.threadId !== null)
        await ctx.record(tx, {
          type: "ThreadUncollected",
          collectionId: id,
          threadId: item.threadId,
          actorId: curatorId,
        });
    await bumpVersion(tx, "lists");
  });
}

const NOT_IN_COLLECTIONS =
  "This case cannot be collected: whoever agreed to it did not agree to teaching collections. Only its author can ask them again.";

/** Adds a thread at the end. A thread that is in already stays where it is. */
export async function collectThread(ctx: Context, id: number, threadId: number): Promise<void> {
  const { curatorId } = await collectionToChange(ctx, id);
  await ctx.write(async (tx) => {
    const thread = await curatedThread(tx, threadId, curatorId);
    if (!thread) throw invalidFields({ thread: "There is no question at this address." });
    if (!(await mayBeCollected(tx, threadId))) throw new Forbidden(NOT_IN_COLLECTIONS);
    await changeCollection(tx, id, ctx.now);
    const added = await insertItem(
      tx,
      id,
      { threadId, noteMd: null, noteHtml: null, rendererVersion: 0 },
      curatorId,
      ctx.now,
    );
    if (added === null) return;
    await bumpVersion(tx, "lists");
    await ctx.record(tx, { type: "ThreadCollected", collectionId: id, threadId, actorId: curatorId });
  });
}

export async function addNote(ctx: Context, id: number, text: string): Promise<void> {
  const { curatorId } = await collectionToChange(ctx, id);
  const { note } = await checked(ctx, {}, { note: text });
  await ctx.write(async (tx) => {
    await changeCollection(tx, id, ctx.now);
    await insertItem(
      tx,
      id,
      { threadId: null, noteMd: note.md, noteHtml: note.html, rendererVersion: RENDERER_VERSION },
      curatorId,
      ctx.now,
    );
    await bumpVersion(tx, "lists");
  });
}

export async function removeItem(ctx: Context, id: number, itemId: number): Promise<void> {
  const { curatorId } = await collectionToChange(ctx, id);
  await ctx.write(async (tx) => {
    await changeCollection(tx, id, ctx.now);
    const removed = await deleteItem(tx, id, itemId);
    if (!removed) return;
    await bumpVersion(tx, "lists");
    if (removed.threadId !== null)
      await ctx.record(tx, {
        type: "ThreadUncollected",
        collectionId: id,
        threadId: removed.threadId,
        actorId: curatorId,
      });
  });
}

/**
 * Moves an item one place up or down. The collection's row is changed first, so two who move at once wait for each
 * other.
 */
export async function moveItem(ctx: Context, id: number, itemId: number, by: -1 | 1): Promise<void> {
  await collectionToChange(ctx, id);
  await ctx.write(async (tx) => {
    await changeCollection(tx, id, ctx.now);
    const order = (await itemOrder(tx, id)).map((item) => item.id);
    const from = order.indexOf(itemId);
    const to = from + by;
    if (from < 0 || to < 0 || to >= order.length) return;
    order.splice(to, 0, ...order.splice(from, 1));
    await placeItems(tx, order);
    await bumpVersion(tx, "lists");
  });
}
