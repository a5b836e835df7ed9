import type { Db } from "db/engine";
import type { ReactNode } from "react";
import { CaseAssurance } from "./case-assurance";
import { approvedAt } from "./case-check.queries.server";

/** What a published case shows in its thread besides its words. */
export async function drawCase(db: Db, caseId: number): Promise<ReactNode> {
  const checkedAt = await approvedAt(db, caseId);
  return checkedAt === null ? null : <CaseAssurance checkedAt={checkedAt} />;
}
