import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { evidenceWords } from "./verification";

const facts = prepared((db: Db, accountId: number) =>
  db
    .selectFrom("verification as v")
    .innerJoin("verification_decision as d", (join) =>
      join.onRef("d.verification_id", "=", "v.id").onRef("d.round", "=", "v.round"),
    )
    .innerJoin("account as r", "r.id", "d.reviewer_id")
    .select(["v.id", "v.role", "v.decided_at as decidedAt", "v.expires_at as expiresAt"])
    .select(["d.reviewer_id as reviewerId", "r.moderator"])
    .where("v.account_id", "=", accountId)
    .where("v.state", "=", "approved")
    .where("d.approve", "=", 1)
    .orderBy("d.id"),
);

/**
 * What a badge rests on, for anybody: what was checked, by people of which role, when, and until when. Null where the
 * role was given by an administrator and nothing was checked here. Nobody is named.
 */
export async function badgeFacts(db: Db, accountId: number) {
  const rows = await facts(db, accountId);
  const [first] = rows;
  if (!first) return null;
  const evidence = await db
    .selectFrom("verification_evidence")
    .select("kind")
    .where("verification_id", "=", first.id)
    .where("outcome", "=", "pass")
    .orderBy("kind")
    .execute();
  const passed = new Set(evidence.map(({ kind }) => kind));
  return {
    // In the order in which they are told everywhere.
    checked: Object.entries(evidenceWords).flatMap(([kind, words]) => (passed.has(kind) ? [words] : [])),
    people: rows.length,
    by: rows.every(({ moderator }) => moderator === 1) ? ("moderator" as const) : ("administrator" as const),
    at: first.decidedAt ?? 0,
    until: first.expiresAt,
  };
}

export type BadgeFacts = NonNullable<Awaited<ReturnType<typeof badgeFacts>>>;
