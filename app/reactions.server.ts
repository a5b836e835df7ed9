import type { Reactions } from "~/platform/events.server";
import { forgetKept } from "~/platform/kept-text.queries.server";
import { forgetStreamed } from "~/platform/live.server";
import { forgetAuthor } from "./features/cases/case/former-author.server";
import { removePurged, removeWithdrawn } from "./features/cases/withdrawal/case-removal.server";
import { forgetRequestReason } from "./features/cases/withdrawal/withdrawal-decision.server";
import { forgetCurator } from "./features/curation/former-member.server";
import { uncollectNarrowed } from "./features/curation/narrowed-case.server";
import { forgetPoints } from "./features/curation/purged-thread.server";
import { forgetMember } from "./features/forum/person/former-member.server";
import { withdrawAgain } from "./features/forum/post/deletion.server";
import { refreshAfterHiding } from "./features/forum/post/hidden-post.server";
import { removeForGood } from "./features/forum/post/purged-post.server";
import { postCaseThread, redrawCaseThread, withdrawCaseThread } from "./features/forum/thread/case-thread.server";
import { keepForMembers } from "./features/forum/thread/thread-acts.server";
import * as threads from "./features/forum/thread/thread-reactions.server";
import { leaveAgain } from "./features/identity/account/account-deletion.server";
import * as endedAgain from "./features/identity/account/ended-again.server";
import { forgetReason } from "./features/identity/account/erased-reason.server";
import { endMembershipAgain } from "./features/identity/organisations/cohort-member.server";
import { endDutyAgain } from "./features/identity/organisations/duty-came-back.server";
import { endLapsed, endWithRole } from "./features/identity/verification/verification-life.server";
import * as audit from "./features/moderation/audit/audited-acts.server";
import * as caseLog from "./features/moderation/audit/audited-cases.server";
import { logSchoolChanged } from "./features/moderation/audit/audited-schools.server";
import { logVerification } from "./features/moderation/audit/audited-verifications.server";
import { forgetReasonsAbout } from "./features/moderation/audit/former-member.server";
import { forgetReporter } from "./features/moderation/flag/former-member.server";
import {
  noteDuty,
  noteLift,
  notePause,
  noteProvider,
  noteRecoveryCode,
  noteRole,
  noteSignIn,
} from "./features/moderation/hidden/ended-list.server";
import * as sight from "./features/moderation/hidden/hidden-again.server";
import {
  noteToEndAgain,
  noteToLeaveAgain,
  noteToPurgeAgain,
  noteToWithdrawAgain,
} from "./features/moderation/hidden/purge-list.server";
import { closeWarnedReview, reviewWarnedAnswer } from "./features/moderation/review/warned-answer.server";
import * as caseNotices from "./features/notifications/case-notices.server";
import { forgetReader } from "./features/notifications/former-member.server";
import { tellOfHeldBack } from "./features/notifications/held-back-notices.server";
import * as live from "./features/notifications/live-stream.server";
import * as notices from "./features/notifications/notice-reactions.server";
import { leaveCase } from "./features/notifications/recognised-case.server";
import { tellOfEntering, tellOfSchool } from "./features/notifications/school-notices.server";
import {
  tellOfRole,
  tellOfVerification,
  tellOfVerificationEnding,
} from "./features/notifications/verification-notices.server";
import { followMergedTag, followOwn } from "./features/notifications/watch.server";
import * as standing from "./features/reputation/standing-reactions.server";
import * as document from "./features/search/document.server";

/**
 * Event -> the features that care: every consequence of every act, on one screen.
 * `inTransaction` runs with the act or not at all, in this order (the log last: see `appendAudit`); `afterCommit` runs
 * as jobs, at least once.
 */
