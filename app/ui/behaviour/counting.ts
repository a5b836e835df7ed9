const NEAR = 20;
const QUIET_FOR = 2_000;

type Counted = HTMLInputElement | HTMLTextAreaElement;
const isCounted = (target: EventTarget | null): target is Counted =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.dataset.count !== undefined;

let spokenAt = 0;

/** Near the limit the count is spoken too, at most every two seconds. */
function speak(count: HTMLElement, left: number): void {
  const now = Date.now();
  const quiet = left > NEAR || now - spokenAt < QUIET_FOR;
  count.setAttribute("aria-live", quiet ? "off" : "polite");
  if (!quiet) spokenAt = now;
}

/** "81 of 140 characters" under a field with `data-count`, whose value is the id of the line. */
export function startCounting(): void {
  document.addEventListener("input", ({ target }) => {
    if (!isCounted(target)) return;
    const count = document.getElementById(target.dataset.count ?? "");
    const max = Number(count?.dataset.max);
    if (!count || !max) return;
    speak(count, max - target.value.length);
    const { length } = target.value;
    if (count.dataset.near !== undefined) count.hidden = length < max * 0.9;
    const words = `${length.toLocaleString("en-GB")} of ${max.toLocaleString("en-GB")} characters`;
    count.textContent = length > max ? `${words}: shorten it before you send it` : words;
    count.toggleAttribute("data-over", length > max);
  });
}
