import { describe, expect, it } from "vitest";
import { readLine } from "../../../app/cli/import/line";

const now = Date.UTC(2026, 10, 22);
const read = (line: object | string) => readLine(typeof line === "string" ? line : JSON.stringify(line), now);
const person = { kind: "person", id: "p1", name: "Ada Berg", role: "student" };
const thread = {
  kind: "thread",
  id: "t1",
  author: "p1",
  at: "2026-01-02T03:04:05Z",
  title: "Why?",
  body: "Because.",
  specialty: "cardiology",
};

describe("a line of an import", () => {
  it("is read with its defaults", () => {
    expect(read(thread)).toEqual({
      line: {
        ...thread,
        at: Date.UTC(2026, 0, 2, 3, 4, 5),
        tags: [],
        visibility: "verified",
        anonymous: false,
        episode: "none",
      },
    });
    expect(read({ ...person, id: 7, email: " Ada@Example.org " })).toEqual({
      line: { ...person, id: "7", email: "ada@example.org" },
    });
  });

  it.each([
    ["{", "not JSON"],
    ["[]", "unknown kind"],
    [{ ...person, kind: "group" }, "unknown kind"],
    [{ ...person, id: undefined }, "no id"],
    [{ ...person, name: " " }, "no name"],
    [{ ...person, email: "ada@" }, "invalid e-mail address"],
    [{ ...person, role: "wizard" }, "unknown role"],
    [{ ...thread, author: undefined }, "no author"],
    [{ ...thread, at: "yesterday" }, "bad date “yesterday”"],
    [{ ...thread, at: "2026-02-30T00:00:00Z" }, "bad date “2026-02-30T00:00:00Z”"],
    [{ ...thread, at: "2027-01-01" }, "date in the future"],
    [{ ...thread, title: "x".repeat(141) }, "title longer than 140 characters"],
    [{ ...thread, tags: "heart" }, "tags are not a list of words"],
    [{ ...thread, visibility: "friends" }, "unknown visibility"],
    [{ ...thread, visibility: "public", episode: "over" }, "a patient's story cannot be public"],
    [{ kind: "answer", id: 1, thread: "t1", author: "p1", at: "2026-01-02", body: "x".repeat(20_001) }, "body longer"],
    [{ kind: "answer", id: 1, thread: "t1", at: "2026-01-02", body: "x" }, "no id"],
    [{ kind: "comment", id: 1, on: "t1", at: "2026-01-02", body: "x" }, "no author"],
  ])("is refused with a reason: %j", (line, reason) => {
    const result = read(line);
    expect("refused" in result && result.refused).toContain(reason);
  });

  it.each([
    ["2026-01-02T03:04:05+02:00", Date.UTC(2026, 0, 2, 1, 4, 5)],
    ["2026-01-02T03:04:05.250Z", Date.UTC(2026, 0, 2, 3, 4, 5, 250)],
    ["2026-01-02T03:04:05", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["2026-01-02", Date.UTC(2026, 0, 2)],
  ])("takes the date %s", (at, expected) => {
    const result = read({ ...thread, at });
    expect("line" in result && result.line.kind === "thread" && result.line.at).toBe(expected);
  });

  it("by whoever asked anonymously needs no author", () => {
    expect(read({ ...thread, anonymous: true, author: undefined })).toHaveProperty("line");
    expect(read({ kind: "comment", id: 1, on: "t1", asker: true, at: "2026-01-02", body: "x" })).toHaveProperty("line");
  });
});