export const reactions: Reactions = {
  inTransaction: {
    ThreadPosted: [document.documentPost, followOwn],
    AnswerPosted: [document.documentPost, followOwn, live.tellThreadPage],
    CommentPosted: [live.tellThreadPage],
    PostEdited: [document.documentPost],
    ThreadVisibilityChanged: [threads.refreshNeighbours, document.documentAudience, sight.noteReaders],
    VoteCast: [standing.awardVote],
    VoteWithdrawn: [standing.revokeVote],
    AnswerMarkedHelpful: [standing.awardHelpful],
    HelpfulMarkWithdrawn: [standing.revokeHelpful],
    AnswerEndorsed: [standing.awardEndorsement],
    EndorsementWithdrawn: [standing.revokeEndorsement],
    ThreadCollected: [threads.showCollections, standing.awardCollecting],
    ThreadUncollected: [threads.showCollections, standing.revokeCollecting],
    CollectionChanged: [threads.showCollection],
    CollectionPublished: [threads.showCollection],
    LearningPointsChanged: [threads.curateThread],
    ReferenceAdded: [standing.awardReference],
    ReferenceRemoved: [standing.revokeReference],
    AnswerWarned: [reviewWarnedAnswer],
    WarningDecided: [standing.penaliseUpheldWarning, closeWarnedReview],
    ReviewDecided: [standing.settleReview],
    PostPurged: [removeForGood, removePurged, forgetPoints, noteToPurgeAgain],
    PostDeleted: [
      threads.refreshNeighbours,
      standing.revokeAllOfPost,
      document.documentVisibility,
      notices.forgetNotices,
      sight.noteWithdrawn,
      audit.logPostDeleted,
    ],
    PostHidden: [
      refreshAfterHiding,
      threads.refreshNeighbours,
      standing.revokeAllOfPost,
      document.documentVisibility,
      notices.forgetNotices,
      sight.noteHidden,
    ],
    PostUndeleted: [
      threads.refreshNeighbours,
      standing.restoreAllOfPost,
      document.documentVisibility,
      sight.noteBroughtBack,
      audit.logPostUndeleted,
    ],
    PostUnhidden: [
      refreshAfterHiding,
      threads.refreshNeighbours,
      standing.restoreAllOfPost,
      document.documentVisibility,
      sight.noteShown,
    ],
    PostCameBack: [withdrawAgain],
    ThreadWidened: [keepForMembers],
    RoleGranted: [threads.weighMentorAnew, audit.logRoleGranted],
    RoleEnded: [threads.weighMentorAnew, noteRole, endWithRole, audit.logRoleEnded],
    RegistrationLapsed: [endLapsed],
    VerificationMoved: [logVerification],
    AccountSuspended: [notePause, audit.logAccountSuspended],
    SuspensionLifted: [noteLift, audit.logSuspensionLifted],
    AccountDeleted: [
      standing.settleLeaver,
      forgetReporter,
      forgetMember,
      forgetAuthor,
      forgetCurator,
      forgetReasonsAbout,
      forgetReader,
      forgetKept,
      forgetStreamed,
      noteToLeaveAgain,
      audit.logAccountDeleted,
    ],
    AccountCameBack: [leaveAgain],
    MembershipEnded: [noteToEndAgain],
    MembershipCameBack: [endMembershipAgain],
    RoleCameBack: [endedAgain.endRoleAgain],
    ProviderCameBack: [endedAgain.removeProviderAgain],
    DutyCameBack: [endDutyAgain],
    SignInCameBack: [endedAgain.endSignInAgain],
    RecoveryCodeUsed: [noteRecoveryCode],
    RecoveryCodeCameBack: [endedAgain.useUpAgain],
    PauseWasLost: [endedAgain.pauseAgain],
    InvitationSent: [audit.logInvitationSent],
    InvitationWithdrawn: [audit.logInvitationWithdrawn],
    RosterInvited: [audit.logRoster],
    ProviderChanged: [noteProvider, audit.logProviderChanged],
    SchoolChanged: [noteDuty, logSchoolChanged],
    SignInChanged: [noteSignIn, audit.logSignInChanged],
    RegisterImported: [audit.logRegisterImported],
    DocumentsResealed: [audit.logDocumentsResealed],
    ReasonErased: [forgetReason, forgetRequestReason],
    GovernanceRecorded: [caseLog.logGovernance],
    GovernanceEnded: [caseLog.logGovernance],
    CaseChecked: [caseLog.logCaseChecked],
    CasePublished: [postCaseThread, caseLog.logCasePublished],
    CaseMediaChanged: [redrawCaseThread, sight.noteCovered],
    PatientRecognised: [leaveCase],
    CaseNarrowed: [uncollectNarrowed, sight.noteNarrowed],
    CaseWithdrawn: [removeWithdrawn, withdrawCaseThread, noteToWithdrawAgain, caseLog.logCaseWithdrawn],
    WithdrawalDecided: [caseLog.logWithdrawalDecided],
    MediaViewsSeen: [caseLog.logViews],
    MediaViewsSaved: [caseLog.logViews],
    TextHeldBack: [caseLog.logHeldBack],
    SettingsChanged: [audit.logSettingsChanged],
    SpecialtyOpened: [audit.logSpecialtyOpened],
    TagRenamed: [audit.logTagRenamed],
    TagWordsChanged: [audit.logTagWordsChanged],
    TagMerged: [followMergedTag, audit.logTagMerged],
    JobRetried: [audit.logJobRetried],
    JobDiscarded: [audit.logJobDiscarded],
  },
  afterCommit: {
    ThreadPosted: { notices: notices.tellOfThread },
    AnswerPosted: { notices: notices.tellOfAnswer },
    CommentPosted: { notices: notices.tellOfComment },
    AnswerEndorsed: { notices: notices.tellOfEndorsement },
    AnswerMarkedHelpful: { notices: notices.tellOfHelpful },
    LearningPointsChanged: { notices: notices.tellOfLearningPoints },
    PostHidden: { notices: notices.tellOfHiding },
    PostUnhidden: { notices: notices.tellOfHiding },
    ReviewDecided: { notices: notices.tellOfDecision },
    AuthorRevealed: { notices: notices.tellOfReveal },
    CaseChecked: { notices: caseNotices.tellOfCheck },
    CasePublished: { notices: caseNotices.tellOfPublication },
    CaseWithdrawn: { notices: caseNotices.tellOfWithdrawal },
    TextHeldBack: { notices: tellOfHeldBack },
    SchoolChanged: { notices: tellOfSchool },
    CohortEntered: { notices: tellOfEntering },
    VerificationMoved: { notices: tellOfVerification },
    VerificationEnding: { notices: tellOfVerificationEnding },
    RoleGranted: { notices: tellOfRole },
    RoleEnded: { notices: tellOfRole },
  },
};
