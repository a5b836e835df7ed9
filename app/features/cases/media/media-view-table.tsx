import type { MediaKind } from "~/deidentify/media";
import { Scroll } from "~/ui/scroll";
import { kindWords } from "../attachment/attachment-row";

type Row = {
  day: string;
  accountId: number;
  attachmentId: number;
  name: string;
  handle: string;
  position: number;
  kind: string | null;
};

// The cast: the column's check constraint holds these words.
const kindOf = (kind: string | null) => (kind === null ? "File" : kindWords[kind as MediaKind]);

export function MediaViewTable({ rows }: { rows: readonly Row[] }) {
  return (
    <Scroll label="Who saw what, and when">
      <table className="table">
        <caption className="sr">Who saw what, and when</caption>
        <thead>
          <tr>
            <th scope="col">Day (UTC)</th>
            <th scope="col">Person</th>
            <th scope="col">Account</th>
            <th scope="col">Shown</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.day} ${row.accountId} ${row.attachmentId}`}>
              <td>{row.day}</td>
              <th scope="row">
                <a href={`/people/${row.handle}`}>{row.name}</a>
              </th>
              <td className="num">{row.accountId}</td>
              <td>
                {row.position + 1}. {kindOf(row.kind)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
