import type { AnswerTable, CommentTable, ThreadTable } from "./forum";

/** One row per account: what stands beside a name. */
export interface BadgeView {
  id: number;
  handle: string;
  name: string;
  role: string;
  specialty: string | null;
  stage: string | null;
  years: number | null;
  moderator: number;
  admin: number;
  imported: number;
  former: number;
}

/** Read-only: posts that are neither deleted nor hidden, and badges. */
export interface Views {
  visible_thread: ThreadTable;
  visible_answer: AnswerTable;
  visible_comment: CommentTable;
  badge: BadgeView;
}
