import { onClicked } from "./clicked";
import { showSlice, sliceKey, stackAt } from "./stacks";

const figureOf = (target: EventTarget | null, within = "[data-figure]") =>
  target instanceof Element ? target.closest(within)?.closest<HTMLElement>("[data-figure]") : null;

/** Figures of cases: a click opens the larger view, a slider and buttons go through a stack. */
export function startFigures(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-enlarge]") : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void import("./lightbox").then(({ openLightbox }) => openLightbox(link));
  });
  document.addEventListener("input", (event) => {
    const figure = figureOf(event.target, "[data-slice]");
    if (figure && event.target instanceof HTMLInputElement)
      showSlice(figure, { slice: Number(event.target.value) - 1 });
  });
  onClicked("data-window", (button) => {
    const figure = figureOf(button);
    if (figure) showSlice(figure, { window: Number(button.dataset.window) });
  });
  // On the picture itself; the slider's own keys are the browser's.
  document.addEventListener("keydown", (event) => {
    const figure = figureOf(event.target, "[data-stack] [data-enlarge]");
    if (!figure || event.ctrlKey || event.metaKey || event.altKey) return;
    const { count, slice } = stackAt(figure);
    const to = sliceKey(event.key, count, slice);
    if (to === null) return;
    event.preventDefault();
    showSlice(figure, { slice: to });
  });
  // Only where the reader is at work on a stack, or the page could not be scrolled past it.
  document.addEventListener(
    "wheel",
    (event) => {
      const figure = figureOf(event.target, "[data-stack] .pic");
      if (!figure?.contains(document.activeElement) || event.ctrlKey) return;
      event.preventDefault();
      showSlice(figure, { slice: stackAt(figure).slice + Math.sign(event.deltaY) });
    },
    { passive: false },
  );
}
