import { type PointerEvent, useRef, useState } from "react";
import type { Box } from "~/deidentify/media";
import { drawn, type Handle, handles, type PictureSize } from "./box-edit";
import { type Boxes, byMoving, byPulling } from "./use-boxes";

type Point = { x: number; y: number };
type Gesture = { kind: "move" | Handle; key: string; start: Point; box: Box } | { kind: "draw"; start: Point };

const isHandle = (word: string): word is Handle => handles.some((handle) => handle === word);

/** Moving, pulling and drawing boxes with mouse, pen or finger. Points are pixels of the picture. */
export function useBoxPointer(boxes: Boxes, size: PictureSize, drawing: boolean, onDrawn: () => void) {
  const gesture = useRef<Gesture | null>(null);
  const [sketch, setSketch] = useState<Box | null>(null);

  function pointOf(event: PointerEvent<SVGSVGElement>): Point {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return { x: ((event.clientX - left) / width) * size.width, y: ((event.clientY - top) / height) * size.height };
  }

  function onPointerDown(event: PointerEvent<SVGSVGElement>) {
    if (event.button !== 0 || !event.isPrimary) return;
    const start = pointOf(event);
    const { handle = "", box: key } = event.target instanceof SVGElement ? event.target.dataset : {};
    const one = key === undefined || drawing ? undefined : boxes.boxes.find((each) => each.key === key);
    if (!one && !drawing) return boxes.select(null);
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
    if (!one) {
      gesture.current = { kind: "draw", start };
      return;
    }
    boxes.begin();
    boxes.select(one.key);
    gesture.current = { kind: isHandle(handle) ? handle : "move", key: one.key, start, box: one.box };
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    const now = gesture.current;
    if (!now) return;
    const point = pointOf(event);
    const [dx, dy] = [point.x - now.start.x, point.y - now.start.y];
    if (now.kind === "draw") setSketch(drawn(now.start, point, size));
    else boxes.from(now.key, now.box, now.kind === "move" ? byMoving(dx, dy) : byPulling(now.kind, dx, dy));
  }

  function onPointerUp(event: PointerEvent<SVGSVGElement>) {
    const now = gesture.current;
    gesture.current = null;
    setSketch(null);
    if (now?.kind !== "draw" || event.type === "pointercancel") return;
    const point = pointOf(event);
    if (Math.hypot(point.x - now.start.x, point.y - now.start.y) < 3) return;
    boxes.draw(now.start, point);
    onDrawn();
  }

  return { sketch, on: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp } };
}
