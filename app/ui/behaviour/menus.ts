const openMenus = () => document.querySelectorAll<HTMLDetailsElement>("details.pick[open]");

/** Menus close on Escape, on a click elsewhere, and when another one opens. */
export function startMenus(): void {
  document.addEventListener("click", (event) => {
    for (const menu of openMenus()) {
      if (!(event.target instanceof Node && menu.contains(event.target))) menu.open = false;
      // A link inside leads on to another page, where the same menu would otherwise stand open.
      else if (event.target instanceof Element && event.target.closest(".menu a")) menu.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of openMenus()) {
      const hadFocus = menu.contains(document.activeElement);
      menu.open = false;
      if (hadFocus) menu.querySelector("summary")?.focus();
    }
  });
}
