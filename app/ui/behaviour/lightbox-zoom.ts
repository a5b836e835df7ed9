import { fit, panned, type Zoom, zoomed } from "../zoom";

const STEP = 1.4;

/**
 * Lets a picture be enlarged and moved in its room, by wheel, pointer and two fingers. `turn` may take the wheel for a
 * stack: then Ctrl and wheel enlarge.
 */
export function startZooming(room: HTMLElement, image: HTMLImageElement, turn: (by: 1 | -1) => boolean) {
  let zoom: Zoom = fit;
  const pointers = new Map<number, { x: number; y: number }>();

  function set(to: Zoom): void {
    zoom = to;
    image.style.transform = `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`;
  }
  const at = (event: { clientX: number; clientY: number }) => {
    const { left, top } = room.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const size = () => ({ width: room.clientWidth, height: room.clientHeight });
  const by = (factor: number, x = room.clientWidth / 2, y = room.clientHeight / 2) =>
    set(zoomed(zoom, factor, x, y, size()));

  room.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      if (!event.ctrlKey && turn(event.deltaY > 0 ? 1 : -1)) return;
      const { x, y } = at(event);
      by(event.deltaY > 0 ? 1 / 1.15 : 1.15, x, y);
    },
    { passive: false },
  );
  room.addEventListener("dblclick", (event) => {
    const { x, y } = at(event);
    if (zoom.scale > 1) set(fit);
    else by(2.5, x, y);
  });
  room.addEventListener("pointerdown", (event) => {
    room.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, at(event));
  });
  room.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const apart = (one: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y);
      by(apart(now) / Math.max(1, apart(before)), (now.x + other.x) / 2, (now.y + other.y) / 2);
    } else set(panned(zoom, now.x - before.x, now.y - before.y, size()));
    pointers.set(event.pointerId, now);
  });
  for (const end of ["pointerup", "pointercancel"] as const)
    room.addEventListener(end, (event) => pointers.delete(event.pointerId));

  return {
    reset: () => set(fit),
    larger: () => by(STEP),
    smaller: () => by(1 / STEP),
    /** Moves what is enlarged; false if it is fitted in, where there is nothing to move. */
    pan(dx: number, dy: number): boolean {
      if (zoom.scale === 1) return false;
      set(panned(zoom, dx, dy, size()));
      return true;
    },
  };
}
