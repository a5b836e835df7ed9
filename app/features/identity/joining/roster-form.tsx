import type { ReactNode } from "react";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";

type Props = {
  action: string;
  /** Which columns it has, and what sending it twice does. */
  hint: ReactNode;
  button: string;
  /** Lines pasted before, of which some are to be put right. */
  pasted?: string;
};

/** Takes a whole class in: a CSV file, or its text. */
export function RosterForm({ action, hint, button, pasted = "" }: Props) {
  const { message, fields, values } = useRefused();
  return (
    <form method="post" action={action} encType="multipart/form-data" className="stack" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <div className="field">
        <label htmlFor="file">CSV file</label>
        <p className="hint" id="file-hint">
          {hint}
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
        defaultValue={values.csv ?? pasted}
        error={fields.csv}
        spellCheck={false}
        optional
      />
      <p>
        <button type="submit" className="btn main">
          {button}
        </button>
      </p>
    </form>
  );
}
