import { backCount, featureCount, featuresOf, listsOf, lookingBack } from "./features";
import { labelCount } from "./labels";
import type { Reading } from "./reading";
import { addWeights, type WeightTable } from "./weights/table";

/**
 * A label for every token, the best one at each step from left to right. `reluctance` is taken off the score of
 * "other": the higher, the more is flagged.
 */
export function labelTokens(reading: Reading, table: WeightTable, reluctance: number): Uint8Array {
  const all = featuresOf(reading, reading.tokens.map(listsOf));
  const count = reading.tokens.length;
  const given = new Uint8Array(count);
  const scores = new Int32Array(labelCount);
  const back = new Uint32Array(backCount);
  for (let at = 0; at < count; at++) {
    scores.fill(0);
    lookingBack(all, at, given[at - 1] ?? labelCount, given[at - 2] ?? labelCount, back);
    addWeights(table, all, at * featureCount, (at + 1) * featureCount, scores);
    addWeights(table, back, 0, backCount, scores);
    let best = 0;
    for (let label = 1; label < labelCount; label++)
      if ((scores[label] ?? 0) > (scores[best] ?? 0) - (best === 0 ? reluctance : 0)) best = label;
    given[at] = best;
  }
  return given;
}
