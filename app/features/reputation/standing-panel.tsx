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
  const specialties = [...new Map(rows.map((row) => [row.slug, row.name]))];
  const counts = months.map((one) => one.count);
  return (
    <section aria-labelledby="standing" className="stack gap-3">
      <h2 id="standing">Standing</h2>
      {specialties.length === 0 && <p className="soft">No standing yet. It comes when others find posts useful.</p>}
      {specialties.map(([slug, name]) => (
        <dl className="facts" key={slug} aria-label={name}>
          <dt className="name">
            <a href={`/specialties/${slug}`}>{name}</a>
          </dt>
          <dd />
          {rows
            .filter((row) => row.slug === slug)
            .map((row) => (
              <div key={row.track} className="facts-row">
                <dt>{trackWords[row.track] ?? row.track}</dt>
                <dd className="num">{shown(row.points).toLocaleString("en-GB")}</dd>
              </div>
            ))}
        </dl>
      ))}
      {counts.some((count) => count > 0) && (
        <figure className="stack gap-1">
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
