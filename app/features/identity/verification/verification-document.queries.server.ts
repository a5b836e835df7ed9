import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import { openStates } from "./verification";

type NewDocument = {
  token: string;
  verificationId: number;
  page: number;
  blobKey: string;
  bytes: number;
  contentHash: string;
  now: Instant;
};

export async function insertDocument(tx: Tx, one: NewDocument): Promise<void> {
  await tx
    .insertInto("verification_document")
    .values({
      token: one.token,
      verification_id: one.verificationId,
      page: one.page,
      blob_key: one.blobKey,
      bytes: one.bytes,
      content_hash: one.contentHash,
      made_at: one.now,
    })
    .execute();
}

/** The pages that are there now. */
export function documentsOf(db: Db | Tx, verificationId: number) {
  return db
    .selectFrom("verification_document")
    .select(["id", "token", "page", "blob_key as blobKey", "bytes", "made_at as madeAt"])
    .where("verification_id", "=", verificationId)
    .where("removed_at", "is", null)
    .orderBy("page")
    .execute();
}

/** One page with the claim it belongs to, while it is there. */
export function documentByToken(db: Db, token: string) {
  return db
    .selectFrom("verification_document as d")
    .innerJoin("verification as v", "v.id", "d.verification_id")
    .select(["d.id", "d.token", "d.blob_key as blobKey", "v.id as verificationId", "v.token as verificationToken"])
    .select(["v.account_id as accountId", "v.state"])
    .where("d.token", "=", token)
    .where("d.removed_at", "is", null)
    .executeTakeFirst();
}

/**
 * Takes the pages of a claim away; returns the files that are not needed any more. A page that comes in the
 * same second is not touched: it would lose its key, and leave its file behind.
 */
export async function takeDocuments(tx: Tx, verificationId: number, now: Instant): Promise<string[]> {
  const pages = await documentsOf(tx, verificationId);
  if (pages.length === 0) return [];
  const ids = pages.map(({ id }) => id);
  await tx
    .updateTable("verification_document")
    .set({ removed_at: now, blob_key: null })
    .where("id", "in", ids)
    .execute();
  return pages.flatMap(({ blobKey }) => (blobKey === null ? [] : [blobKey]));
}

/** Gives one reviewer a grant of their own, or prolongs it. */
export async function writeGrant(
  tx: Tx,
  grant: { verificationId: number; reviewerId: number; now: Instant; until: Instant },
): Promise<void> {
  await tx
    .insertInto("document_grant")
    .values({
      verification_id: grant.verificationId,
      reviewer_id: grant.reviewerId,
      granted_at: grant.now,
      until: grant.until,
    })
    .onConflict((conflict) => conflict.columns(["verification_id", "reviewer_id"]).doUpdateSet({ until: grant.until }))
    .execute();
}

/** Ends one reviewer's grant, or everybody's. */
export async function endGrants(tx: Tx, verificationId: number, reviewerId: number | null): Promise<void> {
  await tx
    .deleteFrom("document_grant")
    .where("verification_id", "=", verificationId)
    .$if(reviewerId !== null, (query) => query.where("reviewer_id", "=", reviewerId ?? 0))
    .execute();
}

export async function hasGrant(db: Db, verificationId: number, reviewerId: number, now: Instant): Promise<boolean> {
  const row = await db
    .selectFrom("document_grant")
    .select("until")
    .where("verification_id", "=", verificationId)
    .where("reviewer_id", "=", reviewerId)
    .where("until", ">", now)
    .executeTakeFirst();
  return row !== undefined;
}

/** Claims whose documents should be gone: over, or unfinished for too long. */
export async function staleDocuments(db: Db, before: Instant, limit: number) {
  return db
    .selectFrom("verification_document as d")
    .innerJoin("verification as v", "v.id", "d.verification_id")
    .select(["v.id", "v.token", "v.account_id as accountId", "v.round", "v.state"])
    .distinct()
    .where("d.removed_at", "is", null)
    .where((eb) => eb.or([eb("v.state", "not in", openStates), eb("d.made_at", "<", before)]))
    .limit(limit)
    .execute();
}

/** When what was shown for a claim was deleted since it had been kept for too long; null if something came since. */
export async function documentsWentAt(db: Db, verificationId: number): Promise<Instant | null> {
  const row = await db
    .selectFrom("verification_step as s")
    .select("s.at")
    .where("s.verification_id", "=", verificationId)
    .where("s.step", "=", "documents-expired")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("verification_document as d")
            .select("d.id")
            .where("d.verification_id", "=", verificationId)
            .whereRef("d.made_at", ">=", "s.at"),
        ),
      ),
    )
    .orderBy("s.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}
