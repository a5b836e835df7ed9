import type { PostRef } from "./ids";

/**
 * What the check reads again, in this order. A case's attachments belong to it, a collection's notes to the collection.
 */
export const storedKinds = [
  "thread",
  "answer",
  "comment",
  "reference",
  "warning",
  "disagreement",
  "learning-point",
  "collection",
  "profile",
  "case",
  "school",
  "cohort",
] as const;
export type StoredKind = (typeof storedKinds)[number];

/**
 * The texts of one place that others read, by field. `threadId` and `post`: where moderators look at it, if it stands
 * in or under a post; null where it has no place of its own in a thread.
 */
export type StoredText = {
  kind: StoredKind;
  id: number;
  threadId: number | null;
  post: PostRef | null;
  plain: Record<string, string>;
  markdown: Record<string, string>;
  /** A member's own name may stand in what they write of themselves. */
  own?: string;
};
