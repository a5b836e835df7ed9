// Which threads are asked for, and in which order: a thousand by Zipf's law, half of them not asked for before.

/** A fixed stream of numbers in [0, 1), so that two runs draw the same threads. */
export function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Public threads with about twenty posts: those with 19 answers first, then the nearest. */
export function threadsOf(db, count) {
  return db
    .prepare(
      `select id, '/questions/' || id || '/' || slug as path, title, answer_count as answers from thread
       where visibility = 'public' and deleted_at is null
       order by abs(answer_count - 19), (id * 7919) % 10007, id limit ?`,
    )
    .all(count);
}

/** Draws from a list, the first most often (weight 1 / rank). */
export function drawer(list, random) {
  const sums = [];
  let sum = 0;
  for (let rank = 1; rank <= list.length; rank++) {
    sum += 1 / rank;
    sums.push(sum);
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return list[low];
  };
}
