import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import * as acts from "./two-worlds/acts";
import { addresses, caseAddresses, type Form } from "./two-worlds/pages";
import { copyOf, differences, seenBy } from "./two-worlds/seen";
import { sentAndExported } from "./two-worlds/sent";
import { heardAgain, heardByAll } from "./two-worlds/streams";
import { aWorld, closeWorld, type ReaderName, readerNames, type World } from "./two-worlds/world";

const WALKING = 900_000;
const outsiders: readonly ReaderName[] = ["student", "assessor", "admin"];
/** The same sequences in every run, unless somebody looks for more: ANONYMITY_RUNS=20 ANONYMITY_SEED=7. */
const seed = Number(process.env.ANONYMITY_SEED ?? 4);
const plans = {
  sqlite: { runs: Number(process.env.ANONYMITY_RUNS ?? 2), readers: readerNames, least: 45 },
  postgres: {
    runs: 1,
    readers: ["visitor", "student", "educator", "moderator", "assessor", "admin"] as ReaderName[],
    least: 30,
  },
} as const;

for (const dialect of ["sqlite", "postgres"] as const) {
  const missing = dialect === "postgres" ? inject("postgresMissing") : "";
  const title = `nothing anybody can fetch tells which of two members asked anonymously (${dialect}`;
  describe.skipIf(missing !== "")(`${title}${missing && `: skipped, ${missing}`})`, () => {
    const { runs, readers, least } = plans[dialect];
    let one: World;
    let two: World;
    let answers = 0;
    let characters = 0;
    const done = new Set<string>();
    const refused = new Map<string, string>();

    beforeAll(async () => {
      // One after the other: whoever comes first in both has the same number.
      one = await aWorld(0, dialect);
      two = await aWorld(1, dialect);
    }, WALKING);
    afterAll(async () => {
      const never = [...refused].filter(([name]) => !done.has(name)).map((pair) => pair.join(": "));
      console.info(
        `${dialect}: ${runs} runs, ${readers.length} readers, ${answers} answers (${Math.round(characters / 1e6)} M characters) equal; ${done.size} of ${acts.actNames.length} acts done; refused:\n  ${never.join("\n  ")}`,
      );
      await closeWorld(one);
      await closeWorld(two);
    });

    async function compared(who: string, look: (world: World) => Promise<Map<string, string>>): Promise<string[]> {
      const [mine, theirs] = [await look(one), await look(two)];
      answers += mine.size;
      for (const text of mine.values()) characters += text.length;
      return differences(mine, theirs, who);
    }

    /** What the readers of the two worlds see at these addresses that is not the same. */
    async function told(
      to: readonly ReaderName[],
      at: (world: World) => string[],
      { listening = true } = {},
    ): Promise<string[]> {
      // Before what waits is done: an administrator sees that it waits.
      const found = await compared("admin", (world) => seenBy(world, "admin", ["/admin/jobs"]));
      found.push(...(await compared("everybody", (world) => sentAndExported(world, listening))));
      for (const name of to) {
        found.push(...(await compared(name, (world) => seenBy(world, name, at(world)))));
        if (name !== "visitor") found.push(...(await compared(name, (world) => copyOf(world, name))));
      }
      return found;
    }
    const everywhere = (form: Form) => (world: World) => addresses(world, form);

    /** Does these acts in both worlds; what is refused in one is refused in the other, with the same sentence. */
    async function both(names: readonly string[], { listening = true } = {}): Promise<void> {
      for (const name of names) {
        const [mine, theirs] = [await acts.perform(one, name), await acts.perform(two, name)];
        expect({ name, outcome: mine }).toEqual({ name, outcome: theirs });
        if (mine === "done") done.add(name);
        else refused.set(name, mine);
        if (!listening) continue;
        await heardByAll(one);
        await heardByAll(two);
      }
    }

    it(
      "the worlds are the same before anybody asked",
      async () => {
        expect(await told(["visitor", "student", "moderator"], everywhere("document"))).toEqual([]);
      },
      WALKING,
    );

    it(
      "whatever the author and others do",
      async () => {
        const some = fc.shuffledSubarray(acts.middleActs, { minLength: 15 });
        const around = fc.shuffledSubarray(acts.middleCaseActs, { minLength: 6 });
        const last = fc.shuffledSubarray(acts.lastActs, { minLength: 5 });
        let run = 0;
        const property = fc.asyncProperty(some, around, last, async (middle, ofTheCase, ending) => {
          const [first, other]: [Form, Form] = run++ % 2 === 0 ? ["document", "data"] : ["data", "document"];
          await acts.ask(one);
          await acts.ask(two);
          await both([...acts.firstActs, ...middle]);
          await both(acts.toTheSecondPerson);
          expect(await told(["educator", "moderator", "other"], (world) => caseAddresses(world, first))).toEqual([]);
          await both([...acts.untilItIsOut, ...ofTheCase]);
          expect(await told(readers, everywhere(first))).toEqual([]);
          await both(ending);
          expect(await told(["student", "moderator"], everywhere(other))).toEqual([]);
        });
        // The worlds go on from what was done before, so nothing is gained by shrinking.
        await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
        for (const name of readers)
          if (name !== "visitor")
            expect([name, await heardAgain(one, name)]).toEqual([name, await heardAgain(two, name)]);
        expect(done.size).toBeGreaterThan(least);
      },
      WALKING,
    );

    it(
      "a difference would be noticed",
      async () => {
        const page = new Map([["/", "asked by Berit Foss"]]);
        expect(differences(page, new Map([["/", "asked by Torunn Wik"]]), "visitor")).toHaveLength(1);
        expect(differences(page, new Map(), "visitor")).toHaveLength(1);
        // The author's own view does tell: the walk sees the pages on which it would show.
        const author = await seenBy(one, "author", addresses(one, "document"));
        const [sameAccount] = two.candidates;
        two.cookies.set("author", await two.built.cookieOf(sameAccount));
        expect(
          differences(author, await seenBy(two, "author", addresses(two, "document")), "author").length,
        ).toBeGreaterThan(3);
        expect(one.streams.get("student")?.text()).toContain("event: post");
      },
      WALKING,
    );

    it(
      "whatever becomes of one of the two, and of the question long after",
      async () => {
        // A question to which nobody came, and one under which there is something of everything.
        await acts.ask(one);
        await acts.ask(two);
        await both(acts.unanswered);
        await acts.ask(one);
        await acts.ask(two);
        await both(acts.beforeEndings);
        const leaving = fc
          .tuple(fc.shuffledSubarray(acts.goingOn, { minLength: 12 }), fc.nat(5), fc.nat(5))
          .map(([names, first, second]) => [
            ...names.slice(0, first),
            ...acts.theLeavings.slice(0, 1),
            ...names.slice(first, first + second),
            ...acts.theLeavings.slice(1),
            ...names.slice(first + second),
          ]);
        const goesOn = fc.sample(leaving, { numRuns: 1, seed }).flat();
        for (const name of [...acts.theEndings, ...goesOn]) {
          await both([name], { listening: false });
          const looked = [...acts.theEndings, ...acts.theLeavings, goesOn.at(-1)].includes(name);
          // Whoever agreed knows the name from there on.
          const found = looked ? await told(outsiders, everywhere("document"), { listening: false }) : [];
          expect([name, found]).toEqual([name, []]);
        }
      },
      WALKING,
    );
  });
}
