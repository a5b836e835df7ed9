import type { Generated } from "kysely";

/** Something a member is told in the app. Ids only: the page joins what the reader may see now. */
export interface NoticeTable {
  id: Generated<number>;
  account_id: number;
  /** One of `noticeKinds` (app/features/notifications/notice.ts). */
  kind: string;
  thread_id: number | null;
  post_kind: string | null;
  post_id: number | null;
  /** Null where the act was anonymous or the system's. */
  actor_id: number | null;
  created_at: number;
  read_at: number | null;
  /** Makes a reaction safe to run twice. */
  once_key: string;
}

export interface WatchTable {
  account_id: number;
  /** thread | tag | specialty | collection | person */
  target_kind: string;
  target_id: number;
  created_at: number;
}

export interface NoticePreferenceTable {
  account_id: number;
  /** immediate | digest | none */
  email: string;
  /** One mail holds what has gathered since this moment. */
  mailed_until: Generated<number>;
}

export interface NotificationsTables {
  notice: NoticeTable;
  watch: WatchTable;
  notice_preference: NoticePreferenceTable;
}
