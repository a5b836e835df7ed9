/** How to find the same element again in fresh HTML: by id, else by what it does and its place among its like. */
function placeOf(element: Element, box: Element): string | null {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const owner = element.closest("[id]");
  const within = owner && box.contains(owner) && owner !== box ? owner : box;
  const like = [...within.querySelectorAll(element.tagName)].indexOf(element);
  return like < 0 ? null : `${within === box ? "" : `#${CSS.escape(within.id)}`}|${element.tagName}|${like}`;
}

function findAt(place: string, box: Element): Element | null {
  if (!place.includes("|")) return box.querySelector(place);
  const [owner, tag, like] = place.split("|");
  const within = owner ? box.querySelector(owner) : box;
  return within?.querySelectorAll(tag ?? "")[Number(like)] ?? null;
}

type Typed = { place: string; value: string };

/**
 * Puts fresh HTML into `box` and brings back what the reader did to the old: opened menus and folds, typed text, the
 * focus and where the cursor stood.
 */
export function replaceKeeping(box: HTMLElement, html: string): void {
  const places = (elements: Iterable<Element>) =>
    [...elements].map((element) => placeOf(element, box)).filter((place) => place !== null);
  const opened = places(box.querySelectorAll("details[open]"));
  const typed: Typed[] = [];
  for (const field of box.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    "textarea, input:not([type=hidden])",
  )) {
    const place = placeOf(field, box);
    if (place && field.value !== field.defaultValue) typed.push({ place, value: field.value });
  }
  const active = document.activeElement;
  const focused = active && box.contains(active) ? placeOf(active, box) : null;
  const cursor = active instanceof HTMLTextAreaElement ? ([active.selectionStart, active.selectionEnd] as const) : null;

  box.innerHTML = html;

  for (const place of opened) findAt(place, box)?.setAttribute("open", "");
  for (const { place, value } of typed) {
    const field = findAt(place, box);
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = value;
  }
  const again = focused ? findAt(focused, box) : null;
  if (again instanceof HTMLElement) {
    again.focus({ preventScroll: true });
    if (cursor && again instanceof HTMLTextAreaElement) again.setSelectionRange(...cursor);
  }
}
