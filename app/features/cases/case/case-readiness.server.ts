import type { Db } from "db/engine";
import { attachmentList } from "../attachment/attachment.queries.server";
import { consentOf } from "../consent/consent.queries.server";
import { governanceInForce } from "../consent/governance.queries.server";
import type { FoundCase } from "./case.queries.server";
import { type Missing, missingFrom } from "./case-readiness";

/** What keeps this case from being sent in, as it stands now. */
export async function readReadiness(db: Db, found: FoundCase) {
  // One after the other: within a transaction there is one connection.
  const consent = await consentOf(db, found.id);
  const attachments = await attachmentList(db, found.id);
  const governance = await governanceInForce(db);
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
