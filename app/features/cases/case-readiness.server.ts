import type { Db } from "db/engine";
import { attachmentsOf } from "./attachment-state.queries.server";
import type { FoundCase } from "./case.queries.server";
import { type Missing, missingFrom } from "./case-readiness";
import { consentOf } from "./consent.queries.server";
import { governanceInForce } from "./governance.queries.server";

/** What keeps this case from being sent in, as it stands now. */
export async function readReadiness(db: Db, found: FoundCase) {
  const [consent, attachments, governance] = await Promise.all([
    consentOf(db, found.id),
    attachmentsOf(db, found.id),
    governanceInForce(db),
  ]);
  const missing: Missing[] = missingFrom({
    title: found.title,
    tags: found.tags,
    probe: found.probe,
    specialtyOpen: found.specialtyOpen === 1,
    consent: consent
      ? { basis: consent.basis, members: consent.scopes.members, personShown: consent.personShown }
      : null,
    governanceInForce: governance,
    attachments,
  });
  return { consent, attachments, missing };
}
