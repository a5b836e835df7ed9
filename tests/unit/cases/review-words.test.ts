import { expect, test } from "vitest";
import { givesAway } from "~/features/cases/attachment/alt-text";
import { viewsAfterIn, viewsAfterText } from "~/features/cases/media/media-view-key";
import { turned, windowsAt } from "~/features/cases/review/frame-turns";
import { reviewViewOf } from "~/features/cases/review/review-view";
import { cellsOf, withCells } from "~/features/cases/review/table-cells";
import { sliceKey } from "~/ui/behaviour/stacks";

test("a description that names a tag may give the diagnosis away; short words do not count", () => {
  expect(givesAway("Enlarged nodes, as in Sarcoidosis.", "sarcoidosis, chest")).toEqual(["sarcoidosis"]);
  expect(givesAway("An ECG with ST elevation", "ECG, acute pericarditis")).toEqual([]);
  expect(givesAway("", "sarcoidosis")).toEqual([]);
});

const stack = [0, 1, 2].flatMap((position) => ["Lung", "Bone"].map((window) => ({ position, window })));

test("keys go through a stack within its window and stop at its ends", () => {
  expect(turned("PageDown", stack, 0)).toBe(2);
  expect(turned("PageUp", stack, 0)).toBe(0);
  expect(turned("End", stack, 1)).toBe(5);
  expect(turned("Home", stack, 4)).toBe(0);
  expect(turned("x", stack, 0)).toBeNull();
  expect(turned("PageDown", stack.slice(0, 1), 0)).toBeNull();
  expect([sliceKey("ArrowDown", 9, 3), sliceKey("PageUp", 9, 3), sliceKey("End", 9, 3), sliceKey("x", 9, 3)]).toEqual([
    4,
    -7,
    8,
    null,
  ]);
});

test("another window shows the same slice", () => {
  expect(windowsAt(stack, 2)).toEqual([
    { name: "Lung", frame: 2 },
    { name: "Bone", frame: 3 },
  ]);
});

test("other words stand in exactly the cells that were named; nothing else of a table changes", () => {
  const table = {
    caption: "Bloods",
    columns: ["0 h", "3 h"],
    rows: [
      {
        test: "CRP",
        cells: [
          { text: "74", flag: "high" as const },
          { text: "–", flag: "" as const },
        ],
        unit: "mg/L",
        reference: "< 5",
      },
    ],
  };
  expect(withCells(table, {})).toEqual(table);
  const changed = withCells(table, { "cell.0.1": " 60 ", "cell.4.1": "x", "test.0": 5 });
  expect(changed.rows[0]?.cells[1]).toEqual({ text: "60", flag: "" });
  expect(changed.rows[0]?.test).toBe("CRP");
  expect(withCells(table, cellsOf(table))).toEqual(table);
});

test("a face among what was found presets that a person is shown", () => {
  const frame = { token: "t", position: 0, window: "", width: 9, height: 9, findings: [], boxes: [] };
  const face = { kind: "face" as const, x: 1, y: 1, w: 2, h: 2, score: 0.5, sure: false };
  const one = { token: "a", kind: "picture" as const, alt: "", caption: "", person: false };
  expect(reviewViewOf(one, [frame], 0)?.person).toBe(false);
  expect(reviewViewOf(one, [{ ...frame, findings: [face] }], 0)?.person).toBe(true);
  expect(reviewViewOf(one, [frame], 7)?.at).toBe(0);
  expect(reviewViewOf(one, [], 0)).toBeNull();
});

test("the key of a page of views survives its address, and nonsense begins at the beginning", () => {
  const key = { day: "2026-11-22", accountId: 12, attachmentId: 3 };
  expect(viewsAfterIn(viewsAfterText(key))).toEqual(key);
  for (const text of [null, "", "2026-11-22", "2026-11-22.0.3", "x.1.1", "2026-11-22.1.1e3"])
    expect(viewsAfterIn(text)).toBeNull();
});
