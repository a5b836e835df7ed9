import type { Tx } from "db/engine";
import { slices } from "db/slices";
import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import { bumpVersion } from "~/platform/versions.server";
import { recountComments } from "../post/recount.queries.server";
import { recountThreads } from "../post/recount.server";
import { countThread, findThread, lockThreads } from "../thread/thread.queries.server";
import {
  answersOfMember,
  commentsOfMember,
  deleteMarks,
  deleteRevisions,
  emptyPost,
  keepVotesUnderUnnamed,
  keepWarnings,
  marksOfMember,
  type OwnPost,
  threadsOfMember,
} from "./former-member.queries.server";

/**
 * Somebody left. What others answered stays, without a name; the rest of what they wrote under their name goes, and so
 * do their votes, endorsements, drafts, saved threads, and who asked what anonymously. Counts and rounds are right
 * afterwards. What they asked anonymously, and what they said and voted for there, stays as it is, to the letter and
 * the version, and is nobody's: changed in the moment in which a name goes, it would tell whose it was.
 */
export async function forgetMember(tx: Tx, { accountId, was }: EventOf<"AccountDeleted">, ctx: Context): Promise<void> {
  const asked = await threadsOfMember(tx, accountId);
  const answers = await answersOfMember(tx, accountId);
  const comments = await commentsOfMember(tx, accountId);
  // What stays needs the thread it stands in.
  const standing = new Set([...answers, ...comments].filter((post) => post.kept).map((post) => post.threadId));
  const threads = asked.map((thread) => ({ ...thread, kept: thread.kept || standing.has(thread.id) }));
  const marks = await marksOfMember(tx, accountId);
  const posts = [...comments, ...answers, ...threads];
  const touched = new Set([...posts.map((post) => post.threadId), ...marks.threads]);
  const inOrder = [...touched].sort((one, other) => one - other);
  for (const part of slices(inOrder)) await lockThreads(tx, part);

  await keepWarnings(tx, accountId, was);
  await keepVotesUnderUnnamed(tx, accountId);
  await deleteMarks(tx, accountId);
  await deleteRevisions(tx, posts);
  // Each that goes takes its notices, points and place in the index along.
  for (const post of posts) if (!post.kept) await removePost(tx, ctx, post);
  await recountComments(tx, marks.comments);
  await recountThreads(tx, inOrder);
  await bumpVersion(tx, "lists");
}

/** Takes a post's text away and the post out of its thread, its counts and the index. The thread is held. */
export async function removePost(tx: Tx, ctx: Context, post: OwnPost): Promise<void> {
  // Counted among its specialty's while readers could see it.
  const thread = post.kind === "thread" ? await findThread(tx, post.id, 0) : undefined;
  if (thread && !post.deleted && !thread.hidden) await countThread(tx, thread, -1);
  await emptyPost(tx, post, ctx.now);
  if (post.deleted) return;
  const { kind, id, threadId, authorId } = post;
  await ctx.record(tx, { type: "PostDeleted", kind, id, threadId, actorId: authorId });
}
