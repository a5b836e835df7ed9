import { BarMonths } from "~/ui/bar-months";
import type { SpecialtyStanding } from "./standing";

/** How many specialties are shown at once; the others fold. */
const OPEN = 4;

type RowsProps = { rows: readonly SpecialtyStanding[]; max: number };

function Rows({ rows, max }: RowsProps) {
  return (
    <ul className="rep">
      {rows.map(({ slug, name, points, words, months }) => (
        <li key={slug}>
          <span>
            <a className="name" href={`/specialties/${slug}`}>
              {name}
            </a>
            <span className="meta">{words}</span>
          </span>
          <BarMonths of={`useful answers a month in ${name}`} months={months} max={max} />
          <span className="total">{points.toLocaleString("en-GB")}</span>
        </li>
      ))}
    </ul>
  );
}

/** A person's standing, specialty by specialty on one scale. Never a sum, never a place in a list. */
export function StandingPanel({ rows }: { rows: readonly SpecialtyStanding[] }) {
  const max = Math.max(0, ...rows.flatMap((row) => row.months));
  const rest = rows.slice(OPEN);
  return (
    <section aria-labelledby="standing" className="stack gap-3">
      <div className="feedhead">
        <h2 id="standing">Standing by specialty</h2>
        {rows.length > 0 && <p className="meta push">Useful answers each month, last 12 months</p>}
      </div>
      {rows.length === 0 && <p className="soft">No standing yet. It comes when others find posts useful.</p>}
      {rows.length > 0 && <Rows rows={rows.slice(0, OPEN)} max={max} />}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length === 1 ? "1 more specialty" : `${rest.length} more specialties`}</summary>
          <Rows rows={rest} max={max} />
        </details>
      )}
      <p className="meta">
        Points never cross over: standing in one specialty says nothing about another.{" "}
        <a href="/house/how-standing-works">How standing works</a>
      </p>
    </section>
  );
}
