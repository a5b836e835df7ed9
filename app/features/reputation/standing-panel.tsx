import { BarMonths } from "~/ui/bar-months";
import { shown } from "./rules";

export type StandingRow = { slug: string; name: string; track: string; points: number };
type Props = { rows: readonly StandingRow[]; months: readonly { month: string; count: number }[] };

const trackWords: Record<string, string> = {
  answering: "answering",
  asking: "asking",
  teaching: "endorsed by mentors",
  curating: "curating",
  privacy: "protecting patients",
};

/** A person's standing, specialty by specialty. Never a sum, never a place in a list. */
export function StandingPanel({ rows, months }: Props) {
  const counts = months.map((one) => one.count);
  return (
    <section aria-labelledby="standing" className="stack gap-3">
      <h2 id="standing">Standing</h2>
      {rows.length === 0 && <p className="soft">No standing yet. It comes when others find posts useful.</p>}
      {rows.length > 0 && (
        <ul className="rep">
          {rows.map((row) => (
            <li key={`${row.slug} ${row.track}`}>
              <a className="name" href={`/specialties/${row.slug}`}>
                {row.name}
              </a>
              <span className="meta">{trackWords[row.track] ?? row.track}</span>
              <span className="total">{shown(row.points).toLocaleString("en-GB")}</span>
            </li>
          ))}
        </ul>
      )}
      {counts.some((count) => count > 0) && (
        <figure className="rep stack gap-1">
          <BarMonths of="useful answers a month" months={counts} max={Math.max(...counts)} />
          <figcaption className="meta">Answers found useful in each of the last twelve months</figcaption>
        </figure>
      )}
      <p className="meta">
        <a href="/house/how-standing-works">How standing works</a>
      </p>
    </section>
  );
}
