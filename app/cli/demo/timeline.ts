import type { Instant } from "~/core/time";

/** Something somebody did, and when. */
export type Act = { at: Instant; run(): Promise<void> };

/**
 * Runs acts in the order in which they happened, with the clock set to each: ids, ledger, daily limits and notices then
 * come out as if the forum had been running all along.
 */
export async function relive(
  acts: readonly Act[],
  setClock: (at: Instant) => void,
  consequences: () => Promise<unknown>,
): Promise<void> {
  const inOrder = [...acts].sort((one, other) => one.at - other.at);
  for (const act of inOrder) {
    setClock(act.at);
    await act.run();
    await consequences();
  }
}
