import type { Hit, Range } from "./span";

const gravity = { block: 2, ask: 1, warn: 0 } as const;
const wins = (a: Hit, b: Hit) =>
  gravity[a.severity] !== gravity[b.severity] ? gravity[a.severity] > gravity[b.severity] : a.order <= b.order;

/** Hits sorted and without overlaps: what overlaps becomes one hit with the graver one's type. O(n log n). */
export function withoutOverlaps(hits: Hit[]): Hit[] {
  const merged: Hit[] = [];
  for (const hit of hits.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (!last || hit.start >= last.end) merged.push({ ...hit });
    else {
      const { type, severity, order } = wins(last, hit) ? last : hit;
      Object.assign(last, { type, severity, order, end: Math.max(last.end, hit.end) });
    }
  }
  return merged;
}

/** The hits that lie in none of the ranges; `open` says which hits a range may swallow at all. */
export function outside(hits: Hit[], ranges: Range[], open: (hit: Hit) => boolean): Hit[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return hits.filter((hit) => {
    if (!open(hit)) return true;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < hit.end) low = middle + 1;
      else high = middle;
    }
    return low === 0 || (reach[low - 1] ?? 0) <= hit.start;
  });
}
