import { type PostRef, parseId } from "~/core/ids";
import { DAY } from "~/core/time";
import { replyPath } from "../post/paths";

/** Where a draft belongs: the ask page, the reply box of a thread, a comment box, an edit. One draft a place. */

export const askPlace = "ask";
export const answerPlace = (threadId: number) => `answer:${threadId}`;
export const commentPlace = (on: PostRef) => `comment:${on.kind}:${on.id}`;

const PLACE = /^(?:ask|answer:[1-9][0-9]{0,15}|comment:(?:thread|answer|comment):[1-9][0-9]{0,15})$/;

export const isDraftPlace = (text: string) => PLACE.test(text);

export const DRAFT_LIFE = 14 * DAY;
/** Room for the three parts of a question at their longest. */
export const LONGEST_DRAFT = 70_000;
export const MOST_DRAFTS = 50;

/** The post a draft answers; null for a new question. */
export function draftTarget(place: string): PostRef | null {
  const [what, ...rest] = place.split(":");
  if (what === "ask") return null;
  const [kind, number] = what === "answer" ? ["thread" as const, rest[0]] : [rest[0], rest[1]];
  const id = parseId(number);
  return id && (kind === "thread" || kind === "answer" || kind === "comment") ? { kind, id } : null;
}

const words = { thread: "Comment on the question", answer: "Comment on an answer", comment: "Reply to a comment" };

/** What a draft is, in words. */
export function draftWords(place: string): string {
  const target = draftTarget(place);
  if (!target) return "Question";
  return place.startsWith("answer:") ? "Answer" : words[target.kind];
}

/** The page that goes on with a draft; `threadId` is the thread its target belongs to. */
export function draftAddress(place: string, threadId: number): string {
  const target = draftTarget(place);
  if (!target) return "/ask";
  if (place.startsWith("answer:")) return `/questions/${threadId}#write`;
  return replyPath(threadId, {
    ...(target.kind === "answer" && { answer: target.id }),
    ...(target.kind === "comment" && { parent: target.id }),
  });
}
