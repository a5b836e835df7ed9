import type { Generated } from "kysely";
import type { ShownText, ShownTextOrEmpty, ShownWord } from "./shown-text";

export interface SpecialtyTable {
  id: Generated<number>;
  slug: string;
  name: string;
  /** Lower case, inside a sentence: "cardiology". */
  field: string;
  doctor: string;
  doctors: string;
  open: Generated<number>;
  /** Visible threads, for the rail; kept in the transaction of every act that changes it. */
  thread_count: Generated<number>;
}

export interface TagTable {
  id: Generated<number>;
  slug: string;
  name: ShownText;
  thread_count: Generated<number>;
}

export interface TagSynonymTable {
  /** Lower case. */
  word: ShownWord;
  tag_id: number;
}

/**
 * `author_id` is null on an anonymous thread: who asked stands in `anonymous_author` alone, so that no query can show
 * it by accident.
 */
export interface ThreadTable {
  id: Generated<number>;
  kind: Generated<string>;
  author_id: number | null;
  anonymous: Generated<number>;
  pseudonym: string | null;
  /** The stage shown and filtered by; null on an anonymous thread whose stage fewer than ten members share. */
  asker_stage: string | null;
  title: ShownText;
  slug: string;
  /** The scaffold's parts as one Markdown text each; `know` and `think` may be empty. */
  know_md: ShownTextOrEmpty;
  think_md: ShownTextOrEmpty;
  asking_md: ShownText;
  know_html: Generated<string>;
  think_html: Generated<string>;
  asking_html: string;
  renderer_version: number;
  specialty_id: number;
  visibility: Generated<string>;
  /** none: no patient in this; over: the episode is over. */
  episode: string;
  created_at: number;
  edited_at: number | null;
  deleted_at: number | null;
  deleted_by: number | null;
  last_activity_at: number;
  /** unanswered | peer | senior | curated: how far the round has got. */
  state: Generated<string>;
  contested: Generated<number>;
  answer_count: Generated<number>;
  comment_count: Generated<number>;
  useful_count: Generated<number>;
  wondered_count: Generated<number>;
  /** Answers with at least one endorsement that counts. */
  endorsed_count: Generated<number>;
  curated_at: number | null;
  /** Part of every cache key and ETag; bumped by every act that shows. */
  version: Generated<number>;
  submission_id: string | null;
  imported_from: string | null;
  /** The case it publishes; null for a question. */
  case_id: number | null;
}

export interface AnonymousAuthorTable {
  thread_id: number;
  account_id: number;
}

/** `created_at` repeats the thread's, so that a tag page is one walk along one index. */
export interface ThreadTagTable {
  tag_id: number;
  thread_id: number;
  created_at: number;
}

export interface AnswerTable {
  id: Generated<number>;
  thread_id: number;
  author_id: number;
  body_md: ShownText;
  body_html: string;
  renderer_version: number;
  interests: ShownText | null;
  created_at: number;
  edited_at: number | null;
  deleted_at: number | null;
  deleted_by: number | null;
  useful_count: Generated<number>;
  disagree_count: Generated<number>;
  /** Lower bound of the Wilson interval (95 %) on the votes. */
  wilson: Generated<number>;
  endorsement_count: Generated<number>;
  comment_count: Generated<number>;
  reference_count: Generated<number>;
  helpful_at: number | null;
  submission_id: string | null;
  imported_from: string | null;
}

/** `parent_id` is the first-level comment a reply hangs under (two levels, then flat). */
export interface CommentTable {
  id: Generated<number>;
  thread_id: number;
  answer_id: number | null;
  parent_id: number | null;
  /** Null when the anonymous asker writes (`as_asker` = 1). */
  author_id: number | null;
  as_asker: Generated<number>;
  body_md: ShownText;
  body_html: string;
  renderer_version: number;
  created_at: number;
  edited_at: number | null;
  deleted_at: number | null;
  deleted_by: number | null;
  useful_count: Generated<number>;
  submission_id: string | null;
  imported_from: string | null;
}

export interface VoteTable {
  post_kind: string;
  post_id: number;
  account_id: number;
  value: number;
  reason: ShownText | null;
  created_at: number;
}

export interface EndorsementTable {
  answer_id: number;
  account_id: number;
  specialty_id: number;
  created_at: number;
  /** 1: came with an import; shown as such, gives no points and does not order. */
  imported: Generated<number>;
}

export interface WarningTable {
  id: Generated<number>;
  answer_id: number;
  account_id: number;
  kind: string;
  comment: ShownText;
  by_clinician: number;
  /** Of somebody who has left: what they were. */
  reporter_role: string | null;
  created_at: number;
  decided_at: number | null;
  decided_by: number | null;
  upheld: number | null;
}

/** A reference under an answer ("references" is a word of SQL). */
export interface ReferenceTable {
  id: Generated<number>;
  answer_id: number;
  kind: string;
  title: ShownText;
  year: number | null;
  level: string;
  doi: string | null;
  pmid: string | null;
  url: string | null;
  superseded_by: ShownText | null;
  added_by: number | null;
  added_at: number;
}

/** The text as it was before an edit. `editor_id` is null when the anonymous asker edited. */
export interface RevisionTable {
  id: Generated<number>;
  post_kind: string;
  post_id: number;
  editor_id: number | null;
  title: string | null;
  /** Markdown; a thread's three parts joined by form feeds. */
  body_md: string;
  note: ShownText | null;
  created_at: number;
}

export interface WonderedTable {
  thread_id: number;
  account_id: number;
  created_at: number;
}

export interface BookmarkTable {
  account_id: number;
  thread_id: number;
  created_at: number;
}

/** Encrypted at rest; gone after 14 days. `place` is "ask", "answer:12", "comment:thread:3" and so on. */
export interface DraftTable {
  account_id: number;
  place: string;
  sealed: string;
  updated_at: number;
  expires_at: number;
}

export interface ForumTables {
  specialty: SpecialtyTable;
  tag: TagTable;
  tag_synonym: TagSynonymTable;
  thread: ThreadTable;
  anonymous_author: AnonymousAuthorTable;
  thread_tag: ThreadTagTable;
  answer: AnswerTable;
  comment: CommentTable;
  vote: VoteTable;
  endorsement: EndorsementTable;
  warning: WarningTable;
  reference: ReferenceTable;
  revision: RevisionTable;
  wondered: WonderedTable;
  bookmark: BookmarkTable;
  draft: DraftTable;
}
