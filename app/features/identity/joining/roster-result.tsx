import { Note } from "~/ui/note";
import type { RefusedLine } from "./roster";

type Props = {
  line: string;
  refused: readonly RefusedLine[];
  /** What sending it again does: "nobody is invited twice". */
  again: string;
};

/** What became of a roster: one line, then the refused lines with their numbers. */
export function RosterResult({ line, refused, again }: Props) {
  return (
    <Note tone={refused.length > 0 ? "caution" : "ok"} role="status">
      <div className="stack gap-2">
        <p>{line}</p>
        {refused.length > 0 && (
          <table className="table">
            <caption>Refused lines. Correct them and send the roster again: {again}.</caption>
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Reason</th>
              </tr>
            </thead>
            <tbody>
              {refused.map(({ line: number, reason }) => (
                <tr key={number}>
                  <th scope="row">{number}</th>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Note>
  );
}
