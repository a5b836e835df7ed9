import { describe, expect, it } from "vitest";
import { DAY } from "~/core/time";
import { canDecideRequests, caseNamed, waitedWords } from "~/features/cases/withdrawal/withdrawal-request";
import { anActor } from "../../support/actors";

describe("the case a moderator names", () => {
  it.each([
    ["12", { threadId: 12 }],
    [" /questions/12/a-murmur ", { threadId: 12 }],
    ["https://forum.example/questions/12/a-murmur?tab=1#answer-3", { threadId: 12 }],
    ["/cases/AbCdEfGhIjKlMnOpQrStUv", { token: "AbCdEfGhIjKlMnOpQrStUv" }],
    ["https://forum.example/cases/AbCdEfGhIjKlMnOpQrStUv/text", { token: "AbCdEfGhIjKlMnOpQrStUv" }],
  ])("is found in %j", (typed, named) => {
    expect(caseNamed(typed)).toEqual(named);
  });

  it.each(["", "0", "-1", "the one about the heart", "/answers/12", "9999999999999999", "12 13", "'; drop table x"])(
    "is not in %j",
    (typed) => {
      expect(caseNamed(typed)).toBeNull();
    },
  );
});

describe("who decides requests for a withdrawal", () => {
  const now = 100 * DAY;
  it("is a moderator who is not paused, and nobody else", () => {
    const moderator = anActor({ moderator: true });
    expect(canDecideRequests(moderator, now).ok).toBe(true);
    expect(canDecideRequests({ ...moderator, suspendedUntil: now + DAY }, now).ok).toBe(false);
    expect(canDecideRequests(anActor({}), now).ok).toBe(false);
    expect(canDecideRequests(anActor({ admin: true }), now).ok).toBe(false);
    expect(canDecideRequests({ kind: "visitor" }, now).ok).toBe(false);
  });
});

it("says how long somebody has waited in whole days", () => {
  expect([0, DAY - 1, DAY, 12.5 * DAY].map((waited) => waitedWords(0, waited))).toEqual([
    "less than a day",
    "less than a day",
    "1 day",
    "12 days",
  ]);
});
