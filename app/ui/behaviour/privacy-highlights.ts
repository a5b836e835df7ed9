import type { Find } from "~/core/find";
import { piecesOf } from "../highlights";

type Field = HTMLInputElement | HTMLTextAreaElement;
/** `long`: how long the text was when it was looked at. */
type Lit = { layer: HTMLElement; finds: readonly Find[]; long: number };
const lit = new WeakMap<Field, Lit>();

/**
 * Marks what was found where it stands, on a layer below the field's own text. Decoration: the list under the form says
 * the same in words.
 */
export function highlight(field: Field, finds: readonly Find[]): void {
  const here = lit.get(field) ?? (finds.length > 0 ? light(field) : undefined);
  if (!here) return;
  here.finds = finds;
  here.long = field.value.length;
  draw(field, here);
}

function light(field: Field): Lit | undefined {
  const frame = field.closest<HTMLElement>(".field");
  if (!frame) return undefined;
  const layer = document.createElement("div");
  layer.className = "highlights";
  layer.setAttribute("aria-hidden", "true");
  frame.classList.add("lit");
  frame.append(layer);
  const here: Lit = { layer, finds: [], long: 0 };
  lit.set(field, here);
  const follow = () => lay(field, layer);
  field.addEventListener("scroll", follow, { passive: true });
  field.addEventListener("input", () => draw(field, here));
  new ResizeObserver(follow).observe(field);
  new ResizeObserver(follow).observe(frame);
  return here;
}

function draw(field: Field, { layer, finds, long }: Lit): void {
  const pieces = piecesOf(field.value, finds, long).map(({ text, found }) => {
    if (!found) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
  // A last line that is empty has its height too.
  layer.replaceChildren(...pieces, "\n");
  lay(field, layer);
}

/** Exactly below the field, and scrolled as far. */
function lay(field: Field, layer: HTMLElement): void {
  const { style } = layer;
  style.insetInlineStart = `${field.offsetLeft}px`;
  style.insetBlockStart = `${field.offsetTop}px`;
  // Without the field's scroll bar, beside which its text ends.
  style.inlineSize = `${field.clientWidth + 2}px`;
  style.blockSize = `${field.offsetHeight}px`;
  style.whiteSpace = field instanceof HTMLInputElement ? "pre" : "";
  layer.scrollTop = field.scrollTop;
  layer.scrollLeft = field.scrollLeft;
}
