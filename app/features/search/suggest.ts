const furthest = 2;

/**
 * Slips between two words: letters left out, added, changed, or two neighbours swapped (optimal string alignment).
 * Stops counting above two and returns 3.
 */
export function slipsBetween(a: string, b: string): number {
  const tooFar = furthest + 1;
  if (Math.abs(a.length - b.length) > furthest) return tooFar;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? tooFar) + 1,
        (row[j - 1] ?? tooFar) + 1,
        (last[j - 1] ?? tooFar) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? tooFar) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > furthest) return tooFar;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? tooFar, tooFar);
}

function startsAlike(word: string, candidate: string): boolean {
  return candidate[0] === word[0] || (candidate[0] === word[1] && candidate[1] === word[0]);
}

/**
 * The word somebody probably meant, or null if theirs is known, too short to guess (under four letters) or like
 * nothing. `dictionary` gives each known lower-case word with how often it occurs. Of the nearest the most frequent
 * wins; a word of four letters may have one slip, a longer one two.
 */
export function didYouMean(word: string, dictionary: Iterable<readonly [word: string, count: number]>): string | null {
  const typed = word.toLowerCase();
  if (typed.length < 4 || /[^\p{L}]/u.test(typed)) return null;
  let best: { word: string; slips: number; count: number } | null = null;
  for (const [candidate, count] of dictionary) {
    if (candidate === typed) return null;
    if (!startsAlike(typed, candidate)) continue;
    const slips = slipsBetween(typed, candidate);
    if (slips > (typed.length > 4 ? furthest : 1)) continue;
    if (!best || slips < best.slips || (slips === best.slips && count > best.count))
      best = { word: candidate, slips, count };
  }
  return best?.word ?? null;
}
