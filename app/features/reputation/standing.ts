import { shown } from "./rules";

export type StandingRow = { id: number; slug: string; name: string; track: string; points: number };

/** One specialty as a profile shows it: its points, what they came from, and useful votes in twelve months. */
export type SpecialtyStanding = { slug: string; name: string; points: number; words: string; months: number[] };

const trackWords: Record<string, string> = {
  answering: "answering",
  asking: "asking",
  teaching: "endorsed by mentors",
  curating: "curating",
  privacy: "protecting patients",
};

const signed = (points: number) => points.toLocaleString("en-GB").replace("-", "−");

/** Rows of one specialty together, the one with most points first. Specialties are never summed with each other. */
export function bySpecialty(rows: readonly StandingRow[], months: ReadonlyMap<number, number[]>): SpecialtyStanding[] {
  const tracks = new Map<number, StandingRow[]>();
  for (const row of rows) tracks.set(row.id, [...(tracks.get(row.id) ?? []), row]);
  return [...tracks.entries()]
    .map(([id, own]) => ({
      slug: own[0]?.slug ?? "",
      name: own[0]?.name ?? "",
      points: shown(own.reduce((sum, row) => sum + row.points, 0)),
      words: own.map((row) => `${signed(row.points)} ${trackWords[row.track] ?? row.track}`).join(", "),
      months: months.get(id) ?? Array.from({ length: 12 }, () => 0),
    }))
    .sort((a, b) => b.points - a.points || a.name.localeCompare(b.name));
}
