import type { Tx } from "db/engine";
import { dropBlobs } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";
import { emptyVerifications, holdVerificationsOf, releaseClaimsOf } from "./former-applicant.queries.server";
import { takeDocuments } from "./verification-document.queries.server";

/**
 * Somebody left: what they said and showed to be verified goes, documents at once, and their licence is
 * free for whoever holds it. That something was decided, by whom and when, stays. Claims of others that
 * they had taken are free again.
 */
export async function forgetApplicant(ctx: Context, tx: Tx, accountId: number): Promise<void> {
  for (const id of await holdVerificationsOf(tx, accountId))
    await dropBlobs(ctx, tx, await takeDocuments(tx, id, ctx.now));
  await emptyVerifications(tx, accountId, ctx.now);
  await releaseClaimsOf(tx, accountId);
}
