/** A small random number generator that a seed decides, so that the same command makes the same rows. */
export type Random = {
  /** In [0, 1). */
  next(): number;
  /** A whole number in [0, below). */
  below(below: number): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` different entries (all of them if there are fewer), in random order. */
  sample<T>(list: readonly T[], count: number): T[];
  chance(probability: number): boolean;
};

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for invented data, never for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    pick: (list) => {
      const entry = list[below(list.length)];
      if (entry === undefined) throw new RangeError("Nothing to pick from");
      return entry;
    },
    sample(list, count) {
      const rest = [...list];
      const taken = Math.min(count, rest.length);
      for (let index = 0; index < taken; index++) {
        const other = index + below(rest.length - index);
        // Both indices are inside the list.
        [rest[index], rest[other]] = [rest[other] as (typeof rest)[number], rest[index] as (typeof rest)[number]];
      }
      return rest.slice(0, taken);
    },
    chance: (probability) => next() < probability,
  };
}

/**
 * Draws ranks 0 … count - 1 by Zipf's law: rank r with a weight of 1 / (r + 1)^exponent. A few threads get most of the
 * readers and votes, as in a real forum.
 */
export function zipf(count: number, exponent: number): (random: Random) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 1) ** exponent;
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
