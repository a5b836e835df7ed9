import { onClicked } from "./clicked";
import { say } from "./say";

const addressOf = (value: string | undefined) =>
  new URL(value || location.pathname + location.search, location.href).href;

async function copy(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    say("Link copied");
  } catch {
    // Refused, or an insecure origin: the reader can still copy it by hand.
    say(address);
  }
}

async function share(address: string): Promise<void> {
  if (!navigator.share) return copy(address);
  try {
    await navigator.share({ title: document.title, url: address });
  } catch {
    // Sharing was cancelled.
  }
}

/** `data-copy` and `data-share` hold an address; empty means this page. */
export function startCopying(): void {
  onClicked("data-copy", (button) => void copy(addressOf(button.dataset.copy)));
  onClicked("data-share", (button) => void share(addressOf(button.dataset.share)));
}
