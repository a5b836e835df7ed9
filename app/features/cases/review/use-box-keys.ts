import { type Dispatch, type RefObject, type SetStateAction, useEffect } from "react";
import type { ReviewFrame } from "./box-list";
import { turned } from "./frame-turns";
import { larger, smaller } from "./stage-zoom";
import { type Boxes, byMoving, byPulling } from "./use-boxes";

type Editor = {
  boxes: Boxes;
  frames: readonly ReviewFrame[];
  at: number;
  setAt: (at: number) => void;
  setZoom: Dispatch<SetStateAction<number>>;
};

const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, select, textarea, video, summary") !== null;

/**
 * The editor's keys. On the element itself, not through React: the page's single keys listen on the document, and "n"
 * means something else there.
 */
export function useBoxKeys(root: RefObject<HTMLElement>, editor: Editor): void {
  useEffect(() => {
    const { current } = root;
    if (!current) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || isField(event.target) || !act(event, current, editor)) return;
      event.preventDefault();
    };
    current.addEventListener("keydown", onKey);
    return () => current.removeEventListener("keydown", onKey);
  }, [root, editor]);
}

/** True if the key meant something. */
function act(event: KeyboardEvent, root: HTMLElement, { boxes, frames, at, setAt, setZoom }: Editor): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if ((ctrlKey || metaKey) && key.toLowerCase() === "z") return done(boxes.undo);
  const { selected } = boxes;
  const arrow = arrows[key];
  if (arrow && selected && event.target instanceof Element && event.target.closest("[data-row]")) {
    const step = shiftKey ? 10 : 1;
    const [dx, dy] = [arrow[0] * step, arrow[1] * step];
    return done(() => boxes.change(selected, altKey || ctrlKey ? byPulling("se", dx, dy) : byMoving(dx, dy)));
  }
  if (altKey || ctrlKey || metaKey) return false;
  if ((key === "Delete" || key === "Backspace") && selected) return done(() => takeAway(root, boxes, selected));
  if (key === "n") return done(() => boxes.add());
  if (key === "+" || key === "=") return done(() => setZoom(larger));
  if (key === "-") return done(() => setZoom(smaller));
  if (key === "0") return done(() => setZoom(1));
  const to = turned(key, frames, at);
  return to !== null && done(() => setAt(to));
}

function done(what: () => unknown): true {
  what();
  return true;
}

/** One's own box goes; about what was found a reason is asked for. */
function takeAway(root: HTMLElement, boxes: Boxes, key: string): void {
  const one = boxes.boxes.find((each) => each.key === key);
  if (!one) return;
  if (one.found) {
    root.querySelector<HTMLElement>(`[data-decide="${key}"]`)?.focus();
    return;
  }
  const rows = [...root.querySelectorAll<HTMLElement>("[data-row]")];
  const place = rows.findIndex((row) => row.dataset.row === key);
  boxes.remove(key);
  (rows[place + 1] ?? rows[place - 1] ?? root.querySelector<HTMLElement>(".tools button"))?.focus();
}
