const shown = (element: HTMLElement) => element.checkVisibility();

/** The step that has the focus, or the last one above the middle of the window. */
function current(steps: HTMLElement[]): number {
  const focused = steps.findIndex((each) => each === document.activeElement || each.contains(document.activeElement));
  if (focused >= 0) return focused;
  return scrollY === 0 ? -1 : steps.findLastIndex((each) => each.getBoundingClientRect().top < innerHeight / 3);
}

/** What takes the focus: a row's first link, else the step itself (an answer), which is made ready for it. */
function focusable(step: HTMLElement): HTMLElement {
  const link = step.matches("li") ? step.querySelector<HTMLElement>("a[href]") : null;
  if (link) return link;
  if (!step.matches("a, [tabindex]")) step.tabIndex = -1;
  return step;
}

/** Moves the focus to the next or previous `data-step`. */
export function step(by: 1 | -1): boolean {
  const steps = [...document.querySelectorAll<HTMLElement>("[data-step]")].filter(shown);
  const next = steps[Math.max(0, current(steps) + by)];
  if (!next) return false;
  focusable(next).focus({ preventScroll: true });
  const quiet = matchMedia("(prefers-reduced-motion: reduce)").matches;
  next.scrollIntoView({ block: next.matches("a, li") ? "center" : "start", behavior: quiet ? "auto" : "smooth" });
  return true;
}
