import type { CheckedText } from "db/schema/shown-text";
import { z } from "zod";
import { allowed, must } from "~/core/actor";
import { type Episode, episodes, LONGEST_TITLE, NO_LIVE_PATIENTS } from "~/core/asking";
import { slugOf } from "~/core/ids";
import { invalidFields } from "~/core/refusals";
import { tagTrouble, tagWords } from "~/core/tag";
import type { Context } from "~/platform/context.server";
import { checked, partsOf } from "~/platform/text-check.server";
import { flag, optionalText, requiredText } from "~/platform/typed-text.server";
import { bumpVersion } from "~/platform/versions.server";
import { discardDraft } from "../draft/draft.queries.server";
import { anonymousStage, drawPseudonym } from "../person/pseudonym.server";
import { stageWords } from "../person/stage";
import { LONGEST_BODY } from "../post/post";
import { scaffoldColumns } from "../post/post-body.server";
import { limitActs } from "../post/posting-limit.server";
import { doubleClick, submissionField } from "../question/submission.server";
import { specialtyBySlug } from "../tag/specialty.queries.server";
import { resolveTags, setTags } from "../tag/tag.queries.server";
import { canAsk, canAskAnonymously } from "./thread";
import { countThread, insertAnonymousAuthor, insertThread, submittedThread } from "./thread.queries.server";

export const titleField = z
  .string({ error: "Write your question in one sentence." })
  .transform((text) => text.trim().replace(/\s+/g, " "))
  .pipe(
    z
      .string()
      .min(1, "Write your question in one sentence.")
      .max(LONGEST_TITLE, `Shorten the question to ${LONGEST_TITLE} characters.`),
  );

export const tagsField = z
  .string()
  .optional()
  .transform((text) => tagWords(text ?? ""))
  .superRefine((words, check) => {
    const trouble = tagTrouble(words);
    if (trouble) check.addIssue({ code: "custom", message: trouble });
  });

/** The scaffold's three parts; only the last must be there. */
export const scaffoldFields = {
  know: optionalText(LONGEST_BODY),
  think: optionalText(LONGEST_BODY),
  asking: requiredText(LONGEST_BODY, "Write what you want to understand, looking back. One or two sentences."),
};

const episodeField = z
  .enum(episodes, { error: "Say whether there is a patient in this, and whether the episode is over." })
  .transform((episode, check): Episode => {
    if (episode !== "live") return episode;
    check.addIssue({ code: "custom", message: NO_LIVE_PATIENTS });
    return z.NEVER;
  });

export const specialtyField = z.string({ error: "Choose a specialty." }).min(1, "Choose a specialty.");

export const questionForm = z
  .object({
    episode: episodeField,
    title: titleField,
    specialty: specialtyField,
    tags: tagsField,
    skip: flag,
    ...scaffoldFields,
    anonymous: flag,
    submission: submissionField,
  })
  // Hidden by its own tick box, so nobody means to post it.
  .transform(({ skip, ...question }) => (skip ? { ...question, know: "", think: "" } : question));

export type QuestionInput = {
  episode: Episode;
  title: string;
  /** The slug of an open specialty. */
  specialty: string;
  tags?: string[];
  know?: string;
  think?: string;
  asking: string;
  anonymous?: boolean;
  submission?: string;
};

/** The specialty a question may be filed under; refuses one that is closed or unknown. */
export async function openSpecialty(ctx: Context, slug: string) {
  const specialty = await specialtyBySlug(ctx.db, slug);
  if (specialty?.open === 1) return specialty;
  throw invalidFields({ specialty: "Choose a specialty from the list." });
}

/** The tags of a text that passed the check, which may have changed them. */
export function wordsOfTags(text: CheckedText): CheckedText[] {
  const words = partsOf(text, tagWords);
  const trouble = tagTrouble(words);
  if (trouble) throw invalidFields({ tags: trouble });
  return words;
}

/** Asks a question. Sent twice with one submission id, it is asked once. */
export async function postQuestion(ctx: Context, input: QuestionInput): Promise<{ id: number; slug: string }> {
  const member = allowed(ctx.actor, canAsk(ctx.actor, ctx.now));
  const anonymous = input.anonymous ?? false;
  if (anonymous) must(canAskAnonymously(member, ctx.now));
  const { submission = null, know = "", think = "", asking } = input;
  const before = submission && (await submittedThread(ctx.db, submission, member.id));
  if (before) return before;
  await limitActs(ctx, member, "post");

  const specialty = await openSpecialty(ctx, input.specialty);
  const plain = { title: input.title, tags: (input.tags ?? []).join(", ") };
  const { title, tags, ...parts } = await checked(ctx, plain, { know, think, asking });
  const words = wordsOfTags(tags);
  const stage = anonymous ? await anonymousStage(ctx.db, member, ctx.now) : stageWords(member.role, member.stage);
  const slug = slugOf(title);

  return ctx.write(async (tx) => {
    const id = await insertThread(tx, {
      author_id: anonymous ? null : member.id,
      anonymous: anonymous ? 1 : 0,
      pseudonym: anonymous ? drawPseudonym() : null,
      asker_stage: stage,
      title,
      slug,
      ...scaffoldColumns(parts),
      specialty_id: specialty.id,
      episode: input.episode,
      created_at: ctx.now,
      last_activity_at: ctx.now,
      submission_id: submission,
    });
    if (id === undefined) return doubleClick(await submittedThread(tx, submission ?? "", member.id));
    if (anonymous) await insertAnonymousAuthor(tx, id, member.id);
    await setTags(tx, { id, createdAt: ctx.now }, await resolveTags(tx, words));
    await countThread(tx, { id, specialtyId: specialty.id }, 1);
    await discardDraft(tx, member.id, "ask");
    const actorId = anonymous ? null : member.id;
    await ctx.record(tx, { type: "ThreadPosted", threadId: id, specialtyId: specialty.id, actorId });
    await bumpVersion(tx, "lists");
    return { id, slug };
  });
}
