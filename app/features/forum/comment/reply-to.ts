import type { PostRef } from "~/core/ids";

/** What a comment answers: a comment, an answer, or else the question. */
export type ReplyTo = { answer?: number; parent?: number };

/** The post that is replied to. */
export function repliedTo(threadId: number, { answer, parent }: ReplyTo): PostRef {
  if (parent) return { kind: "comment", id: parent };
  return answer ? { kind: "answer", id: answer } : { kind: "thread", id: threadId };
}
