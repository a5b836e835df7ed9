import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";

/** Invites a whole class: a CSV file, or its text. */
export function RosterForm() {
  const { message, fields, values } = useRefused();
  return (
    <form method="post" action="/admin/people/roster" encType="multipart/form-data" className="stack" data-once>
      <ErrorSummary fields={fields} message={message} />
      <div className="field">
        <label htmlFor="file">CSV file</label>
        <p className="hint" id="file-hint">
          Columns name, email, role, stage, specialty. Without a role, everybody is a student. Sending the same roster
          twice invites nobody twice.
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
          Invite everybody on it
        </button>
      </p>
    </form>
  );
}
