import type { PersonBadge } from "~/core/person";

/** What the frame of every page needs to know about the reader; null for a visitor. */
export type Viewer = {
  person: PersonBadge;
  /** Unread notices. */
  unread: number;
  /** Questions waiting for this mentor; null for who has no queue. */
  queue: number | null;
  /** Items waiting for this moderator; null for who has none. */
  review: number | null;
  admin: boolean;
};
