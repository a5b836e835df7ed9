import type { Reactions } from "~/platform/events.server";
import * as standing from "./features/reputation/standing-reactions.server";

/**
 * Event -> the features that care: every consequence of every act, on one screen.
 * `inTransaction` runs with the act or not at all; `afterCommit` runs as jobs, at least once.
 */
export const reactions: Reactions = {
  inTransaction: {
    VoteCast: [standing.standForVote],
    VoteWithdrawn: [standing.standAfterVoteWithdrawn],
    AnswerMarkedHelpful: [standing.standForHelpful],
    HelpfulMarkWithdrawn: [standing.standAfterHelpfulWithdrawn],
    AnswerEndorsed: [standing.standForEndorsement],
    EndorsementWithdrawn: [standing.standAfterEndorsementWithdrawn],
    ThreadCollected: [standing.standForCollecting],
    ThreadUncollected: [standing.standAfterUncollecting],
    ReferenceAdded: [standing.standForReference],
    WarningDecided: [standing.standAfterWarningDecided],
    ReviewDecided: [standing.standAfterReview],
    PostDeleted: [standing.standAfterPostWent],
    PostHidden: [standing.standAfterPostWent],
    PostUndeleted: [standing.standAfterPostCameBack],
    PostUnhidden: [standing.standAfterPostCameBack],
    AccountDeleted: [standing.standAfterAccountDeleted],
  },
  afterCommit: {},
};
