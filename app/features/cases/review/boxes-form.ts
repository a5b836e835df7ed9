import type { Cover } from "~/deidentify/media";
import { type Decide, type EditedBox, editedOf, isKeepReason, type ReviewFrame } from "./box-list";

/** Names of the fields of a box: what it is, the number of its frame, its key. `new` is the empty row for one more. */
export const boxField = (what: BoxField, frame: number, key: string) => `${what}.${frame}.${key}`;
export type BoxField = "x" | "y" | "w" | "h" | "from" | "to" | "decide" | "all" | "drop";

const name = /^(x|y|w|h|from|to|decide|all|drop)\.(\d{1,4})\.(f\d{1,4}|a[\ds]{1,9}|new)$/;

type Typed = Partial<Record<BoxField, string>>;

function typedBoxes(form: Readonly<Record<string, unknown>>): Map<number, Map<string, Typed>> {
  const frames = new Map<number, Map<string, Typed>>();
  for (const [field, value] of Object.entries(form)) {
    const [, what, at, key = ""] = name.exec(field) ?? [];
    if (what === undefined || typeof value !== "string") continue;
    const boxes = frames.get(Number(at)) ?? new Map<string, Typed>();
    // The cast: the pattern names exactly these.
    boxes.set(key, { ...boxes.get(key), [what as BoxField]: value.trim() });
    frames.set(Number(at), boxes);
  }
  return frames;
}

const corners = ["x", "y", "w", "h"] as const;
const isEmpty = (typed: Typed) => corners.every((side) => !typed[side]);
const BAD_NUMBER = "Give whole numbers of pixels, inside the picture.";
const BAD_TIME = "Give two times in seconds, the earlier one first.";

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}(\.\d{1,3})?$/.test(text) ? Number(text) : null;
}

/** The box as it was typed, or what is wrong with it. */
function boxOf(typed: Typed): Cover | string {
  const [x, y, w, h] = corners.map((side) => numberOf(typed[side]));
  if (x == null || y == null || !w || !h) return BAD_NUMBER;
  if (!typed.from && !typed.to) return { x, y, w, h };
  const [from, to] = [numberOf(typed.from), numberOf(typed.to)];
  return from === null || to === null || to <= from ? BAD_TIME : { x, y, w, h, from, to };
}

function decideOf(typed: Typed, box: EditedBox): Decide {
  const { decide = box.decide } = typed;
  if (decide === "cover" || isKeepReason(decide)) return decide;
  return box.found && !box.found.sure ? "leave" : "cover";
}

/**
 * The boxes of a sent form, by frame: only frames that the form speaks of. What was found stays, whether the form names
 * it or not; of one's own boxes there are exactly those that were sent. `trouble` has a sentence by field.
 */
export function boxesOfForm(form: Readonly<Record<string, unknown>>, frames: readonly ReviewFrame[]) {
  const boxes = new Map<number, EditedBox[]>();
  const trouble: Record<string, string> = {};
  for (const [at, sent] of typedBoxes(form)) {
    const frame = frames[at];
    if (!frame) continue;
    const found = editedOf(frame).filter((one) => one.found !== null);
    boxes.set(at, [
      ...found.map((one) => changed(one, sent.get(one.key) ?? {}, at, trouble)),
      ...[...sent].flatMap(([key, typed]) => added(key, typed, at, trouble)),
    ]);
  }
  return { boxes, trouble };
}

function changed(one: EditedBox, typed: Typed, at: number, trouble: Record<string, string>): EditedBox {
  const box = isEmpty(typed) ? one.box : boxOf(typed);
  if (typeof box === "string") trouble[boxField("x", at, one.key)] = box;
  const decide = decideOf(typed, one);
  return { ...one, decide, box: typeof box === "string" ? one.box : { ...one.box, ...box } };
}

function added(key: string, typed: Typed, at: number, trouble: Record<string, string>): EditedBox[] {
  if (key.startsWith("f") || typed.drop !== undefined || isEmpty(typed)) return [];
  const box = boxOf(typed);
  if (typeof box === "string") {
    trouble[boxField("x", at, key)] = box;
    return [];
  }
  return [{ key: key === "new" ? "a999" : key, box, found: null, decide: "cover", all: typed.all === "on" }];
}
