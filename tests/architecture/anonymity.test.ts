import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actNames, ask, firstActs, lastActs, middleActs, perform } from "./two-worlds/acts";
import { differences, seenBy, sentAndExported } from "./two-worlds/seen";
import { aWorld, type ReaderName, type World } from "./two-worlds/world";

const WALKING = 900_000;
/** The same sequences in every run, unless somebody looks for more: ANONYMITY_RUNS=20 ANONYMITY_SEED=7. */
const runs = Number(process.env.ANONYMITY_RUNS ?? 3);
const seed = Number(process.env.ANONYMITY_SEED ?? 4);
const everybody: readonly ReaderName[] = [
  ...(["visitor", "reader", "student", "mentor", "educator", "moderator", "other", "admin"] as const),
];

describe("nothing anybody can fetch tells which of two members asked anonymously", () => {
  let one: World;
  let two: World;
  let compared = 0;
  const done = new Set<string>();
  const refused = new Map<string, string>();

  beforeAll(async () => {
    // One after the other: whoever comes first in both has the same number.
    one = await aWorld(0);
    two = await aWorld(1);
  }, WALKING);
  afterAll(async () => {
    await one?.built.close();
    await two?.built.close();
  });

  /** What the readers of the two worlds see that is not the same. */
  async function told(to: readonly ReaderName[]): Promise<string[]> {
    const found = differences(await sentAndExported(one), await sentAndExported(two), "everybody");
    for (const name of to) {
      const [mine, theirs] = [await seenBy(one, one.readers[name]), await seenBy(two, two.readers[name])];
      compared += mine.size;
      found.push(...differences(mine, theirs, name));
    }
    return found;
  }

  /** Does these acts in both worlds; what is refused in one is refused in the other, with the same sentence. */
  async function both(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const [mine, theirs] = [await perform(one, name), await perform(two, name)];
      expect({ name, outcome: mine }).toEqual({ name, outcome: theirs });
      if (mine === "done") done.add(name);
      else refused.set(name, mine);
    }
  }

  it(
    "the worlds are the same before anybody asked",
    async () => {
      expect(await told(everybody)).toEqual([]);
    },
    WALKING,
  );

  it(
    "whatever the author and others do",
    async () => {
      const middle = fc.shuffledSubarray(middleActs, { minLength: 15 });
      const last = fc.shuffledSubarray(lastActs, { minLength: 3 });
      const property = fc.asyncProperty(middle, last, async (some, others) => {
        await ask(one);
        await ask(two);
        await both([...firstActs, ...some]);
        expect(await told(everybody)).toEqual([]);
        await both(others);
        expect(await told(["student", "moderator"])).toEqual([]);
      });
      // The worlds go on from what was done before, so nothing is gained by shrinking.
      await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
      const never = [...refused].filter(([name]) => !done.has(name));
      console.info(`${compared} answers compared; ${done.size} of ${actNames.length} acts done; refused: ${never}`);
      expect(done.size).toBeGreaterThan(12);
    },
    WALKING,
  );

  it(
    "a difference would be noticed",
    async () => {
      const page = new Map([["/", "asked by Berit Foss"]]);
      expect(differences(page, new Map([["/", "asked by Carl Gran"]]), "visitor")).toHaveLength(1);
      const author = await seenBy(one, one.author);
      const sameAccount = await seenBy(two, two.candidates[0]);
      // The author's own view does tell: the walk sees the pages on which it would show.
      expect(differences(author, sameAccount, "author").length).toBeGreaterThan(3);
    },
    WALKING,
  );
});
