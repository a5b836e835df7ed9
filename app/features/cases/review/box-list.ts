import type { Cover, Finding } from "~/deidentify/media";
import { around, holds, inside, type PictureSize } from "./box-edit";
import { type KeepReason, keepReasons, type ReviewedBox } from "./reviewed-box";

/** A frame as its author reviews it. */
export type ReviewFrame = PictureSize & {
  token: string;
  position: number;
  window: string;
  findings: readonly Finding[];
  boxes: readonly ReviewedBox[];
};

/** Covered, left as it is (only what is not sure), or kept with a reason. */
export type Decide = "cover" | "leave" | KeepReason;

/** A box in the editor. Found ones are `f0`, `f1` … by their finding, one's own `a0`, `a1` …. */
export type EditedBox = {
  key: string;
  box: Cover;
  found: Pick<Finding, "kind" | "sure"> | null;
  decide: Decide;
  /** On every frame of the stack, not on this one alone. */
  all: boolean;
};

export const isKeepReason = (word: string): word is KeepReason => keepReasons.some((reason) => reason === word);

const timesOf = ({ from, to }: Cover) => (from === undefined || to === undefined ? {} : { from, to });
const coverOf = ({ x, y, w, h, ...rest }: Cover): Cover => ({ x, y, w, h, ...timesOf({ x, y, w, h, ...rest }) });

/** The boxes of a frame as they were left: what was found, then what its author added. */
export function editedOf({ findings, boxes }: Pick<ReviewFrame, "findings" | "boxes">): EditedBox[] {
  const left = boxes.filter(({ by }) => by !== "checker");
  const found = findings.map((finding, at): EditedBox => {
    const own = left.findIndex((box) => box.by === "found" && holds(box, finding));
    const [box] = own < 0 ? [] : left.splice(own, 1);
    const decide = box
      ? box.kept && isKeepReason(box.reason)
        ? box.reason
        : "cover"
      : finding.sure
        ? "cover"
        : "leave";
    const { kind, sure } = finding;
    return { key: `f${at}`, box: coverOf(box ?? finding), found: { kind, sure }, decide, all: false };
  });
  const own = left.map(
    (box, at): EditedBox => ({ key: `a${at}`, box: coverOf(box), found: null, decide: "cover", all: false }),
  );
  return [...found, ...own];
}

/** What is stored of a frame's boxes. A cover over something found holds it whole, whatever was typed. */
export function reviewedOf(frame: ReviewFrame, edited: readonly EditedBox[]): ReviewedBox[] {
  const decided = new Map(edited.map((one) => [one.key, one]));
  const found = frame.findings.flatMap((finding, at): ReviewedBox[] => {
    const one = decided.get(`f${at}`);
    const decide = one?.decide ?? (finding.sure ? "cover" : "leave");
    if (decide === "leave" && !finding.sure) return [];
    if (isKeepReason(decide)) return [{ ...coverOf(finding), by: "found", kept: true, reason: decide }];
    const box = around(inside(one?.box ?? finding, frame), finding);
    return [{ ...box, ...timesOf(finding), by: "found", kept: false, reason: "" }];
  });
  const own = edited
    .filter(({ found }) => found === null)
    .map(
      ({ box }): ReviewedBox => ({
        ...inside(box, frame),
        ...timesOf(box),
        by: "author",
        kept: false,
        reason: "",
      }),
    );
  return [...found, ...own, ...frame.boxes.filter(({ by }) => by === "checker")];
}

/**
 * Brings what is meant for more than one frame to them: a box that is ticked so to every frame, any other of one's own
 * to the same slice in its other windows.
 */
export function spread(
  frames: readonly ReviewFrame[],
  edited: ReadonlyMap<number, readonly EditedBox[]>,
): ReadonlyMap<number, readonly EditedBox[]> {
  const result = new Map([...edited].map(([at, boxes]) => [at, [...boxes]]));
  for (const [from, boxes] of edited)
    for (const one of boxes.filter(({ found }) => found === null))
      for (const [at, frame] of frames.entries()) {
        const here = frames[from];
        if (at === from || !here || !(one.all || frame.position === here.position)) continue;
        const there = result.get(at) ?? editedOf(frame);
        if (there.some(({ found, box }) => found === null && sameBox(box, one.box))) continue;
        const key = `a${there.filter(({ found }) => found === null).length}s${from}`;
        result.set(at, [...there, { ...one, key }]);
      }
  return result;
}

const sameBox = (a: Cover, b: Cover) =>
  a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h && a.from === b.from && a.to === b.to;

/** What a box is called, with its number as it stands on the picture. */
export function boxName({ found }: Pick<EditedBox, "found">, number: number): string {
  if (!found) return `Box ${number}: yours`;
  const what = found.kind === "face" ? "a face" : "writing";
  return `Box ${number}: ${found.sure ? what : `perhaps ${what}`}`;
}

export const decideWords = (decide: Decide): string =>
  decide === "cover" ? "covered" : decide === "leave" ? "not covered" : "kept, with a reason";
