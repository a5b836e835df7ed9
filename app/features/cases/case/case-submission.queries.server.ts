import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";

type NewAttestation = { caseId: number; accountId: number; rulesVersion: number; now: Instant };

export async function insertAttestation(
  tx: Tx,
  { caseId, accountId, rulesVersion, now }: NewAttestation,
): Promise<void> {
  await tx
    .insertInto("attestation")
    .values({ case_id: caseId, account_id: accountId, rules_version: rulesVersion, at: now })
    .execute();
}
