import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import type { SignInChange } from "~/core/sign-in-changes";
import type { InTransaction } from "~/platform/events.server";
import { bumpVersion } from "~/platform/versions.server";
import { deleteAuthenticator } from "../factors/authenticator.queries.server";
import { deletePasskey } from "../factors/passkey.queries.server";
import { deleteRecoveryCodes, useUpRecoveryCode } from "../factors/recovery-code.queries.server";
import { asksMore } from "../factors/second-factor";
import { deleteFactors, type LostLink, secondFactorsOf } from "../factors/second-factor.queries.server";
import { letGoOfLinks } from "../openid/lost-links.server";
import { takeLinkOff } from "../openid/provider-removal.queries.server";
import { removeInside } from "../openid/provider-removal.server";
import { closeGrant, grantById, projectBadge } from "../people/role.queries.server";
import { insertSuspension } from "../people/suspension.queries.server";
import { activeVerificationOf } from "../verification/verification.queries.server";
import { endInside } from "../verification/verification-life.server";
import { setPassword, takeAddressOff } from "./account.queries.server";
import { queueMail } from "./account-mail.server";

/** What had ended before a backup was put back that has it, ends again here: in the transaction of whoever found it. */

const RESTORED =
  "It had ended before the forum was restored from a backup. A role that was given since is not in the backup either: ask for it again at any time.";

/** A role, and the verification behind it; the last administrator's too: whoever restores can appoint another. */
export const endRoleAgain: InTransaction<"RoleCameBack"> = async (tx, { accountId, grantId }, ctx) => {
  await bumpVersion(tx, "site");
  const grant = await grantById(tx, grantId);
  if (!grant || grant.endedAt !== null) return;
  const active = await activeVerificationOf(tx, accountId);
  if (active && active.role === grant.role && active.specialtyId === grant.specialtyId) {
    await endInside(ctx, tx, active, { to: "revoked", step: "revoked", why: RESTORED, by: null });
    return;
  }
  await closeGrant(tx, { id: grantId, by: null, reason: RESTORED, now: ctx.now });
  await projectBadge(tx, accountId);
  await ctx.record(tx, { type: "RoleEnded", accountId, grantId, actorId: null });
};

/** A provider, with everything that rests on it. */
export const removeProviderAgain: InTransaction<"ProviderCameBack"> = (tx, { providerId }, ctx) =>
  removeInside(ctx, tx, providerId, null);

/** A code that had let somebody in once. */
export const useUpAgain: InTransaction<"RecoveryCodeCameBack"> = (tx, { codeId }, ctx) =>
  useUpRecoveryCode(tx, codeId, ctx.now);

/** A pause that still lasts. Whoever administers alone is paused too. */
export const pauseAgain: InTransaction<"PauseWasLost"> = async (tx, { accountId, until }, ctx) => {
  await bumpVersion(tx, "site");
  const reason = "Paused before the forum was restored from a backup. The reason stood in what was lost.";
  const suspensionId = await insertSuspension(tx, { accountId, reason, by: null, now: ctx.now, endsAt: until });
  await ctx.record(tx, { type: "AccountSuspended", accountId, suspensionId, actorId: null });
};

/** Ways into an account. Where no second step is left of one, the password goes too: the mailbox alone opens it then. */
export const endSignInAgain: InTransaction<"SignInCameBack"> = async (tx, { accountId, ended }, ctx) => {
  // One that was added since is not in the backup: without it the account must not be easier to open.
  const added = ended.some(({ change }) => change === "app-added" || change === "passkey-added");
  const before = added || asksMore(await secondFactorsOf(tx, accountId));
  const lost: LostLink[] = [];
  for (const one of ended) lost.push(...(await endOne(tx, accountId, one)));
  const after = asksMore(await secondFactorsOf(tx, accountId));
  if (before && !after) await setPassword(tx, accountId, null);
  if (!after) await deleteRecoveryCodes(tx, accountId);
  await queueMail(ctx, tx, { purpose: "sign-in-ended-again", accountId });
  await letGoOfLinks(ctx, tx, accountId, lost);
  await ctx.record(tx, { type: "SignInChanged", accountId, change: "sign-in-ended-again", actorId: null });
};

type Ended = EventOf<"SignInCameBack">["ended"][number];

async function endOne(tx: Tx, accountId: number, { change, row }: Ended): Promise<readonly LostLink[]> {
  const ends: Partial<Record<SignInChange, () => Promise<unknown>>> = {
    "passkey-removed": () => deletePasskey(tx, accountId, row ?? 0),
    "app-added": () => deleteAuthenticator(tx, accountId),
    "app-removed": () => deleteAuthenticator(tx, accountId),
    "recovery-codes-renewed": () => deleteRecoveryCodes(tx, accountId),
    "password-changed": () => setPassword(tx, accountId, null),
    "password-reset": () => setPassword(tx, accountId, null),
    "email-changed": () => takeAddressOff(tx, accountId),
  };
  if (change === "sign-in-disconnected") {
    const link = await takeLinkOff(tx, row ?? 0);
    return link ? [link] : [];
  }
  if (change === "factors-taken-off") return deleteFactors(tx, accountId);
  if (change === "email-change-undone") {
    // What is in the backup may be of whoever had taken the account over.
    await setPassword(tx, accountId, null);
    await takeAddressOff(tx, accountId);
    return deleteFactors(tx, accountId);
  }
  await ends[change]?.();
  return [];
}
