import { useEffect, useRef, useState } from "react";
import { boxName, decideWords } from "./box-list";
import type { Boxes } from "./use-boxes";

const EVERY = 2_000;

/** Where the selected box is, in words for the status line: only after a change, and at most every two seconds. */
export function useSpoken(boxes: Boxes): string {
  const [said, setSaid] = useState("");
  const first = useRef(true);
  const at = boxes.boxes.findIndex(({ key }) => key === boxes.selected);
  const one = boxes.boxes[at];
  const words = one
    ? `${boxName(one, at + 1)}, ${decideWords(one.decide)}, at ${one.box.x}, ${one.box.y}, ${one.box.w} by ${one.box.h} pixels`
    : `${boxes.boxes.length} boxes`;
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => setSaid(words), EVERY);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}
