import { useCallback, useMemo, useState } from "react";
import type { Box } from "~/deidentify/media";
import { around, drawn, type Handle, inside, middle, moved, type PictureSize, resized } from "./box-edit";
import type { EditedBox, ReviewFrame } from "./box-list";

type Frames = readonly (readonly EditedBox[])[];
type State = { frames: Frames; past: readonly Frames[]; selected: string | null };

const MOST_UNDONE = 100;

/** A way to change a box: where it was, and the picture it is on. */
export type Change = (box: Box, size: PictureSize) => Box;
export const byMoving =
  (dx: number, dy: number): Change =>
  (box, size) =>
    moved(box, dx, dy, size);
export const byPulling =
  (handle: Handle, dx: number, dy: number): Change =>
  (box, size) =>
    resized(box, handle, dx, dy, size);

/** The boxes of all frames while somebody edits them, with what is selected and how to undo. */
export function useBoxes(frames: readonly ReviewFrame[], first: Frames, at: number) {
  const [state, setState] = useState<State>({ frames: first, past: [], selected: null });
  const frame = frames[at];

  /** `undoable` false: a step of a gesture whose beginning is kept already. */
  const set = useCallback(
    (edit: (boxes: readonly EditedBox[]) => readonly EditedBox[], selected?: string | null, undoable = true) =>
      setState((before) => ({
        frames: before.frames.map((boxes, index) => (index === at ? edit(boxes) : boxes)),
        past: undoable ? [...before.past.slice(-MOST_UNDONE), before.frames] : before.past,
        selected: selected === undefined ? before.selected : selected,
      })),
    [at],
  );

  return useMemo(() => {
    const boxes = state.frames[at] ?? [];
    /** What was found stays inside its box, however that is pulled about. */
    const fitted = (one: EditedBox, box: Box): EditedBox => {
      const finding = one.found && frame?.findings[Number(one.key.slice(1))];
      return { ...one, box: { ...one.box, ...(finding ? around(box, finding) : box) } };
    };
    const edit = (key: string, change: (one: EditedBox) => EditedBox, undoable = true) =>
      set((all) => all.map((one) => (one.key === key ? change(one) : one)), key, undoable);
    const add = (box: Box): string => {
      const last = boxes.reduce(
        (most, { key, found }) => (found ? most : Math.max(most, Number.parseInt(key.slice(1), 10))),
        -1,
      );
      const key = `a${last + 1}`;
      set((all) => [...all, { key, box, found: null, decide: "cover", all: false }], key);
      return key;
    };
    return {
      all: state.frames,
      boxes,
      selected: state.selected,
      select: (selected: string | null) => setState((before) => ({ ...before, selected })),
      edit,
      change: (key: string, change: Change, undoable = true) =>
        frame && edit(key, (one) => fitted(one, change(one.box, frame)), undoable),
      place: (key: string, box: Box) => frame && edit(key, (one) => fitted(one, inside(box, frame))),
      /** From a gesture: where the box was when it began, and the change since. */
      from: (key: string, start: Box, change: Change) =>
        frame && edit(key, (one) => fitted(one, change(start, frame)), false),
      begin: () => set((all) => all),
      add: () => frame && add(middle(frame)),
      draw: (a: { x: number; y: number }, b: { x: number; y: number }) => frame && add(drawn(a, b, frame)),
      remove: (key: string) => set((all) => all.filter((one) => one.key !== key), null),
      undo: () =>
        setState(({ frames: now, past, selected }) => ({
          frames: past.at(-1) ?? now,
          past: past.slice(0, -1),
          selected,
        })),
      undoable: state.past.length > 0,
    };
  }, [state, at, frame, set]);
}

export type Boxes = ReturnType<typeof useBoxes>;
