/** What a figure's `data-stack` holds: by window its name, then the tokens of its slices. */
type Windows = [string, ...string[]][];
type At = { window: number; slice: number };

const where = new WeakMap<HTMLElement, At>();
/** Kept, or the browser would forget what was fetched ahead (nothing of it may be cached). */
const ahead = new Map<string, HTMLImageElement>();
const MOST_AHEAD = 40;

function windowsOf(figure: HTMLElement): Windows {
  // The cast: our own markup.
  return JSON.parse(figure.dataset.stack ?? "[]") as Windows;
}

const tokensOf = (figure: HTMLElement, window: number) => windowsOf(figure)[window]?.slice(1) ?? [];

/** Where a figure's stack stands: its slice from 0, how many there are, and its windows' names. */
export function stackAt(figure: HTMLElement) {
  const at = where.get(figure) ?? { window: 0, slice: 0 };
  return { ...at, count: tokensOf(figure, at.window).length, windows: windowsOf(figure).map(([name]) => name) };
}

/** Shows another slice, or the same one in another window; what is out of reach becomes the nearest. */
export function showSlice(figure: HTMLElement, to: Partial<At>): void {
  const before = stackAt(figure);
  const window = to.window ?? before.window;
  const tokens = tokensOf(figure, window);
  const slice = Math.min(Math.max(to.slice ?? before.slice, 0), tokens.length - 1);
  const token = tokens[slice];
  const image = figure.querySelector("img");
  const link = figure.querySelector<HTMLAnchorElement>("[data-enlarge]");
  if (!token || !image) return;
  where.set(figure, { window, slice });
  const shown = /\/media\/([^/]+)\//.exec(image.getAttribute("src") ?? "")?.[1] ?? "";
  const renamed = (address: string) => address.replaceAll(`/media/${shown}/`, `/media/${token}/`);
  if (image.srcset) image.srcset = renamed(image.srcset);
  image.src = renamed(image.getAttribute("src") ?? "");
  if (link) link.href = `/media/${token}/full`;
  const slider = figure.querySelector<HTMLInputElement>("[data-slice]");
  const words = figure.querySelector<HTMLElement>("[data-slice-words]");
  if (slider) slider.value = String(slice + 1);
  if (words) words.textContent = `${words.dataset.sliceWords} ${slice + 1} of ${tokens.length}`;
  for (const button of figure.querySelectorAll<HTMLElement>("[data-window]"))
    button.setAttribute("aria-pressed", String(button.dataset.window === String(window)));
  for (const next of [tokens[slice + 1], tokens[slice - 1]]) if (next) fetchAhead(image.currentSrc, token, next);
}

function fetchAhead(shown: string, token: string, next: string): void {
  const address = shown.replace(/\/media\/[^/]+\//, `/media/${next}/`);
  if (token === next || !shown || ahead.has(address)) return;
  const image = new Image();
  image.src = address;
  ahead.set(address, image);
  const [oldest] = ahead.keys();
  if (ahead.size > MOST_AHEAD && oldest) ahead.delete(oldest);
}

/** How far a key goes through a stack; null if it is none of these. */
export function sliceKey(key: string, count: number, slice: number): number | null {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const by = steps[key];
  return by === undefined ? null : slice + by;
}
