import { describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { audienceOf, mustRead, type ThreadGate } from "~/features/forum/thread/thread-access";
import { anActor } from "../../support/actors";

const member = (traits: Partial<Member>) => anActor({ role: "student", ...traits });

const readers = {
  visitor,
  reader: member({ role: "reader" }),
  student: member({}),
  paused: member({ suspendedUntil: Number.MAX_SAFE_INTEGER }),
  mentor: member({ role: "mentor" }),
  educator: member({ role: "educator" }),
  moderator: member({ role: "reader", moderator: true }),
  admin: member({ role: "reader", admin: true }),
} satisfies Record<string, Actor>;

const open: ThreadGate = { visibility: "public", hidden: false, deleted: false, mine: false };
const verdict = (actor: Actor, thread: ThreadGate | undefined) => {
  try {
    mustRead(actor, thread);
    return "reads";
  } catch (error) {
    return (error as Error).name;
  }
};
const table = (thread: ThreadGate | undefined) =>
  Object.fromEntries(Object.entries(readers).map(([who, actor]) => [who, verdict(actor, thread)]));

const all = (word: string) => Object.fromEntries(Object.keys(readers).map((who) => [who, word]));

describe("reading a thread", () => {
  it("is open to everybody where it is public", () => {
    expect(table(open)).toEqual(all("reads"));
  });

  it("is for verified members otherwise; visitors sign in, members without a role are told why", () => {
    expect(table({ ...open, visibility: "verified" })).toEqual({
      ...all("reads"),
      visitor: "SignInNeeded",
      reader: "Forbidden",
    });
    expect(() => mustRead(readers.reader, { ...open, visibility: "verified" })).toThrow(
      expect.objectContaining({ lead: "/verify" }),
    );
  });

  it("finds nothing where it is hidden, whoever asks", () => {
    expect(table({ ...open, hidden: true, mine: true })).toEqual(all("NotFound"));
    expect(table(undefined)).toEqual(all("NotFound"));
  });

  it("finds a withdrawn thread only for who can bring it back", () => {
    expect(table({ ...open, deleted: true })).toEqual({ ...all("NotFound"), moderator: "reads" });
    expect(verdict(readers.student, { ...open, deleted: true, mine: true })).toBe("reads");
  });

  it("shows visitors and members without a role the same lists", () => {
    const of = Object.fromEntries(Object.entries(readers).map(([who, actor]) => [who, audienceOf(actor)]));
    expect(of).toEqual({ ...all("verified"), visitor: "public", reader: "public" });
  });
});
