/** Chances that come out the same on every machine: 32-bit integers only (mulberry32, public domain). */
export type Chance = {
  /** A whole number from 0 to `below` - 1. */
  below: (below: number) => number;
  /** True in `percent` of a hundred cases. */
  percent: (percent: number) => boolean;
  pick: <Item>(items: readonly Item[]) => Item;
};

export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (most: number) => next() % most;
  return {
    below,
    percent: (percent) => below(100) < percent,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("Nothing to pick from.");
      return item;
    },
  };
}

/** The items in a new order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last--) {
    const other = chance.below(last + 1);
    const kept = all[last] as Item; // both indices lie inside the array
    all[last] = all[other] as Item;
    all[other] = kept;
  }
  return all;
}
