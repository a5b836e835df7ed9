const shown = (element: HTMLElement) => element.checkVisibility();

/** The step that has the focus, or the last one above the middle of the window. */
function current(steps: HTMLElement[]): number {
  const focused = steps.findIndex((each) => each === document.activeElement || each.contains(document.activeElement));
  if (focused >= 0) return focused;
  return scrollY === 0 ? -1 : steps.findLastIndex((each) => each.getBoundingClientRect().top < innerHeight / 3);
}

/** Moves the focus to the next or previous `data-step`: a row's link, or an answer with `tabindex="-1"`. */
export function step(by: 1 | -1): boolean {
  const steps = [...document.querySelectorAll<HTMLElement>("[data-step]")].filter(shown);
  const next = steps[Math.max(0, current(steps) + by)];
  if (!next) return false;
  next.focus({ preventScroll: true });
  const quiet = matchMedia("(prefers-reduced-motion: reduce)").matches;
  next.scrollIntoView({ block: next.matches("a") ? "center" : "start", behavior: quiet ? "auto" : "smooth" });
  return true;
}
