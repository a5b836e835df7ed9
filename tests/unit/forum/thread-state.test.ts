import { describe, expect, test } from "vitest";
import { type AnswerInRound, isContested, stateOf } from "~/features/forum/thread/thread-state";

const answer = (id: number, traits: Partial<AnswerInRound> = {}): AnswerInRound => ({
  id,
  authorId: id * 10,
  bySenior: false,
  endorsers: [],
  ...traits,
});
const endorsedBy = (...people: number[]) => people.map((accountId) => ({ accountId, at: 100 }));

describe("the state of a thread", () => {
  test("nobody answered", () => expect(stateOf([], null)).toBe("unanswered"));
  test("students or doctors in training answered", () => expect(stateOf([answer(1)], null)).toBe("peer"));
  test("a mentor answered", () => expect(stateOf([answer(1), answer(2, { bySenior: true })], null)).toBe("senior"));
  test("a mentor endorsed", () => expect(stateOf([answer(1, { endorsers: endorsedBy(5) })], null)).toBe("senior"));
  test("learning points stand above all", () => expect(stateOf([], 200)).toBe("curated"));
});

describe("a thread is contested", () => {
  const one = answer(1, { endorsers: endorsedBy(5) });
  const two = answer(2, { endorsers: endorsedBy(6) });
  const against = (answerId: number, accountId: number, at = 150) => [{ answerId, accountId, at }];

  test("when an endorsed author disagrees with another endorsed answer", () => {
    expect(isContested([one, two], against(2, one.authorId), null)).toBe(true);
  });
  test("when an endorser disagrees with another endorsed answer", () => {
    expect(isContested([one, two], against(2, 5), null)).toBe(true);
  });
  test("not when a bystander disagrees", () => {
    expect(isContested([one, two], against(2, 99), null)).toBe(false);
  });
  test("not when the doubted answer is not endorsed", () => {
    expect(isContested([one, answer(3)], against(3, 5), null)).toBe(false);
  });
  test("not when the doubter's own answer is not endorsed", () => {
    expect(isContested([two, answer(3)], against(2, 30), null)).toBe(false);
  });
  test("not when somebody disagrees with what they endorsed themselves", () => {
    expect(isContested([one, two], against(1, 5), null)).toBe(false);
  });
  test("not once learning points were published after", () => {
    expect(isContested([one, two], against(2, 5), 151)).toBe(false);
  });
  test("again when somebody disagrees after the learning points", () => {
    expect(isContested([one, two], against(2, 5, 200), 151)).toBe(true);
  });
  test("again when an answer in doubt is endorsed after the learning points", () => {
    const late = answer(2, { endorsers: [{ accountId: 6, at: 300 }] });
    expect(isContested([one, late], against(2, 5), 200)).toBe(true);
  });
});
