import type { Tx } from "db/engine";
import type { CheckedText } from "db/schema/shown-text";
import { z } from "zod";
import { allowed, canTakePart, must } from "~/core/actor";
import { slugOf } from "~/core/ids";
import type { Context } from "~/platform/context.server";
import { mayCurate } from "~/platform/curator.server";
import { ownWords } from "~/platform/own-words";
import { checked, together } from "~/platform/text-check.server";
import { bumpVersion } from "~/platform/versions.server";
import { joinParts, threadText, updateThread } from "../edit/edit.queries.server";
import { basedOnField, mustBeLatest, noteField } from "../edit/edit.server";
import { insertRevision } from "../edit/revision.queries.server";
import { canEdit, canRetitle } from "../post/post";
import { scaffoldColumns, scaffoldTexts } from "../post/post-body.server";
import { limitActs } from "../post/posting-limit.server";
import { resolveTags, setTags, tagsOn } from "../tag/tag.queries.server";
import { countThread, type FoundThread, lockThread, openThread } from "./thread.queries.server";
import { openSpecialty, scaffoldFields, specialtyField, tagsField, titleField, wordsOfTags } from "./thread.server";

export const threadEditForm = z.object({
  title: titleField,
  specialty: specialtyField,
  tags: tagsField,
  ...scaffoldFields,
  note: noteField,
  basedOn: basedOnField,
});

/** What a curator changes of somebody else's thread: all but its words. */
export const retitleForm = threadEditForm.omit({ know: true, think: true, asking: true });

export type ThreadWords = { know: string; think: string; asking: string };
/** Without `words` they stay as they are: a curator files somebody else's thread. */
export type ThreadEdit = {
  title: string;
  specialty: string;
  tags: string[];
  words?: ThreadWords;
  note?: string;
  basedOn?: number;
};

/** Changes a thread's title, tags, specialty and, if it is one's own, its words; keeps the text before. */
export async function editThread(ctx: Context, threadId: number, edit: ThreadEdit): Promise<FoundThread> {
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const curate = await mayCurate(ctx);
  const mustEdit = (thread: FoundThread) =>
    must(edit.words ? canEdit(member, thread, ctx.now) : canRetitle(member, thread, curate, ctx.now));
  mustEdit(await openThread(ctx.db, threadId, member.id));
  await limitActs(ctx, member, "post");
  const filedUnder = await threadText(ctx.db, threadId);
  // A specialty that was closed meanwhile may stay, but not be chosen.
  const specialtyId =
    filedUnder.specialty === edit.specialty ? filedUnder.specialtyId : (await openSpecialty(ctx, edit.specialty)).id;
  const plain = { title: edit.title, tags: edit.tags.join(", "), note: edit.note ?? "" };
  const { title, tags, note, ...parts } = await checked(ctx, plain, edit.words);
  const words = edit.words && scaffoldColumns(parts);
  const tagList = wordsOfTags(tags);

  return ctx.write(async (tx) => {
    await lockThread(tx, threadId);
    const thread = await openThread(tx, threadId, member.id);
    mustEdit(thread);
    const post = { kind: "thread", id: threadId } as const;
    await mustBeLatest(tx, post, edit.basedOn);
    const before = await threadText(tx, threadId);
    const reworded = title !== before.title || joinParts(words ? scaffoldTexts(words) : before) !== joinParts(before);
    const filed = await fileThread(tx, thread, { specialtyId, tags: tagList });
    if (!reworded && filed === null) return thread;

    // The anonymous asker's own edits bear no name either.
    const actorId = thread.mine ? thread.authorId : member.id;
    const places = filed && [before.specialtyName, ...filed.tagsBefore].join(", ");
    const filedBefore = filed && ownWords(`Filed before under ${places}.`);
    await insertRevision(tx, {
      post_kind: "thread",
      post_id: threadId,
      editor_id: actorId,
      title: before.title,
      body_md: joinParts(before),
      note: together([note, filedBefore]) || null,
      created_at: ctx.now,
    });
    const slug = slugOf(title);
    if (reworded) await updateThread(tx, threadId, { title, slug, ...words, edited_at: ctx.now });
    await ctx.record(tx, { type: "PostEdited", ...post, threadId, actorId });
    await bumpVersion(tx, "lists");
    // Other threads' pages name this one, and the words taken out may be why it was edited.
    if (title !== before.title) await bumpVersion(tx, "site");
    return { ...thread, slug, title };
  });
}

/** Moves a thread to its specialty and tags, with their counts; null if it stands there already. */
async function fileThread(tx: Tx, thread: FoundThread, to: { specialtyId: number; tags: CheckedText[] }) {
  const before = await tagsOn(tx, thread.id);
  const tagIds = await resolveTags(tx, to.tags);
  const sameTags = tagIds.length === before.length && before.every((tag) => tagIds.includes(tag.id));
  if (sameTags && to.specialtyId === thread.specialtyId) return null;
  await countThread(tx, thread, -1);
  await setTags(tx, thread, tagIds);
  await updateThread(tx, thread.id, { specialty_id: to.specialtyId });
  await countThread(tx, { id: thread.id, specialtyId: to.specialtyId }, 1);
  return { tagsBefore: before.map((tag) => tag.name) };
}
