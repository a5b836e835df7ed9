import { onClicked } from "./clicked";

/** A sheet shows everything: what is folded away opens for the paper and closes again. */
export function startPrinting(): void {
  onClicked("data-print", () => print());
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open], .pick, .navfold)")];
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}
