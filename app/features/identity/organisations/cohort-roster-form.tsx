import { ErrorSummary } from "~/ui/error-summary";
import { Note } from "~/ui/note";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";
import { type CohortRosterReport, placeDays, rosterLine } from "./cohort-place";

/** A roster to take in: a CSV file, or its text. */
export function CohortRosterForm({ cohortId }: { cohortId: number }) {
  const { message, fields, values } = useRefused();
  return (
    <form
      method="post"
      action={`/cohorts/${cohortId}/roster`}
      encType="multipart/form-data"
      className="stack"
      noValidate
      data-once
    >
      <ErrorSummary fields={fields} message={message} />
      <div className="field">
        <label htmlFor="file">CSV file</label>
        <p className="hint" id="file-hint">
          Columns name, email and stage (a year from 1 to 6, or empty). Everybody gets the same mail with their own
          link, which works for {placeDays} days. Sending the same roster twice mails nobody twice.
        </p>
        <input
          className="input"
          id="file"
          name="file"
          type="file"
          accept=".csv,text/csv"
          aria-describedby="file-hint"
        />
      </div>
      <TextArea
        name="csv"
        label="Or paste its lines"
        height="short"
        defaultValue={values.csv}
        error={fields.csv}
        spellCheck={false}
        optional
      />
      <p>
        <button type="submit" className="btn main">
          Keep a place for everybody on it
        </button>
      </p>
    </form>
  );
}

/** What became of it: one line, then the refused lines with their numbers. */
export function CohortRosterResult({ report }: { report: CohortRosterReport }) {
  return (
    <Note tone={report.refused.length > 0 ? "caution" : "ok"} role="status">
      <div className="stack gap-2">
        <p>{rosterLine(report)}</p>
        {report.refused.length > 0 && (
          <table className="table">
            <caption>Refused lines. Correct them and send the roster again: nobody is mailed twice.</caption>
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
