import { describe, expect, it } from "vitest";
import { commentTree } from "~/features/forum/comment/comment-tree";

type Row = Parameters<typeof commentTree>[0][number];
const author = { anonymous: true, pseudonym: "Anonymous Heron", stage: null } as const;

const row = (id: number, given: Partial<Row> = {}): Row => ({
  id,
  answerId: null,
  parentId: null,
  author,
  byAsker: false,
  html: `<p>${id}</p>`,
  createdAt: id,
  editedAt: null,
  usefulCount: 0,
  ...given,
});
const withdrawn = { author: null, html: "" };

/** Ids as they stand: [1, [2, 3]] is comment 1 with replies 2 and 3. */
const shape = (rows: Row[], under: number | null = null) =>
  (commentTree(rows).get(under) ?? []).map((top) => [top.id, top.replies.map((reply) => reply.id)]);

describe("comments under a post", () => {
  it("stand in two levels, oldest first", () => {
    expect(shape([row(1), row(2), row(3, { parentId: 1 })])).toEqual([
      [1, [3]],
      [2, []],
    ]);
  });

  it("stand flat below the second level", () => {
    expect(shape([row(1), row(2, { parentId: 1 }), row(3, { parentId: 2 }), row(4, { parentId: 3 })])).toEqual([
      [1, [2, 3, 4]],
    ]);
  });

  it("stand under their own answer", () => {
    const rows = [row(1, { answerId: 7 }), row(2)];
    expect(shape(rows, 7)).toEqual([[1, []]]);
    expect(shape(rows)).toEqual([[2, []]]);
  });

  it("leave no hole when a withdrawn one has replies, and nothing when it has none", () => {
    expect(shape([row(1, withdrawn), row(2, { parentId: 1 }), row(3, withdrawn)])).toEqual([[1, [2]]]);
  });

  it("drop a withdrawn reply", () => {
    expect(shape([row(1), row(2, { parentId: 1, ...withdrawn })])).toEqual([[1, []]]);
  });

  it("lose their parent without being lost", () => {
    expect(shape([row(5, { parentId: 99 })])).toEqual([[5, []]]);
  });

  it("end in a circle that cannot be", () => {
    expect(() => shape([row(1, { parentId: 2 }), row(2, { parentId: 1 })])).not.toThrow();
  });
});
