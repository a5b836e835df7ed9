import { When } from "~/ui/when";
import { actWords } from "./audit-chain";

type Row = {
  seq: number;
  at: number;
  act: string;
  actor: string | null;
  hasActor: boolean;
  subjectKind: string;
  subjectId: string;
  reason: string | null;
  erased: boolean;
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
    default:
      return null;
  }
}

function Subject({ row, admin }: { row: Row; admin: boolean }) {
  const address = addressOf(row, admin);
  const words = `${row.subjectKind} ${row.subjectId}`;
  return address ? <a href={address}>{words}</a> : <span>{words}</span>;
}

/** Rows of the log. An administrator can erase what somebody wrote beside one. */
export function AuditTable({ rows, admin }: { rows: readonly Row[]; admin: boolean }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it
    <section className="scroll" tabIndex={0} aria-label="The log">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">To</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.seq}>
              <td>{row.seq}</td>
              <td>
                <When at={row.at} precision="minute" />
              </td>
              <td>{row.actor ?? (row.hasActor ? "A former member" : "The forum")}</td>
              <th scope="row">{actWords(row.act)}</th>
              <td>
                <Subject row={row} admin={admin} />
              </td>
              <td>
                {row.reason}
                {row.erased && <span className="meta">Erased</span>}
                {admin && row.reason !== null && (
                  <>
                    {" "}
                    <a href={`/moderation/log/${row.seq}/erasure`}>
                      Erase<span className="sr"> the reason of row {row.seq}</span>
                    </a>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
