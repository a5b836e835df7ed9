import { startCopying } from "./copying";
import { startCounting } from "./counting";
import { startFigures } from "./figures";
import { startMenus } from "./menus";
import { startPrinting } from "./printing";
import { startSendOnce } from "./send-once";
import { startShortcuts } from "./shortcuts";
import { startTheme } from "./theme";

/** Fetched when somebody first goes into a form that is checked while they write: readers need none of it. */
function startPrivacyCheck(): void {
  let begun = false;
  document.addEventListener("focusin", ({ target }) => {
    if (begun || !(target instanceof Element) || !target.closest("form")?.querySelector("[data-privacy]")) return;
    begun = true;
    void import("./privacy-check").then(({ watchPrivacy }) => watchPrivacy());
  });
}

/**
 * What script adds to pages that work without it. Call once, after hydration. Every part listens on the document, so
 * elements that React brings later are served too.
 */
export function startBehaviour(): void {
  startMenus();
  startTheme();
  startShortcuts();
  startCounting();
  startPrivacyCheck();
  startSendOnce();
  startCopying();
  startPrinting();
  startFigures();
}
