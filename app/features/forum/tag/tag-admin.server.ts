import type { CheckedText, Gone } from "db/schema/shown-text";
import { z } from "zod";
import { allowed } from "~/core/actor";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import { LONGEST_TAG, tagSlug, tagWords } from "~/core/tag";
import type { Context } from "~/platform/context.server";
import { admins } from "~/platform/route-rules";
import { checked, partsOf } from "~/platform/text-check.server";
import { bumpVersion } from "~/platform/versions.server";
import {
  addWords,
  moveTag,
  replaceWords,
  tagForAdmin,
  tagIdBySlug,
  takenWords,
  updateTag,
} from "./tag-admin.queries.server";

export const renameForm = z.object({ name: z.string().trim().min(1, "Enter a name.") });
export const wordsForm = z.object({ words: z.string().max(4_000, "Shorten the list.") });
export const mergeForm = z.object({ into: z.string().trim().min(1, "Enter the name of the other tag.") });

/** A tag that an administrator may change. */
export async function requireTag(ctx: Context, tagId: number) {
  const actor = allowed(ctx.actor, admins(ctx.actor, ctx.now));
  const tag = await tagForAdmin(ctx.db, tagId);
  if (!tag) throw new NotFound();
  return { tag, actorId: actor.id };
}

/** Words under which a tag was known: typed or asked for, they lead to it from now on. */
const formerWords = (tag: { name: CheckedText | Gone; slug: string }) =>
  partsOf(tag.name, (name) => [name.toLowerCase(), tag.slug.replaceAll("-", " ")]);

const stale = async (tx: Parameters<typeof bumpVersion>[0]) => {
  await bumpVersion(tx, "site");
  await bumpVersion(tx, "lists");
};

/** Gives a tag another name and address; the old ones lead to it. */
export async function renameTag(ctx: Context, tagId: number, { name }: z.output<typeof renameForm>): Promise<void> {
  const { tag, actorId } = await requireTag(ctx, tagId);
  const [word, ...others] = partsOf((await checked(ctx, { name })).name, tagWords);
  const slug = tagSlug(word ?? "");
  if (!word || others.length > 0 || slug === "" || word.length > LONGEST_TAG || slug.length > LONGEST_TAG)
    throw new Invalid("The name needs another look.", {
      name: `Enter one name of up to ${LONGEST_TAG} characters, with letters or figures.`,
    });
  if (word === tag.name) return;
  await ctx.write(async (tx) => {
    const other = await tagIdBySlug(tx, slug);
    if (other !== null && other !== tagId)
      throw new Invalid("The name is taken.", { name: "Another tag has this name. Merge the two instead." });
    await updateTag(tx, { id: tagId, slug, name: word });
    if (slug !== tag.slug) await addWords(tx, tagId, formerWords(tag));
    await stale(tx);
    await ctx.record(tx, { type: "TagRenamed", tagId, actorId });
  });
}

/** Says which words lead to a tag. A word that leads elsewhere is refused. */
export async function setTagWords(ctx: Context, tagId: number, typed: z.output<typeof wordsForm>): Promise<void> {
  const { tag, actorId } = await requireTag(ctx, tagId);
  const passed = await checked(ctx, { words: typed.words });
  const words = [...new Set(partsOf(passed.words, (text) => tagWords(text.toLowerCase())))].filter(
    (word) => tagSlug(word) !== tag.slug,
  );
  const long = words.find((word) => word.length > 60);
  if (long) throw new Invalid("One word is too long.", { words: `Shorten “${long.slice(0, 30)}…”.` });
  await ctx.write(async (tx) => {
    const taken = await takenWords(tx, tagId, words);
    if (taken.length > 0)
      throw new Invalid("Some words lead to another tag.", {
        words: `These lead to another tag: ${taken.join(", ")}.`,
      });
    await replaceWords(tx, tagId, words);
    await stale(tx);
    await ctx.record(tx, { type: "TagWordsChanged", tagId, actorId });
  });
}

/** Makes one tag of two: everything tagged with this one has the other, and its words lead there. */
export async function mergeTag(ctx: Context, tagId: number, { into }: z.output<typeof mergeForm>): Promise<number> {
  const { tag, actorId } = await requireTag(ctx, tagId);
  const intoId = await tagIdBySlug(ctx.db, tagSlug(into));
  if (intoId === null)
    throw new Invalid("The other tag is not there.", {
      into: "There is no tag of this name. Enter it as it is written.",
    });
  if (intoId === tagId) throw new Invalid("This is the same tag.", { into: "Enter the name of another tag." });
  await ctx.write(async (tx) => {
    if (!(await tagForAdmin(tx, tagId)) || !(await tagForAdmin(tx, intoId)))
      throw new Conflict("One of the two was merged meanwhile.");
    await moveTag(tx, tagId, intoId);
    await addWords(tx, intoId, formerWords(tag));
    await stale(tx);
    await ctx.record(tx, { type: "TagMerged", tagId, intoId, actorId });
  });
  return intoId;
}
