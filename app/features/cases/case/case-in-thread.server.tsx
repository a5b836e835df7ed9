import type { Db } from "db/engine";
import type { ReactNode } from "react";
import { assuranceOf, attachmentViews } from "../attachment/attachment-view.queries.server";
import { approvedAt } from "../check/case-check.queries.server";
import { Figures } from "../media/figures";
import { CaseAssurance } from "./case-assurance";

/** What a published case shows in its thread besides its words: its figures, and who looked at it. */
export async function drawCase(db: Db, caseId: number, report: string): Promise<ReactNode> {
  const attachments = await attachmentViews(db, caseId, ["published"]);
  if (attachments.length > 0)
    return <Figures attachments={attachments} assurance={await assuranceOf(db, caseId)} report={report} />;
  const checkedAt = await approvedAt(db, caseId);
  return checkedAt === null ? null : <CaseAssurance checkedAt={checkedAt} />;
}
