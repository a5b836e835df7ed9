import { type PostKind, type PostRef, parseId } from "~/core/ids";

/**
 * The addresses of posts and of what can be done with them. An act is a resource, set and unset by the field `on` (1 or
 * 0).
 */

const folder: Record<PostKind, string> = { thread: "questions", answer: "answers", comment: "comments" };
const kinds: readonly PostKind[] = ["thread", "answer", "comment"];

export const threadAddress = (thread: { id: number; slug: string }) => `/questions/${thread.id}/${thread.slug}`;

/** The element of a post on its thread's page: "answer-12", "comment-3". */
export const anchorOf = (post: PostRef) => (post.kind === "thread" ? "question" : `${post.kind}-${post.id}`);

/** Where a post can be read. */
export const postAddress = (thread: { id: number; slug: string }, post: PostRef) =>
  post.kind === "thread" ? threadAddress(thread) : `${threadAddress(thread)}#${anchorOf(post)}`;

/** A post by its number alone; leads to its place on its thread's page. */
export const shortAddress = (post: PostRef) => `/${folder[post.kind]}/${post.id}`;

type PostAct = "useful" | "edit" | "revisions" | "deletion";
/** Acts that every kind of post knows. `edit` and `deletion` show a page on GET. */
export const actAddress = (post: PostRef, act: PostAct) => `/${folder[post.kind]}/${post.id}/${act}`;

type ThreadAct = "answers" | "comments" | "wondered" | "bookmark" | "visibility";
/** Acts on a thread; `visibility` takes a field of that name, public or verified. */
export const threadAct = (threadId: number, act: ThreadAct) => `/questions/${threadId}/${act}`;

type AnswerAct = "disagreement" | "helpful" | "endorsement" | "warnings" | "references";
/** Acts on an answer. `disagreement`, `warnings` and `references` show their form on GET. */
export const answerAct = (answerId: number, act: AnswerAct) => `/answers/${answerId}/${act}`;

/** Upheld or not: the field `upheld` (1 or 0). */
export const warningDecision = (warningId: number) => `/warnings/${warningId}/decision`;

export const referenceAct = (referenceId: number, act: "edit" | "removal") => `/references/${referenceId}/${act}`;

/** Where to sign in and come back from. */
export const signInTo = (address: string) => `/sign-in?to=${encodeURIComponent(address)}`;

/** Which post an address of ours is about: "/answers/12/useful" is answer 12. Null for other addresses. */
export function postOf(pathname: string): PostRef | null {
  const [, name, number] = pathname.split("/");
  const kind = kinds.find((each) => folder[each] === name);
  const id = parseId(number);
  return kind && id ? { kind, id } : null;
}
