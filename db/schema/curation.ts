import type { Generated } from "kysely";
import type { ShownText, ShownTextOrEmpty } from "./shown-text";

/** One sentence an educator pins above a thread. */
export interface LearningPointTable {
  id: Generated<number>;
  thread_id: number;
  author_id: number;
  position: number;
  body_md: ShownText;
  body_html: string;
  renderer_version: number;
  created_at: number;
}

export interface CollectionTable {
  id: Generated<number>;
  owner_id: number;
  title: ShownText;
  slug: string;
  intro_md: ShownTextOrEmpty;
  intro_html: Generated<string>;
  renderer_version: Generated<number>;
  created_at: number;
  published_at: number | null;
  changed_at: number;
  deleted_at: number | null;
  version: Generated<number>;
}

/** A thread, or a note between threads (exactly one of the two). */
export interface CollectionItemTable {
  id: Generated<number>;
  collection_id: number;
  position: number;
  thread_id: number | null;
  note_md: ShownText | null;
  note_html: string | null;
  renderer_version: Generated<number>;
  added_by: number;
  added_at: number;
}

export interface CurationTables {
  learning_point: LearningPointTable;
  collection: CollectionTable;
  collection_item: CollectionItemTable;
}
