import type { Db } from "db/engine";
import type { StoredText } from "~/core/stored-text";
import type { ResultTable } from "~/deidentify/media";
import { cellsOf } from "../review/table-cells";

/**
 * Cases behind `after` with everything in words that belongs to them: their parts, what their consent says of
 * its source and keeper, and of every attachment the alt text, the caption and the cells of its table.
 * Withdrawn ones hold no text.
 */
export async function storedCases(db: Db, after: number, limit: number): Promise<StoredText[]> {
  const cases = await db
    .selectFrom("clinical_case as c")
    .leftJoin("thread", "thread.case_id", "c.id")
    .select(["c.id", "thread.id as threadId", "c.title", "c.tags", "c.summary_md as summary", "c.narrow_md as narrow"])
    .select(["c.analyse_md as analyse", "c.probe_md as probe", "c.plan_md as plan"])
    .where("c.id", ">", after)
    .orderBy("c.id")
    .limit(limit)
    .execute();
  if (cases.length === 0) return [];
  const ids = cases.map(({ id }) => id);
  const [attachments, consents] = await Promise.all([
    db
      .selectFrom("attachment")
      .select(["id", "case_id as caseId", "alt", "caption", "table_json as table"])
      .where("case_id", "in", ids)
      .where("state", "!=", "removed")
      .execute(),
    db
      .selectFrom("consent_record")
      .select(["id", "case_id as caseId", "source", "keeper"])
      .where("case_id", "in", ids)
      .execute(),
  ]);
  return cases.map(({ id, threadId, title, tags, ...parts }) => {
    const plain: Record<string, string> = { title, tags };
    for (const one of consents.filter(({ caseId }) => caseId === id)) {
      plain[`source.${one.id}`] = one.source;
      plain[`keeper.${one.id}`] = one.keeper;
    }
    for (const one of attachments.filter(({ caseId }) => caseId === id)) {
      plain[`alt.${one.id}`] = one.alt;
      plain[`caption.${one.id}`] = one.caption;
      for (const [cell, text] of Object.entries(one.table ? cellsOf(tableIn(one.table)) : {}))
        plain[`table.${one.id}.${cell}`] = text;
    }
    const post = threadId === null ? null : { kind: "thread" as const, id: threadId };
    return { kind: "case", id, threadId, post, plain, markdown: parts };
  });
}

// The cast: the column is written from a ResultTable alone.
const tableIn = (json: string) => JSON.parse(json) as ResultTable;
