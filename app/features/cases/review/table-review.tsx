import type { ResultRow, ResultTable } from "~/deidentify/media";
import { Choice } from "~/ui/choice";
import { ErrorSummary } from "~/ui/error-summary";
import { FieldError } from "~/ui/field";
import { PrivacyCheck } from "~/ui/privacy-check";
import { Scroll } from "~/ui/scroll";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { LONGEST_CAPTION } from "../attachment/alt-text";
import { reviewPath } from "../attachment/attachment-paths";
import { cellsOf } from "./table-cells";

type Props = { token: string; caption: string; table: ResultTable };
type CellProps = { name: string; label: string; text: string };

/** The author reads a table of results, and changes what a cell should not say. */
export function TableReview({ token, caption, table }: Props) {
  const { fields, message, values } = useRefused();
  const Cell = ({ name, label, text }: CellProps) => (
    <>
      <input
        className="input"
        aria-label={label}
        id={name}
        name={name}
        defaultValue={values[name] ?? text}
        aria-invalid={fields[name] ? true : undefined}
        aria-describedby={fields[name] ? `${name}-error` : undefined}
        autoComplete="off"
      />
      <FieldError id={name} error={fields[name]} />
    </>
  );
  return (
    <form method="post" action={reviewPath(token)} className="stack gap-6" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <Scroll label="Results">
        <table className="labs cells">
          <caption className="sr">Results, to be changed</caption>
          <thead>
            <tr>
              <th scope="col">Test</th>
              {table.columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column's place is its identity
                <th key={at} scope="col">
                  {Cell({ name: `column.${at}`, label: `Heading of column ${at + 1}`, text: column })}
                </th>
              ))}
              <th scope="col">Unit</th>
              <th scope="col">Reference</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is its identity
              <tr key={at}>
                {fieldsOf(row, at).map((cell) => (
                  <td key={cell.name}>{Cell(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <TextField
        name="caption"
        label="Caption"
        optional
        defaultValue={values.caption ?? caption}
        error={fields.caption}
        maxLength={LONGEST_CAPTION}
        autoComplete="off"
      />
      <PrivacyCheck fields={[...Object.keys(cellsOf(table)), "caption"]} />
      <div className="stack gap-2">
        <FieldError id="looked" error={fields.looked} />
        <Choice id="looked" name="looked" invalid={Boolean(fields.looked)} defaultChecked={values.looked !== undefined}>
          I have read every line, and nothing says who the patient is: no name, number or exact date
        </Choice>
      </div>
      <p className="foot-row">
        <button type="submit" className="btn main">
          Confirm the table
        </button>
      </p>
    </form>
  );
}

function fieldsOf(row: ResultRow, at: number): CellProps[] {
  const line = row.test || `line ${at + 1}`;
  return [
    { name: `test.${at}`, label: `Test in line ${at + 1}`, text: row.test },
    ...row.cells.map(({ text }, column) => ({
      name: `cell.${at}.${column}`,
      label: `Value ${column + 1} of ${line}`,
      text,
    })),
    { name: `unit.${at}`, label: `Unit of ${line}`, text: row.unit },
    { name: `reference.${at}`, label: `Reference range of ${line}`, text: row.reference },
  ];
}
