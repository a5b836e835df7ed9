import type { Reactions } from "~/platform/events.server";

/**
 * Event -> the features that care: every consequence of every act, on one screen.
 * `inTransaction` runs with the act or not at all; `afterCommit` runs as jobs, at least once.
 */
export const reactions: Reactions = {
  inTransaction: {},
  afterCommit: {},
};
