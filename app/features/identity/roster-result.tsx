import { Note } from "~/ui/note";
import { type RosterReport, reportLine } from "./roster";

/** What became of a roster: one line, then the refused lines with their numbers. */
export function RosterResult({ report }: { report: RosterReport }) {
  return (
    <Note tone={report.refused.length > 0 ? "caution" : "ok"} role="status">
      <div className="stack gap-2">
        <p>{reportLine(report)}</p>
        {report.refused.length > 0 && (
          <table className="table">
            <caption>Refused lines. Correct them and send the roster again: nobody is invited twice.</caption>
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Reason</th>
              </tr>
            </thead>
            <tbody>
              {report.refused.map(({ line, reason }) => (
                <tr key={line}>
                  <th scope="row">{line}</th>
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
