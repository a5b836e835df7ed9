/**
 * Begins work on up to `most` items at once and gives each with its result, in the items' order. The first failure is
 * thrown where its item stands; nothing new is begun behind it.
 */
export async function* ahead<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<[Item, Result]> {
  const begun: Promise<Result>[] = [];
  for (const [at, item] of items.entries()) {
    for (const next of items.slice(at + begun.length, at + most)) {
      const result = work(next);
      // A failure before its turn must not be unheard; it is thrown when its turn comes.
      result.catch(() => undefined);
      begun.push(result);
    }
    const result = await begun.shift();
    yield [item, result as Result]; // the cast: one was begun for each item
  }
}
