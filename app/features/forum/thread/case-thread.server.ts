import type { Tx } from "db/engine";
import type { CheckedText } from "db/schema/shown-text";
import { threadParts } from "~/core/case-parts";
import type { EventOf } from "~/core/events";
import { slugOf } from "~/core/ids";
import { tagTrouble, tagWords } from "~/core/tag";
import type { Context } from "~/platform/context.server";
import { bumpVersion } from "~/platform/versions.server";
import { anonymousStage, drawPseudonym } from "../person/pseudonym.server";
import { stageWords } from "../person/stage";
import { resolveTags, setTags } from "../tag/tag.queries.server";
import { caseToPost, threadOfCase } from "./case-thread.queries.server";
import { countThread, insertAnonymousAuthor, insertThread, lockThread } from "./thread.queries.server";

// The cast: the table of cases takes no other text, and it was
// checked once more, laid out like this, when it was sent in.
const passed = (text: string) => text as CheckedText;

/**
 * In the transaction: a published case becomes a thread like any other, for verified members alone, with its author's
 * stage and name, or without, by the rules of a question.
 */
export async function postCaseThread(tx: Tx, { caseId }: EventOf<"CasePublished">, ctx: Context): Promise<void> {
  const told = await caseToPost(tx, caseId);
  const { authorId, anonymous, specialtyId, role, stage, title } = told;
  if (specialtyId === null) throw new Error("A case is sent in only with its specialty.");
  const { know, think, asking } = threadParts(told);
  const id = await insertThread(tx, {
    kind: "case",
    case_id: caseId,
    author_id: anonymous ? null : authorId,
    anonymous: anonymous ? 1 : 0,
    pseudonym: anonymous ? drawPseudonym() : null,
    asker_stage: anonymous ? await anonymousStage(tx, { role, stage }, ctx.now) : stageWords(role, stage),
    title: passed(title),
    slug: slugOf(title),
    know_md: passed(know),
    think_md: passed(think),
    asking_md: passed(asking),
    know_html: told.know_html,
    think_html: told.think_html,
    asking_html: told.asking_html,
    renderer_version: told.renderer_version,
    specialty_id: specialtyId,
    visibility: "verified",
    episode: "over",
    created_at: ctx.now,
    last_activity_at: ctx.now,
    submission_id: null,
  });
  if (id === undefined) throw new Error("A thread without a submission id is always new.");
  if (anonymous) await insertAnonymousAuthor(tx, id, authorId);
  const words = tagWords(told.tags).map(passed);
  await setTags(tx, { id, createdAt: ctx.now }, tagTrouble(words) ? [] : await resolveTags(tx, words));
  await countThread(tx, { id, specialtyId }, 1);
  await ctx.record(tx, { type: "ThreadPosted", threadId: id, specialtyId, actorId: anonymous ? null : authorId });
  await bumpVersion(tx, "lists");
}

/** In the transaction: what its figures show has changed, so a page kept from before is shown no more. */
export async function redrawCaseThread(tx: Tx, { caseId }: EventOf<"CaseMediaChanged">): Promise<void> {
  const thread = await threadOfCase(tx, caseId);
  if (thread) await lockThread(tx, thread.id);
}

/** In the transaction: the thread of a withdrawn case is removed for good, as if moderation had. */
export async function withdrawCaseThread(tx: Tx, { caseId }: EventOf<"CaseWithdrawn">, ctx: Context): Promise<void> {
  const thread = await threadOfCase(tx, caseId);
  if (!thread) return;
  // Without an actor: the withdrawal itself is what a restored backup replays.
  await ctx.record(tx, { type: "PostPurged", kind: "thread", id: thread.id, threadId: thread.id, actorId: null });
}
