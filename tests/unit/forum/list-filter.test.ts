import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterIn, filterQuery, type ListFilter, tabs } from "~/features/forum/list/list-filter";
import { stageGroups } from "~/features/forum/person/stage";

const read = (query: string) => filterIn(new URLSearchParams(query));

describe("a list's address", () => {
  it("shows the latest when it says nothing", () => {
    expect(read("")).toEqual({ tab: "latest", specialty: null, tag: null, stages: [], state: null, after: null });
  });

  it("leaves out what is not known", () => {
    expect(read("tab=all&specialty=../x&stage=years-9&state=fine&after=x&utm=1")).toEqual(read(""));
  });

  it("takes stages from tick boxes and from one field", () => {
    const both = ["years-1-2", "training"];
    expect(read("stage=years-1-2&stage=training").stages).toEqual(both);
    expect(read("stage=years-1-2.training").stages).toEqual(both);
  });

  it("knows no state among the unanswered", () => {
    expect(read("tab=unanswered&state=senior").state).toBeNull();
  });

  it("carries no time of day in its cursor", () => {
    expect(filterQuery({ after: { id: 12, key: null } })).toBe("?after=12");
    expect(filterQuery({ tab: "unanswered", after: { id: 12, key: 0 } })).toBe("?tab=unanswered&after=0-12");
  });

  it("reads back whatever it writes", () => {
    const slug = fc.constantFrom(null, "cardiology", "st-elevation");
    const filter: fc.Arbitrary<ListFilter> = fc.record({
      tab: fc.constantFrom(...tabs),
      specialty: slug,
      tag: slug,
      stages: fc.subarray(stageGroups.map((group) => group.key)),
      state: fc.constantFrom(null, "peer" as const, "senior" as const),
      after: fc.option(fc.record({ id: fc.integer({ min: 1 }), key: fc.option(fc.nat()) })),
    });
    fc.assert(
      fc.property(filter, (given) => {
        const expected = given.tab === "unanswered" ? { ...given, state: null } : given;
        expect(read(filterQuery(expected))).toEqual(expected);
      }),
    );
  });
});
