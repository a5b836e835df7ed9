import { When } from "~/ui/when";
import { actWords } from "./audit-chain";

type Row = {
  seq: number;
  at: number;
  act: string;
  actor: string;
  subjectKind: string;
  subjectId: string;
  reason: string | null;
  erased: boolean;
  withheld: boolean;
};

/** Where something in the log can be looked at; null for what has no page. */
function addressOf({ subjectKind: kind, subjectId: id }: Row, admin: boolean): string | null {
  switch (kind) {
    case "thread":
      return `/questions/${id}`;
    case "answer":
    case "comment":
      return `/${kind}s/${id}`;
    case "reveal":
      return `/moderation/reveals/${id}`;
    case "account":
      return admin ? `/admin/people/${id}` : null;
    case "school":
      return admin ? `/admin/schools/${id}` : null;
    default:
      return null;
  }
}

/** Kinds whose stored word is none. */
const kindWords: Record<string, string> = { cohortlink: "cohort link" };

function Subject({ row, admin }: { row: Row; admin: boolean }) {
  const address = row.withheld ? null : addressOf(row, admin);
  const words = `${kindWords[row.subjectKind] ?? row.subjectKind} ${row.subjectId}`;
  return address ? <a href={address}>{words}</a> : <span>{words}</span>;
}

/** Rows of the log. An administrator can erase what somebody wrote beside one. */
export function AuditLines({ rows, admin }: { rows: readonly Row[]; admin: boolean }) {
  return (
    <ol className="lines">
      {rows.map((row) => (
        <li key={row.seq} data-step>
          <p>
            <b>{actWords(row.act)}</b>: <Subject row={row} admin={admin} />
          </p>
          <p className="meta dotted">
            <span>No. {row.seq}</span>
            <When at={row.at} precision="minute" />
            <span>{row.actor}</span>
          </p>
          {row.reason !== null && (
            <p>
              {row.reason}{" "}
              {admin && (
                <a href={`/moderation/log/${row.seq}/erasure`}>
                  Erase<span className="sr"> the reason of row {row.seq}</span>
                </a>
              )}
            </p>
          )}
          {row.withheld && (
            <p className="meta">
              What was written here is for other moderators: it is about you, or you assess students, keep a school, or
              did within the last year.
            </p>
          )}
          {row.erased && <p className="meta">What was written here is erased.</p>}
        </li>
      ))}
    </ol>
  );
}
