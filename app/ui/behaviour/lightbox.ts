import { startZooming } from "./lightbox-zoom";
import { showSlice, sliceKey, stackAt } from "./stacks";

type Parts = ReturnType<typeof build>;

let parts: Parts | null = null;
let opener: HTMLElement | null = null;

const allLinks = () => [...document.querySelectorAll<HTMLAnchorElement>("main [data-enlarge]")];
const figureOf = (link: Element | null) => link?.closest<HTMLElement>("[data-figure]") ?? null;

/** Opens the larger view of a figure; Escape, the button or Back of the browser's own dialog closes it. */
export function openLightbox(link: HTMLAnchorElement): void {
  parts ??= build();
  opener = link;
  show(parts, link);
  if (!parts.dialog.open) parts.dialog.showModal();
  parts.close.focus();
}

function show(
  { dialog, image, title, alt, zoom, slider, place, windows, previous, next }: Parts,
  link: HTMLAnchorElement,
): void {
  opener = link;
  const inside = link.querySelector("img");
  const figure = figureOf(link);
  image.src = link.href;
  image.alt = inside?.alt ?? "";
  alt.textContent = inside?.alt ?? "";
  title.textContent = figure?.querySelector("figcaption b")?.textContent ?? "";
  zoom.reset();
  const stack = figure?.dataset.stack ? stackAt(figure) : null;
  slider.hidden = place.hidden = !stack || stack.count < 2;
  if (stack) {
    slider.max = String(stack.count);
    slider.value = String(stack.slice + 1);
    place.textContent = `${stack.slice + 1} of ${stack.count}`;
  }
  windows.hidden = !stack || stack.windows.length < 2;
  windows.replaceChildren(...(stack?.windows ?? []).map((name, window) => button(name, () => turn({ window }))));
  pressWindow(windows, stack?.window ?? 0);
  const links = allLinks();
  previous.hidden = next.hidden = links.length < 2;
  dialog.setAttribute("aria-label", title.textContent || "Larger view");
}

function pressWindow(windows: HTMLElement, at: number): void {
  for (const [place, one] of [...windows.children].entries()) one.setAttribute("aria-pressed", String(place === at));
}

function turn(to: { slice: number } | { window: number }): void {
  const figure = figureOf(opener);
  if (!parts || !figure?.dataset.stack || !(opener instanceof HTMLAnchorElement)) return;
  showSlice(figure, to);
  const { slice, count, window } = stackAt(figure);
  pressWindow(parts.windows, window);
  parts.image.src = opener.href;
  parts.slider.value = String(slice + 1);
  parts.place.textContent = `${slice + 1} of ${count}`;
}

function go(by: 1 | -1): void {
  const links = allLinks();
  const at = opener instanceof HTMLAnchorElement ? links.indexOf(opener) : -1;
  const link = links[(at + by + links.length) % links.length];
  if (parts && link) show(parts, link);
}

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = "", text = "") => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
};

function button(label: string, act: () => void): HTMLButtonElement {
  const made = element("button", "btn small", label);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

function build() {
  const dialog = element("dialog", "lightbox");
  const bar = element("div", "bar");
  const title = element("p");
  const image = element("img");
  const room = element("div", "room");
  const alt = element("p", "alt");
  const place = element("output");
  const slider = element("input");
  slider.type = "range";
  slider.min = "1";
  slider.setAttribute("aria-label", "Slice");
  slider.addEventListener("input", () => turn({ slice: Number(slider.value) - 1 }));
  image.draggable = false;
  image.decoding = "async";
  const zoom = startZooming(room, image, (by) => {
    const figure = figureOf(opener);
    if (!figure?.dataset.stack || stackAt(figure).count < 2) return false;
    turn({ slice: stackAt(figure).slice + by });
    return true;
  });
  const previous = button("Previous", () => go(-1));
  const next = button("Next", () => go(1));
  const close = button("Close", () => dialog.close());
  const tools = [button("Smaller", zoom.smaller), button("Larger", zoom.larger), button("Fit", zoom.reset)];
  const windows = element("div", "windows");
  windows.setAttribute("role", "group");
  windows.setAttribute("aria-label", "Window");
  bar.append(title, slider, place, windows, ...tools, previous, next, close);
  room.append(image);
  dialog.append(bar, room, alt);
  dialog.addEventListener("keydown", (event) => onKey(event, zoom));
  dialog.addEventListener("close", () => {
    image.removeAttribute("src");
    opener?.focus();
  });
  document.body.append(dialog);
  return { dialog, image, title, alt, zoom, slider, place, windows, previous, next, close };
}

function onKey(event: KeyboardEvent, zoom: ReturnType<typeof startZooming>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
  const acts: Record<string, () => unknown> = {
    "+": zoom.larger,
    "=": zoom.larger,
    "-": zoom.smaller,
    "0": zoom.reset,
    ArrowLeft: () => zoom.pan(60, 0) || go(-1),
    ArrowRight: () => zoom.pan(-60, 0) || go(1),
    ArrowUp: () => zoom.pan(0, 60),
    ArrowDown: () => zoom.pan(0, -60),
  };
  const figure = figureOf(opener);
  const stack = figure?.dataset.stack ? stackAt(figure) : null;
  const slice = stack && stack.count > 1 ? sliceKey(event.key, stack.count, stack.slice) : null;
  const turns = slice === null ? undefined : () => turn({ slice });
  // What is enlarged is moved by the arrows; the other keys still go through the stack.
  const act =
    turns && event.key.startsWith("Arrow") ? () => acts[event.key]?.() || turns() : (turns ?? acts[event.key]);
  if (!act) return;
  act();
  event.preventDefault();
}
