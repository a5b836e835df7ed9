import { DAY, HOUR, MINUTE } from "~/core/time";
import { SWEEP_BLOBS, sweepBlobs } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";
import { reactionHandlers } from "~/platform/events.server";
import { sweepLiveEvents } from "~/platform/live.server";
import { type Schedule, scheduleHandlers } from "~/platform/schedules.server";
import { sweepUntouchedCases } from "./features/cases/case/former-author.server";
import { PUBLISH_CASES, publishDueCases } from "./features/cases/case/publication.server";
import { sweepViews } from "./features/cases/media/media-view.server";
import { COVER_ATTACHMENT, coverAttachment } from "./features/cases/review/covering.server";
import { CLEAN_ATTACHMENT, cleanAttachment } from "./features/cases/upload/cleaning.server";
import { sweepOriginals } from "./features/cases/upload/originals.server";
import { sweepWithdrawalRequests } from "./features/cases/withdrawal/withdrawal-request.server";
import { sweepDrafts } from "./features/forum/draft/draft.server";
import { sweepWithdrawnUnnamed } from "./features/forum/post/withdrawn-unnamed.server";
import { ACCOUNT_MAIL, sendAccountMail } from "./features/identity/account/account-mail.server";
import { INVITATION_MAIL, sendInvitation } from "./features/identity/joining/invitation.server";
import { SIGN_UP_MAIL, sendSignUpMail } from "./features/identity/joining/sign-up.server";
import { FINISH_REMOVAL, finishRemoval, finishRemovals } from "./features/identity/openid/provider-removal.server";
import { PLACE_MAIL, sendPlace } from "./features/identity/organisations/cohort-place-mail.server";
import { END_STRANDED, endStrandedMembers } from "./features/identity/organisations/sign-in-membership.server";
import { beginRecheck, RECHECK, recheckLicences } from "./features/identity/registers/recheck.server";
import { sweepIdentity } from "./features/identity/sweep.server";
import { checkRegistration } from "./features/identity/verification/check-registration.server";
import { sweepDocuments } from "./features/identity/verification/document-expiry.server";
import { tellOfStuck } from "./features/identity/verification/stuck.server";
import { CHECK_REGISTRATION } from "./features/identity/verification/verification.server";
import { endExpired, licencesInForce, remindOfExpiry } from "./features/identity/verification/verification-life.server";
import { forgetReportAddresses, forgetReportWords } from "./features/moderation/flag/flag.server";
import { notePurge, PURGE_NOTE } from "./features/moderation/hidden/removed-list.server";
import { forgetOldNotices } from "./features/notifications/notice-list.server";
import { NOTICE_MAIL } from "./features/notifications/notice-mail.queue.server";
import { sendDigests, sendNoticeMail } from "./features/notifications/notice-mail.server";
import { payAnonymousMonth } from "./features/reputation/anonymous-month.server";
import { reactions } from "./reactions.server";

/** What comes round by itself, by name. */
export const schedules: Record<string, Schedule> = {
  "sweep-live-events": { every: HOUR, run: (ctx) => ctx.write((tx) => sweepLiveEvents(tx, ctx.now - HOUR)) },
  "pay-anonymous-month": { every: DAY, run: payAnonymousMonth },
  "forget-report-addresses": { every: DAY, run: forgetReportAddresses },
  "forget-report-words": { every: DAY, run: forgetReportWords },
  "sweep-drafts": { every: HOUR, run: sweepDrafts },
  "sweep-withdrawn-unnamed": { every: DAY, run: sweepWithdrawnUnnamed },
  "mail-digests": { every: DAY, run: sendDigests },
  "forget-old-notices": { every: DAY, run: forgetOldNotices },
  "sweep-media-views": { every: DAY, run: sweepViews },
  "sweep-withdrawal-requests": { every: DAY, run: sweepWithdrawalRequests },
  "sweep-originals": { every: 10 * MINUTE, run: sweepOriginals },
  "sweep-blobs": { every: HOUR, run: sweepBlobs },
  // Each case has a job of its own for its minute; this finds what had to wait for something else.
  "publish-cases": { every: HOUR, run: publishDueCases },
  "sweep-untouched-cases": { every: HOUR, run: sweepUntouchedCases },
  "recheck-registers": { every: DAY, run: beginRecheck },
  "end-expired-verifications": { every: 5 * MINUTE, run: endExpired },
  "remind-of-expiry": { every: DAY, run: remindOfExpiry },
  "tell-of-stuck-claims": { every: HOUR, run: tellOfStuck },
  "sweep-documents": { every: HOUR, run: sweepDocuments },
  "finish-provider-removals": { every: HOUR, run: finishRemovals },
  "sweep-sessions": { every: DAY, run: sweepIdentity },
};

/** Job type -> its work: the after-commit reactions, the schedules, and the jobs that features queue themselves. */
export const handlers: Record<string, (ctx: Context, payload: never) => Promise<void>> = {
  ...reactionHandlers(reactions),
  ...scheduleHandlers(schedules),
  [ACCOUNT_MAIL]: sendAccountMail,
  [NOTICE_MAIL]: sendNoticeMail,
  [INVITATION_MAIL]: sendInvitation,
  [SIGN_UP_MAIL]: sendSignUpMail,
  [PLACE_MAIL]: sendPlace,
  [CHECK_REGISTRATION]: checkRegistration,
  [PURGE_NOTE]: notePurge,
  [FINISH_REMOVAL]: finishRemoval,
  [END_STRANDED]: endStrandedMembers,
  [RECHECK]: recheckLicences(licencesInForce),
  [PUBLISH_CASES]: publishDueCases,
  [SWEEP_BLOBS]: sweepBlobs,
  [CLEAN_ATTACHMENT]: cleanAttachment,
  [COVER_ATTACHMENT]: coverAttachment,
};
