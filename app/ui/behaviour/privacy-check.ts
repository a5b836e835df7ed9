import { type Find, groupsOf, leftWords } from "~/core/find";
import { highlight } from "./privacy-highlights";
import { askCheck } from "./privacy-request";

const PAUSE_MS = 1_000;
const SPOKEN_EVERY = 2_000;

type Field = HTMLInputElement | HTMLTextAreaElement;
type Watched = { timer?: ReturnType<typeof setTimeout>; finds: Find[]; asked: number; spokenAt: number };
const watched = new WeakMap<HTMLElement, Watched>();

const stateOf = (panel: HTMLElement): Watched => {
  const state = watched.get(panel) ?? { finds: [], asked: 0, spokenAt: 0 };
  watched.set(panel, state);
  return state;
};

/** The fields of a form that others will read. */
function fieldsOf(panel: HTMLElement): Field[] {
  const form = panel.closest("form");
  const named = (panel.dataset.privacy ?? "").split(" ").map((name) => form?.elements.namedItem(name));
  return named.filter((field) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement);
}

/** At most one sentence in two seconds; the last one always comes. */
function speak(panel: HTMLElement, sentence: string): void {
  const line = panel.querySelector("[data-privacy-status]");
  const state = stateOf(panel);
  if (!line || line.textContent === sentence) return;
  const wait = Math.max(0, state.spokenAt + SPOKEN_EVERY - Date.now());
  state.spokenAt = Date.now() + wait;
  setTimeout(() => {
    line.textContent = sentence;
  }, wait);
}

async function look(panel: HTMLElement): Promise<void> {
  const state = stateOf(panel);
  const turn = ++state.asked;
  const answer = await askCheck(fieldsOf(panel), panel.dataset.own !== undefined);
  // What was typed meanwhile is looked at on its own.
  if (!answer || turn !== state.asked) return;
  show(panel, answer);
}

function show(panel: HTMLElement, { finds, html }: { finds: Find[]; html: string }): void {
  const box = panel.querySelector<HTMLElement>("[data-privacy-finds]");
  if (!box) return;
  const had = stateOf(panel).finds.length > 0;
  stateOf(panel).finds = finds;
  const chosen = new Map(reasonsIn(box));
  box.innerHTML = html;
  box.hidden = html === "";
  for (const [words, select] of reasonFields(box)) select.value = chosen.get(words) ?? "";
  for (const field of fieldsOf(panel))
    highlight(
      field,
      finds.filter((find) => find.field === field.name),
    );
  const left = groupsOf(finds).filter(([find]) => find?.severity !== "warn").length;
  if (left > 0 || had) speak(panel, `Privacy check: ${leftWords(left).toLowerCase()}.`);
}

/** Each find that may stay, with the list of reasons; reasons that were chosen stay while the text goes on. */
function reasonFields(box: HTMLElement): [string, HTMLSelectElement][] {
  return [...box.querySelectorAll<HTMLElement>("[data-find]")].flatMap((item) => {
    const select = item.querySelector<HTMLSelectElement>("[data-reason]");
    const words = item.querySelector<HTMLInputElement>('input[name$=".text"]')?.value;
    return select && words !== undefined ? [[words, select] as [string, HTMLSelectElement]] : [];
  });
}
const reasonsIn = (box: HTMLElement) => reasonFields(box).map(([words, select]) => [words, select.value] as const);

/** Puts other words, or none, wherever these stand; the form hears of it as if they were typed. */
function swap(panel: HTMLElement, group: readonly Find[], by: string): void {
  for (const field of fieldsOf(panel)) {
    const here = group.filter((find) => find.field === field.name).sort((a, b) => b.start - a.start);
    for (const { start, end, text } of here) {
      // The text moved on since it was looked at: the next look finds them where they stand then.
      if (field.value.slice(start, end) !== text) continue;
      const space = by === "" && field.value[end] === " " && /(^|\s)$/.test(field.value.slice(0, start)) ? 1 : 0;
      field.setRangeText(by, start, end + space, "preserve");
    }
    if (here.length > 0) field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function act(button: HTMLElement): void {
  const panel = button.closest<HTMLElement>("[data-privacy]");
  const item = button.closest<HTMLElement>("[data-find]");
  if (!panel || !item) return;
  const group = groupsOf(stateOf(panel).finds)[Number(item.dataset.find) - 1] ?? [];
  const instead = item.querySelector<HTMLInputElement>("[data-by]")?.value ?? "";
  swap(panel, group, button.dataset.swap === "replace" ? instead : "");
  clearTimeout(stateOf(panel).timer);
  // Whoever works with the keyboard goes on where they were.
  void look(panel).then(() => {
    const next = panel.querySelector<HTMLElement>("[data-swap]") ?? fieldsOf(panel)[0];
    next?.focus();
  });
}

const soon = (panel: HTMLElement) => {
  const state = stateOf(panel);
  clearTimeout(state.timer);
  state.timer = setTimeout(() => void look(panel), PAUSE_MS);
};

/** What stood in the form before anybody watched: a draft that came back, or words pasted while this was fetched. */
function lookAtWhatStands(): void {
  const panel = document.activeElement?.closest("form")?.querySelector<HTMLElement>("[data-privacy]");
  if (panel && fieldsOf(panel).some(({ value }) => value.trim() !== "")) soon(panel);
}

/** Looks at what is typed into a form with a `data-privacy` part, a second after the last key. */
export function watchPrivacy(): void {
  lookAtWhatStands();
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof Element) || target.closest("[data-privacy]")) return;
    const panel = target.closest("form")?.querySelector<HTMLElement>("[data-privacy]");
    if (!panel || !fieldsOf(panel).some((field) => field === target)) return;
    soon(panel);
  });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-swap]") : null;
    if (button) act(button);
  });
}
