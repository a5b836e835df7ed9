import { describe, expect, it } from "vitest";
import { auditFilterIn, auditFilterTexts, endOf } from "~/features/moderation/audit/audit-filter";

const filter = (query: string) => auditFilterIn(new URLSearchParams(query));
const nothing = { act: null, by: null, subject: null, from: null, until: null };

describe("the log's filter", () => {
  it.each([
    ["", nothing],
    ["act=review-hide", { ...nothing, act: "review-hide" }],
    ["act=of-another-release", nothing],
    ["by=%40Ruth", { ...nothing, by: "ruth" }],
    ["about=answer+12", { ...nothing, subject: { kind: "answer", id: "12" } }],
    ["about=Setting:registration", { ...nothing, subject: { kind: "setting", id: "registration" } }],
    ["about=Cohort+link+2", { ...nothing, subject: { kind: "cohortlink", id: "2" } }],
    ["about=12", nothing],
    ["from=2026-11-01", { ...nothing, from: Date.UTC(2026, 10, 1) }],
    ["from=2026-13-01&until=yesterday", nothing],
  ])("%s", (query, expected) => {
    expect(filter(query)).toEqual(expected);
  });

  it("comes back as it was typed", () => {
    const query = "act=review-hide&by=ruth&about=answer+12&from=2026-11-01&until=2026-11-02";
    expect(new URLSearchParams(auditFilterTexts(filter(query))).toString()).toBe(query);
  });

  it("shows the whole of its last day", () => {
    expect(endOf(filter("until=2026-11-02"))).toBe(Date.UTC(2026, 10, 3));
    expect(endOf(filter(""))).toBeNull();
  });
});
