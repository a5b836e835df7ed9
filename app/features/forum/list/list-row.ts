import type { Instant } from "~/core/time";
import type { SpecialtyWords, TagWords } from "../thread/thread-view";

/** A thread as a list shows it. */
export type ListRow = {
  id: number;
  slug: string;
  kind: string;
  title: string;
  state: string;
  contested: boolean;
  stage: string | null;
  createdAt: Instant;
  curatedAt: Instant | null;
  answerCount: number;
  /** Pictures and tables of a case that are shown in its thread. */
  attachments: number;
  usefulCount: number;
  wonderedCount: number;
  /** The most endorsements one of its answers has. */
  endorsements: number;
  specialty: Pick<SpecialtyWords, "slug" | "name" | "doctor" | "doctors">;
  tags: TagWords[];
};

export const ROWS_PER_PAGE = 25;
