import { type RawBuilder, type SqlBool, sql } from "kysely";

/**
 * A condition on the thread that a query calls `thread`: that it is no case whose patient this reader recognises. 0 is
 * a visitor, who recognises nobody.
 */
export const notRecognisedBy = (readerId: number, thread = "t"): RawBuilder<SqlBool> =>
  sql<SqlBool>`not exists (select 1 from recognised_patient r
    where r.case_id = ${sql.ref(`${thread}.case_id`)} and r.account_id = ${readerId})`;
