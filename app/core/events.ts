import type { PostKind } from "./ids";
import type { SchoolAct } from "./school-acts";
import type { SignInChange } from "./sign-in-changes";
import type { VerificationStep } from "./verification-steps";

/**
 * What happened, in the past tense: ids only, never text, names or tokens (an event may wait in the job queue).
 * `actorId` is null where the act is anonymous or the system's own. `app/reactions.server.ts` says who cares.
 */
export type WardroundEvent =
  // forum
  | { type: "ThreadPosted"; threadId: number; specialtyId: number; actorId: number | null }
  | { type: "AnswerPosted"; answerId: number; threadId: number; actorId: number }
  | { type: "CommentPosted"; commentId: number; threadId: number; actorId: number | null }
  | { type: "PostEdited"; kind: PostKind; id: number; threadId: number; actorId: number | null }
  | { type: "PostDeleted"; kind: PostKind; id: number; threadId: number; actorId: number | null }
  | { type: "PostUndeleted"; kind: PostKind; id: number; threadId: number; actorId: number | null }
  | { type: "VoteCast"; kind: PostKind; id: number; threadId: number; actorId: number; value: 1 | -1 }
  | { type: "VoteWithdrawn"; kind: PostKind; id: number; threadId: number; actorId: number; value: 1 | -1 }
  | { type: "AnswerEndorsed"; answerId: number; threadId: number; actorId: number; specialtyId: number }
  | { type: "EndorsementWithdrawn"; answerId: number; threadId: number; actorId: number; specialtyId: number }
  | { type: "AnswerMarkedHelpful"; answerId: number; threadId: number }
  | { type: "HelpfulMarkWithdrawn"; answerId: number; threadId: number }
  | { type: "AnswerWarned"; warningId: number; answerId: number; threadId: number; actorId: number }
  | { type: "WarningDecided"; warningId: number; answerId: number; threadId: number; upheld: boolean; actorId: number }
  | { type: "ReferenceAdded"; referenceId: number; answerId: number; threadId: number; actorId: number }
  | { type: "ReferenceRemoved"; referenceId: number; answerId: number; threadId: number; actorId: number }
  | { type: "ThreadVisibilityChanged"; threadId: number; visibility: "public" | "verified"; actorId: number | null }
  // curation
  | { type: "LearningPointsChanged"; threadId: number; count: number; actorId: number }
  | { type: "ThreadCollected"; collectionId: number; threadId: number; actorId: number }
  | { type: "ThreadUncollected"; collectionId: number; threadId: number; actorId: number }
  | { type: "CollectionChanged"; collectionId: number; actorId: number | null }
  | { type: "CollectionPublished"; collectionId: number; actorId: number }
  // moderation
  | { type: "PostHidden"; kind: PostKind; id: number; threadId: number; reviewId: number; actorId: number | null }
  | { type: "PostUnhidden"; kind: PostKind; id: number; threadId: number; reviewId: number; actorId: number }
  | { type: "PostPurged"; kind: PostKind; id: number; threadId: number; actorId: number | null }
  | { type: "ReviewDecided"; reviewId: number; decision: "hide" | "restore" | "dismiss"; actorId: number }
  | { type: "AuthorRevealed"; revealId: number; threadId: number; actorId: number }
  | { type: "ReasonErased"; seq: number; actorId: number }
  // identity
  | { type: "RoleGranted"; accountId: number; grantId: number; actorId: number | null }
  | { type: "RoleEnded"; accountId: number; grantId: number; actorId: number | null }
  | { type: "AccountSuspended"; accountId: number; suspensionId: number; actorId: number | null }
  | { type: "SuspensionLifted"; accountId: number; suspensionId: number; actorId: number | null }
  /**
   * `was`: their role, or "moderator": it stays beside what they reported. No actor: a backup had brought them back.
   */
  | {
      type: "AccountDeleted";
      accountId: number;
      /** Memberships of cohorts that went with it. */
      memberships?: readonly number[];
      actorId: number | null;
      was: string;
    }
  /** A backup that was put back has somebody who had left since, or a membership that had ended since. */
  | { type: "AccountCameBack"; accountId: number }
  | { type: "MembershipCameBack"; memberId: number }
  /**
   * The same for a role, a provider, a duty, a post its author had withdrawn, a question kept for members and ways to
   * sign in (each before it is ended again), and for a pause the backup does not know about.
   */
  | { type: "RoleCameBack"; accountId: number; grantId: number }
  | { type: "ProviderCameBack"; providerId: number }
  | { type: "DutyCameBack"; duty: "manager" | "assessor"; id: number }
  | { type: "PostCameBack"; kind: PostKind; id: number; threadId: number }
  | { type: "ThreadWidened"; threadId: number }
  | { type: "RecoveryCodeCameBack"; codeId: number }
  | {
      type: "SignInCameBack";
      accountId: number;
      ended: readonly { change: SignInChange; row: number | null }[];
    }
  | { type: "PauseWasLost"; accountId: number; until: number }
  | { type: "InvitationSent"; invitationId: number; actorId: number | null }
  | { type: "InvitationWithdrawn"; invitationId: number; actorId: number | null }
  /** Who may say who somebody is (OpenID Connect). */
  | {
      type: "ProviderChanged";
      providerId: number;
      change: "added" | "changed" | "removed";
      /** How many sessions ended with it. */
      sessions?: number;
      actorId: number | null;
    }
  /**
   * How somebody signs in: by themselves, or (null) by whoever runs the machine. `row`: which passkey or connection
   * went.
   */
  | { type: "SignInChanged"; accountId: number; change: SignInChange; row?: number; actorId: number | null }
  | { type: "RecoveryCodeUsed"; codeId: number }
  | { type: "RegisterImported"; register: string; editionId: number }
  /** What people showed to be verified is sealed with a new key. */
  | { type: "DocumentsResealed"; count: number }
  | { type: "RosterInvited"; count: number; actorId: number | null }
  /** `id` is of the row that `schoolSubjects` names. `told`: the account that should hear of it. */
  | { type: "SchoolChanged"; act: SchoolAct; id: number; told: number | null; actorId: number | null }
  /** A sign-in brought somebody into a cohort without their asking. */
  | { type: "CohortEntered"; memberId: number; accountId: number }
  /** By a manager, by whoever left, or since the sign-in that it rested on counts no more. */
  | { type: "MembershipEnded"; memberId: number }
  /** The nightly check found that a verified licence no longer holds. May come more than once. */
  | {
      type: "RegistrationLapsed";
      verificationId: number;
      register: string;
      why: "gone" | "suspended" | "erased" | "no_licence";
    }
  | {
      type: "VerificationMoved";
      verificationId: number;
      accountId: number;
      stepId: number;
      step: VerificationStep;
      /** It was decided about, or is moved, in its second round. */
      appeal?: boolean;
      actorId: number | null;
    }
  | { type: "VerificationEnding"; verificationId: number; accountId: number; days: number }
  // cases
  | { type: "GovernanceRecorded"; recordId: number; actorId: number }
  | { type: "GovernanceEnded"; recordId: number; actorId: number }
  | {
      type: "CaseChecked";
      caseId: number;
      checkId: number;
      decision: "approve" | "cover" | "return" | "refuse";
      actorId: number;
    }
  | { type: "CasePublished"; caseId: number }
  /** The pictures of a published case are being covered, or shown again: its page is made anew. */
  | { type: "CaseMediaChanged"; caseId: number }
  /** A reader knows the patient, so nothing of the case is shown to them any more. */
  | { type: "PatientRecognised"; caseId: number; accountId: number }
  /** A published case may no longer stand in collections. */
  | { type: "CaseNarrowed"; caseId: number }
  /** `again`: after a backup was put back. An author's own act has no actor, since the case may be anonymous. */
  | {
      type: "CaseWithdrawn";
      caseId: number;
      by: "code" | "moderator" | "author";
      again: boolean;
      actorId: number | null;
    }
  /** Somebody without a code had asked for a withdrawal. */
  | { type: "WithdrawalDecided"; requestId: number; actorId: number }
  | { type: "MediaViewsSeen"; caseId: number; actorId: number }
  | { type: "MediaViewsSaved"; caseId: number; actorId: number }
  // the text check
  /** It was read anew and something was found: nobody but its owner reads it until they decided. */
  | { type: "TextHeldBack"; kind: "collection" | "profile" | "case"; id: number; ownerId: number }
  // admin
  | { type: "SettingsChanged"; keys: string[]; actorId: number | null }
  | { type: "SpecialtyOpened"; specialtyId: number; open: boolean; actorId: number }
  | { type: "TagRenamed"; tagId: number; actorId: number }
  | { type: "TagWordsChanged"; tagId: number; actorId: number }
  | { type: "TagMerged"; tagId: number; intoId: number; actorId: number }
  | { type: "JobRetried"; jobId: number; actorId: number }
  | { type: "JobDiscarded"; jobId: number; actorId: number };

export type EventType = WardroundEvent["type"];
export type EventOf<T extends EventType> = Extract<WardroundEvent, { type: T }>;
