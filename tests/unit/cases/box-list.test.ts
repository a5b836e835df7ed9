import { expect, test } from "vitest";
import type { Finding } from "~/deidentify/media";
import { editedOf, type ReviewFrame, reviewedOf, spread } from "~/features/cases/review/box-list";
import { boxesOfForm } from "~/features/cases/review/boxes-form";

const face: Finding = { kind: "face", x: 10, y: 10, w: 20, h: 20, score: 0.9, sure: true };
const marker: Finding = { kind: "text", x: 70, y: 5, w: 10, h: 10, score: 0.4, sure: false };
const frame = (more: Partial<ReviewFrame> = {}): ReviewFrame => ({
  token: "t",
  position: 0,
  window: "",
  width: 100,
  height: 80,
  findings: [face, marker],
  boxes: [],
  ...more,
});
const sent = (form: Record<string, string>, one = frame()) => {
  const { boxes, trouble } = boxesOfForm(form, [one]);
  return { reviewed: reviewedOf(one, boxes.get(0) ?? editedOf(one)), trouble };
};

test("what is surely found is covered, whatever the form leaves out", () => {
  const forms: Record<string, string>[] = [
    {},
    { "x.0.a0": "1", "y.0.a0": "1", "w.0.a0": "9", "h.0.a0": "9" },
    { "decide.0.f0": "leave" },
  ];
  for (const form of forms)
    expect(sent(form).reviewed[0]).toMatchObject({ x: 10, y: 10, w: 20, h: 20, by: "found", kept: false });
});

test("it stays only with one of the reasons", () => {
  expect(sent({ "decide.0.f0": "not_a_person" }).reviewed[0]).toMatchObject({ kept: true, reason: "not_a_person" });
  expect(sent({ "decide.0.f0": "because" }).reviewed[0]).toMatchObject({ kept: false, reason: "" });
});

test("what is not sure is covered only if somebody says so", () => {
  expect(sent({}).reviewed).toHaveLength(1);
  expect(sent({ "decide.0.f1": "cover" }).reviewed).toHaveLength(2);
});

test("a cover over something found may grow, but never shows a part of it", () => {
  const form = { "x.0.f0": "14", "y.0.f0": "12", "w.0.f0": "40", "h.0.f0": "4" };
  expect(sent(form).reviewed[0]).toMatchObject({ x: 10, y: 10, w: 44, h: 20 });
});

test("boxes of one's own are added, changed and taken away; the second person's stay", () => {
  const checker = { x: 1, y: 1, w: 5, h: 5, by: "checker" as const, kept: false, reason: "" };
  const one = frame({ findings: [], boxes: [checker] });
  const added = sent({ "x.0.new": "5", "y.0.new": "6", "w.0.new": "400", "h.0.new": "8" }, one).reviewed;
  expect(added).toMatchObject([{ x: 0, y: 6, w: 100, h: 8, by: "author" }, checker]);
  const kept = { "x.0.a0": "5", "y.0.a0": "6", "w.0.a0": "7", "h.0.a0": "8" };
  expect(sent({ ...kept, "drop.0.a0": "on" }, one).reviewed).toEqual([checker]);
});

test.each<[string, Record<string, string>]>([
  ["a letter", { "x.0.a0": "a", "y.0.a0": "1", "w.0.a0": "1", "h.0.a0": "1" }],
  ["no height", { "x.0.a0": "1", "y.0.a0": "1", "w.0.a0": "1" }],
  ["a height of 0", { "x.0.a0": "1", "y.0.a0": "1", "w.0.a0": "1", "h.0.a0": "0" }],
  ["a negative place", { "x.0.a0": "-1", "y.0.a0": "1", "w.0.a0": "1", "h.0.a0": "1" }],
  [
    "times the wrong way round",
    { "x.0.a0": "1", "y.0.a0": "1", "w.0.a0": "1", "h.0.a0": "1", "from.0.a0": "4", "to.0.a0": "2" },
  ],
])("%s is refused beside its field", (_, form) => {
  expect(Object.keys(sent(form).trouble)).toEqual(["x.0.a0"]);
});

test("what was saved comes back as it was left", () => {
  const first = sent({
    "decide.0.f0": "scale",
    "decide.0.f1": "cover",
    "x.0.new": "1",
    "y.0.new": "2",
    "w.0.new": "30",
    "h.0.new": "40",
  });
  const again = editedOf({ findings: [face, marker], boxes: first.reviewed });
  expect(again.map(({ key, decide }) => [key, decide])).toEqual([
    ["f0", "scale"],
    ["f1", "cover"],
    ["a0", "cover"],
  ]);
  expect(reviewedOf(frame(), again)).toEqual(first.reviewed);
});

test("a box for every frame reaches every one, any other the same slice in its other windows", () => {
  const stack = [0, 1].flatMap((position) =>
    ["Lung", "Bone"].map((window) => frame({ position, window, findings: [] })),
  );
  const box = { "x.0.a0": "1", "y.0.a0": "2", "w.0.a0": "30", "h.0.a0": "40" };
  const on = (form: Record<string, string>) => {
    const all = spread(stack, boxesOfForm(form, stack).boxes);
    return stack.map((one, at) => reviewedOf(one, all.get(at) ?? []).length);
  };
  expect(on(box)).toEqual([1, 1, 0, 0]);
  expect(on({ ...box, "all.0.a0": "on" })).toEqual([1, 1, 1, 1]);
});

test("fields of frames that there are not, and of boxes nobody found, change nothing", () => {
  expect(
    boxesOfForm({ "x.7.a0": "1", "decide.0.f9": "scale", "z.0.a0": "1", "x.0.a0.b": "1" }, [frame()]),
  ).toMatchObject({
    trouble: {},
  });
  expect(sent({ "decide.0.f9": "scale" }).reviewed).toHaveLength(1);
});
