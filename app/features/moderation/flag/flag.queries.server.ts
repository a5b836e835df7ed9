import type { Db, Tx } from "db/engine";
import type { PostRef } from "~/core/ids";
import { DAY, HOUR, type Instant } from "~/core/time";
import type { FlagRecord, ReporterGroup } from "./flag";
import { type FlagReason, flagReasonKeys, flagReasons } from "./flag-reasons";

/** How the last fifty reports of a member ended. */
export async function recordOf(db: Db, accountId: number): Promise<FlagRecord> {
  const rows = await db
    .selectFrom("flag as f")
    .innerJoin("review as r", "r.id", "f.review_id")
    .select("r.decision")
    .where("f.flagger_id", "=", accountId)
    .where("r.decided_at", "is not", null)
    .orderBy("f.created_at", "desc")
    .limit(50)
    .execute();
  return { decided: rows.length, upheld: rows.filter((row) => row.decision === "hide").length };
}

/** Reports without an account from one address block in the last day. */
export async function reportsFrom(tx: Tx, addressHash: string, now: Instant): Promise<number> {
  const row = await tx
    .selectFrom("flag")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("address_hash", "=", addressHash)
    .where("created_at", ">", now - DAY)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** How many posts were reported in the last hour, by one group, for a reason that hides. */
export async function hidingReports(tx: Tx, group: ReporterGroup, now: Instant): Promise<number> {
  const hiding = flagReasonKeys.filter((reason) => flagReasons[reason].hides);
  const row = await tx
    .selectFrom("flag as f")
    .leftJoin("account as a", "a.id", "f.flagger_id")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("f.created_at", ">", now - HOUR)
    .where("f.reason", "in", hiding)
    .where((eb) => {
      const verified = eb.or([eb("a.role", "<>", "reader"), eb("a.moderator", "=", 1), eb("a.admin", "=", 1)]);
      return group === "verified" ? verified : eb.or([eb("a.id", "is", null), eb.not(verified)]);
    })
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export type NewFlag = {
  reviewId: number;
  post: PostRef;
  reason: FlagReason;
  comment: string;
  flaggerId: number | null;
  addressHash: string | null;
  now: Instant;
};

/** Adds a report to a review; null if the same person or address gave it this reason before. */
export async function insertFlag(tx: Tx, flag: NewFlag): Promise<number | null> {
  if (flag.addressHash !== null) {
    const same = await tx
      .selectFrom("flag")
      .select("id")
      .where("review_id", "=", flag.reviewId)
      .where("address_hash", "=", flag.addressHash)
      .where("reason", "=", flag.reason)
      .executeTakeFirst();
    if (same) return null;
  }
  const row = await tx
    .insertInto("flag")
    .values({
      review_id: flag.reviewId,
      post_kind: flag.post.kind,
      post_id: flag.post.id,
      reason: flag.reason,
      comment: flag.comment,
      flagger_id: flag.flaggerId,
      address_hash: flag.addressHash,
      created_at: flag.now,
    })
    .onConflict((conflict) => conflict.columns(["review_id", "flagger_id", "reason"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Forgets what was written to reports that were decided before this moment, whoever wrote it. */
export async function forgetDecidedWords(tx: Tx, before: Instant): Promise<void> {
  await tx
    .updateTable("flag")
    .set({ comment: "" })
    .where("comment", "<>", "")
    .where("review_id", "in", (eb) => eb.selectFrom("review").select("id").where("decided_at", "<=", before))
    .execute();
}

/** Forgets the address blocks whose day is over; nothing needs them any more. */
export async function forgetAddresses(tx: Tx, now: Instant): Promise<void> {
  await tx
    .updateTable("flag")
    .set({ address_hash: null })
    .where("address_hash", "is not", null)
    .where("created_at", "<=", now - DAY)
    .execute();
}
