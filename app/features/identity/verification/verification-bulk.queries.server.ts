import type { Tx } from "db/engine";
import { slices } from "db/slices";
import type { Instant } from "~/core/time";
import { isProfessional } from "../people/role";
import { type EvidenceKind, expiryOf, needs, reviewersNeeded } from "./verification";

export type Verified = {
  accountId: number;
  token: string;
  role: string;
  specialtyId: number | null;
  stage: string | null;
  years: number | null;
  country: string | null;
  at: Instant;
};

/**
 * Writes approved verifications of many people, decided by these reviewers; for the demo, whose people are invented.
 */
export async function insertVerified(tx: Tx, people: readonly Verified[], reviewers: readonly number[]): Promise<void> {
  const ids = new Map<string, number>();
  for (const rows of slices(people)) {
    const inserted = await tx
      .insertInto("verification")
      .values(
        rows.map((one) => ({
          token: one.token,
          account_id: one.accountId,
          role: one.role,
          specialty_id: one.specialtyId,
          stage: one.stage,
          years: one.years,
          country: one.country,
          state: "approved",
          made_at: one.at,
          submitted_at: one.at,
          decided_at: one.at,
          expires_at: expiryOf(one.role, one.stage, one.at),
        })),
      )
      .returning(["id", "token"])
      .execute();
    for (const { id, token } of inserted) ids.set(token, id);
  }
  const decisions = people.flatMap((one) =>
    reviewers.slice(0, reviewersNeeded(one.role)).map((reviewer) => ({
      verification_id: ids.get(one.token) ?? 0,
      round: 1,
      reviewer_id: reviewer,
      approve: 1,
      checked: "[]",
      decided_at: one.at,
    })),
  );
  const evidence = people.flatMap((one) =>
    firstOfEach(one.role).map((kind) => ({
      verification_id: ids.get(one.token) ?? 0,
      kind,
      outcome: "pass",
      detail: "[]",
      made_by: null,
      made_at: one.at,
    })),
  );
  for (const rows of slices(decisions)) await tx.insertInto("verification_decision").values(rows).execute();
  for (const rows of slices(evidence)) await tx.insertInto("verification_evidence").values(rows).execute();
}

/** The least that fills every line of what a role needs. */
function firstOfEach(role: string): EvidenceKind[] {
  if (!isProfessional(role)) return [];
  return [...new Set(needs[role].flatMap(([first]) => first ?? []))];
}
