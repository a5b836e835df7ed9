import type { ResultRow, ResultTable } from "~/deidentify/media";
import { Scroll } from "~/ui/scroll";

/** Results with their reference ranges. What is out of range is bold, has an arrow, and says so in words. */
export function ResultsTable({ table, name }: { table: ResultTable; name: string }) {
  const title = table.caption || name;
  const ranges = table.rows.some(({ reference }) => reference !== "");
  return (
    <Scroll label={title}>
      <table className="labs">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Test</th>
            {table.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column's place is its identity
              <th key={at} scope="col">
                {column}
              </th>
            ))}
            {ranges && <th scope="col">Reference</th>}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is its identity
            <Row key={at} row={row} ranges={ranges} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

const flags = { low: "↓", high: "↑" };

function Row({ row, ranges }: { row: ResultRow; ranges: boolean }) {
  return (
    <tr>
      <th scope="row">{row.unit ? `${row.test}, ${row.unit}` : row.test}</th>
      {row.cells.map(({ text, flag }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell's place is its identity
        <td key={at} className={flag ? "high" : undefined}>
          {text || "–"}
          {flag && (
            <>
              {"\u00a0"}
              <span aria-hidden="true">{flags[flag]}</span>
              <span className="sr"> {flag}</span>
            </>
          )}
        </td>
      ))}
      {ranges && <td className="ref">{row.reference}</td>}
    </tr>
  );
}
