import { onClicked } from "./clicked";
import { keep } from "./kept";

type Theme = "light" | "dark";

const ofSystem = (): Theme => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

const shown = (): Theme => {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : ofSystem();
};

/** Changes between light and dark. Choosing what the system has forgets the choice, so the page follows it again. */
export function startTheme(): void {
  onClicked("data-theme-switch", () => {
    const next: Theme = shown() === "dark" ? "light" : "dark";
    const choice = next === ofSystem() ? null : next;
    if (choice) document.documentElement.dataset.theme = choice;
    else delete document.documentElement.dataset.theme;
    keep("theme", choice);
  });
}
