import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import { roleName } from "~/core/role-names";
import type { Context } from "~/platform/context.server";
import type { InTransaction } from "~/platform/events.server";
import { appendAudit } from "./audit-log.server";
import { grantReasons, pauseReasons, wroteIt } from "./audited-acts.queries.server";

/** Acts of other features that belong in the log. They stand last in `app/reactions.server.ts`: see `appendAudit`. */

async function logDeletion(tx: Tx, event: EventOf<"PostDeleted" | "PostUndeleted">, ctx: Context): Promise<void> {
  const { kind, id, actorId } = event;
  // An author's own withdrawal moderates nothing.
  if (actorId === null || (await wroteIt(tx, { kind, id }, actorId))) return;
  const act = event.type === "PostDeleted" ? "post-deleted" : "post-undeleted";
  await appendAudit(ctx, tx, { actorId, act, subject: { kind, id }, reason: null });
}

export const logPostDeleted: InTransaction<"PostDeleted"> = logDeletion;
export const logPostUndeleted: InTransaction<"PostUndeleted"> = logDeletion;

export const logRoleGranted: InTransaction<"RoleGranted"> = async (tx, { accountId, grantId, actorId }, ctx) => {
  const grant = await grantReasons(tx, grantId);
  const reason = grant ? `${roleName(grant.role)}: ${grant.reason}` : null;
  await appendAudit(ctx, tx, { actorId, act: "role-given", subject: { kind: "account", id: accountId }, reason });
};

export const logRoleEnded: InTransaction<"RoleEnded"> = async (tx, { accountId, grantId, actorId }, ctx) => {
  const grant = await grantReasons(tx, grantId);
  const reason = grant ? `${roleName(grant.role)}: ${grant.endReason ?? ""}` : null;
  await appendAudit(ctx, tx, { actorId, act: "role-ended", subject: { kind: "account", id: accountId }, reason });
};

export const logAccountSuspended: InTransaction<"AccountSuspended"> = async (tx, event, ctx) => {
  const { accountId, suspensionId, actorId } = event;
  const reason = (await pauseReasons(tx, suspensionId))?.reason ?? null;
  await appendAudit(ctx, tx, { actorId, act: "account-paused", subject: { kind: "account", id: accountId }, reason });
};

export const logSuspensionLifted: InTransaction<"SuspensionLifted"> = async (tx, event, ctx) => {
  const { accountId, suspensionId, actorId } = event;
  const reason = (await pauseReasons(tx, suspensionId))?.liftReason ?? null;
  await appendAudit(ctx, tx, { actorId, act: "account-unpaused", subject: { kind: "account", id: accountId }, reason });
};

export const logAccountDeleted: InTransaction<"AccountDeleted"> = async (tx, { accountId, actorId }, ctx) => {
  const subject = { kind: "account", id: accountId };
  await appendAudit(ctx, tx, { actorId, act: "account-deleted", subject, reason: null });
};

export const logSettingsChanged: InTransaction<"SettingsChanged"> = async (tx, { keys, actorId }, ctx) => {
  for (const key of keys)
    await appendAudit(ctx, tx, {
      actorId,
      act: "setting-changed",
      subject: { kind: "setting", id: key },
      reason: null,
    });
};

const endedWords = (sessions: number | undefined): string | null =>
  sessions === undefined ? null : `Sessions begun through it that were ended: ${sessions}.`;

export const logProviderChanged: InTransaction<"ProviderChanged"> = async (tx, event, ctx) => {
  const { providerId, change, sessions, actorId } = event;
  const subject = { kind: "provider", id: providerId };
  await appendAudit(ctx, tx, { actorId, act: `provider-${change}`, subject, reason: endedWords(sessions) });
};

/** That it changed, and of whom; never what it was or is. */
export const logSignInChanged: InTransaction<"SignInChanged"> = async (tx, { accountId, change, actorId }, ctx) => {
  const subject = { kind: "account", id: accountId };
  await appendAudit(ctx, tx, { actorId, act: change, subject, reason: null });
};

/** The subject is the edition, as `gmc-12`. */
export const logRegisterImported: InTransaction<"RegisterImported"> = async (tx, { register, editionId }, ctx) => {
  const subject = { kind: "register", id: `${register}-${editionId}` };
  await appendAudit(ctx, tx, { actorId: null, act: "register-imported", subject, reason: null });
};

/** The subject's id is how much was sealed anew. */
export const logDocumentsResealed: InTransaction<"DocumentsResealed"> = async (tx, { count }, ctx) => {
  const subject = { kind: "documents", id: count };
  await appendAudit(ctx, tx, { actorId: null, act: "documents-resealed", subject, reason: null });
};

export const logSpecialtyOpened: InTransaction<"SpecialtyOpened"> = async (tx, { specialtyId, open, actorId }, ctx) => {
  const act = open ? "specialty-opened" : "specialty-closed";
  await appendAudit(ctx, tx, { actorId, act, subject: { kind: "specialty", id: specialtyId }, reason: null });
};

type InvitationEvent = EventOf<"InvitationSent" | "InvitationWithdrawn">;

async function logInvitation(tx: Tx, event: InvitationEvent, ctx: Context): Promise<void> {
  const act = event.type === "InvitationSent" ? "invitation-sent" : "invitation-withdrawn";
  const subject = { kind: "invitation", id: event.invitationId };
  await appendAudit(ctx, tx, { actorId: event.actorId, act, subject, reason: null });
}

export const logInvitationSent: InTransaction<"InvitationSent"> = logInvitation;
export const logInvitationWithdrawn: InTransaction<"InvitationWithdrawn"> = logInvitation;

/** One row for each batch of a roster: the subject's id is how many were invited. */
export const logRoster: InTransaction<"RosterInvited"> = async (tx, { count, actorId }, ctx) => {
  await appendAudit(ctx, tx, { actorId, act: "roster-invited", subject: { kind: "people", id: count }, reason: null });
};

async function logTag(tx: Tx, event: EventOf<"TagRenamed" | "TagWordsChanged">, ctx: Context): Promise<void> {
  const act = event.type === "TagRenamed" ? "tag-renamed" : "tag-words-changed";
  const subject = { kind: "tag", id: event.tagId };
  await appendAudit(ctx, tx, { actorId: event.actorId, act, subject, reason: null });
}

export const logTagRenamed: InTransaction<"TagRenamed"> = logTag;
export const logTagWordsChanged: InTransaction<"TagWordsChanged"> = logTag;

/** The tag that went stands as `12-into-7`. */
export const logTagMerged: InTransaction<"TagMerged"> = async (tx, { tagId, intoId, actorId }, ctx) => {
  const subject = { kind: "tag", id: `${tagId}-into-${intoId}` };
  await appendAudit(ctx, tx, { actorId, act: "tag-merged", subject, reason: null });
};

async function logJob(tx: Tx, event: EventOf<"JobRetried" | "JobDiscarded">, ctx: Context): Promise<void> {
  const act = event.type === "JobRetried" ? "job-retried" : "job-discarded";
  const subject = { kind: "job", id: event.jobId };
  await appendAudit(ctx, tx, { actorId: event.actorId, act, subject, reason: null });
}

export const logJobRetried: InTransaction<"JobRetried"> = logJob;
export const logJobDiscarded: InTransaction<"JobDiscarded"> = logJob;
