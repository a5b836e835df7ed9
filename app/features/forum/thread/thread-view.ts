import type { ReactNode } from "react";
import type { Author, PersonBadge } from "~/core/person";
import type { Instant } from "~/core/time";

/** What the page of a thread shows. */

export type SpecialtyWords = { id: number; slug: string; name: string; field: string; doctor: string; doctors: string };
export type TagWords = { slug: string; name: string };

export type ThreadView = {
  id: number;
  slug: string;
  kind: string;
  title: string;
  asker: Author;
  askerId: number | null;
  know: string;
  think: string;
  asking: string;
  specialty: SpecialtyWords;
  tags: TagWords[];
  visibility: string;
  episodeOver: boolean;
  /** A case of a real patient: it came out later than it was told, after a random delay. */
  delayed: boolean;
  createdAt: Instant;
  editedAt: Instant | null;
  state: string;
  contested: boolean;
  answerCount: number;
  commentCount: number;
  usefulCount: number;
  wonderedCount: number;
  watchCount: number;
};

export type CommentView = {
  id: number;
  answerId: number | null;
  parentId: number | null;
  /** Null where the comment was withdrawn and only its place is kept. */
  author: Author | null;
  byAsker: boolean;
  html: string;
  createdAt: Instant;
  editedAt: Instant | null;
  usefulCount: number;
  replies: CommentView[];
};

export type ReferenceView = {
  id: number;
  /** Its number in the list under the thread. */
  number: number;
  kind: string;
  title: string;
  year: number | null;
  level: string;
  doi: string | null;
  pmid: string | null;
  url: string | null;
  supersededBy: string | null;
};

export type WarningView = {
  id: number;
  kind: string;
  comment: string;
  byClinician: boolean;
  upheld: boolean;
  author: PersonBadge;
  createdAt: Instant;
};

export type AnswerView = {
  id: number;
  /** Null where the answer was withdrawn and stands only for the comments under it. */
  author: PersonBadge | null;
  /** Points in the thread's specialty. */
  standing: number;
  html: string;
  interests: string | null;
  createdAt: Instant;
  editedAt: Instant | null;
  usefulCount: number;
  endorsements: number;
  importedEndorsements: number;
  helpful: boolean;
  references: ReferenceView[];
  warnings: WarningView[];
  comments: CommentView[];
};

export type PointView = { id: number; html: string; author: PersonBadge; createdAt: Instant };
export type ThreadLink = { id: number; slug: string; title: string; state: string };
export type CollectionLink = { id: number; slug: string; title: string; place: number; size: number };

/** The same for every reader who may see the thread at all. */
export type ThreadPage = {
  thread: ThreadView;
  points: PointView[];
  comments: CommentView[];
  answers: AnswerView[];
  /** True on later pages of a long thread. */
  continued: boolean;
  /** How many answers stand on later pages. */
  remaining: number;
  /** What a case shows besides its words; null for a question. */
  caseParts: ReactNode;
};

/** Where else to read. Differs by audience: not everybody may read every thread. */
export type ThreadElsewhere = { collections: CollectionLink[]; related: ThreadLink[] };
