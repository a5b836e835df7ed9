import { onClicked } from "./clicked";
import { keep, kept } from "./kept";
import { openKeyList } from "./key-list";
import { step } from "./steps";

const isOn = () => kept("shortcuts") !== "off";
const setOn = (on: boolean) => keep("shortcuts", on ? null : "off");
const showKeys = () => openKeyList(isOn(), setOn);

/** What a key presses: the act of the post that has the focus, else the first on the page. */
function press(act: string): boolean {
  const selector = `[data-key="${act}"]`;
  const post = document.activeElement?.closest("article");
  const element = post?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
  if (!element) return false;
  element.focus();
  element.click();
  return true;
}

function search(): boolean {
  const field = document.getElementById("find");
  if (field instanceof HTMLInputElement && field.checkVisibility()) {
    field.focus();
    field.select();
    return true;
  }
  // On a narrow screen the field is behind an icon.
  document.querySelector<HTMLElement>('.top a[href="/search"]')?.click();
  return true;
}

function open(): boolean {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLAnchorElement)) return false;
  focused.click();
  return true;
}

const keys: Record<string, () => boolean> = {
  "/": search,
  j: () => step(1),
  k: () => step(-1),
  o: open,
  u: () => press("useful"),
  r: () => press("reply"),
  s: () => press("save"),
  n: () => press("ask"),
  "?": showKeys,
};

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, [role=textbox]") !== null);

/** Single keys; off inside fields and dialogs, and altogether once the reader has turned them off. */
export function startShortcuts(): void {
  onClicked("data-shortcuts", showKeys);
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event.target) || document.querySelector("dialog[open]") || !isOn()) return;
    if (keys[event.key]?.()) event.preventDefault();
  });
}
