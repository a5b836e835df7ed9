import { startCopying } from "./copying";
import { startCounting } from "./counting";
import { startFigures } from "./figures";
import { startMenus } from "./menus";
import { startPrinting } from "./printing";
import { startPrivacyCheck } from "./privacy-check";
import { startSendOnce } from "./send-once";
import { startShortcuts } from "./shortcuts";
import { startTheme } from "./theme";

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
