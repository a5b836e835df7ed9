import type { Db } from "db/engine";
import { attachmentViews } from "../attachment/attachment-view.queries.server";
import { consentOf } from "../consent/consent.queries.server";
import { governanceInForce } from "../consent/governance.queries.server";
import { caseOfThread } from "../withdrawal/withdrawal.queries.server";
import type { CaseUnderReview } from "./case-under-review";

/**
 * What a moderator needs beside the words of a reported case; null for a question. Its pictures come through the media
 * route, which asks for permission again and notes who was shown them.
 */
export async function caseUnderReview(db: Db, threadId: number): Promise<CaseUnderReview | null> {
  const found = await caseOfThread(db, threadId);
  if (!found) return null;
  const { id: caseId, token } = found;
  const [attachments, consent, governed] = await Promise.all([
    attachmentViews(db, caseId, ["published"]),
    consentOf(db, caseId),
    governanceInForce(db),
  ]);
  if (!consent) return { token, attachments, consent: null, governed };
  const { basis, source, keeper, scopes } = consent;
  return { token, attachments, consent: { basis, source, keeper, scopes }, governed };
}
