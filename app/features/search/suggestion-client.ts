type Suggestion = { kind: string; text: string; address: string };

/** How long nothing was typed before it is asked. */
const PAUSE_MS = 150;
/** How long a list stays once its field was left: whoever clicks in it leaves the field first. */
const LEFT_MS = 150;
const fields = 'input[type="search"][name="q"]';
const labels: Record<string, string> = { tag: "Tag", question: "Question", word: "Search" };

let list: HTMLUListElement | undefined;
let field: HTMLInputElement | undefined;
let active = -1;
let timer: ReturnType<typeof setTimeout> | undefined;
let asked: AbortController | undefined;

const options = () => (list ? Array.from(list.querySelectorAll<HTMLLIElement>("[role=option]")) : []);

function close(): void {
  clearTimeout(timer);
  asked?.abort();
  list?.remove();
  list = undefined;
  active = -1;
  field?.setAttribute("aria-expanded", "false");
  field?.removeAttribute("aria-activedescendant");
}

function show(found: readonly Suggestion[]): void {
  list?.remove();
  list = undefined;
  active = -1;
  if (!field || found.length === 0) {
    close();
    return;
  }
  list = document.createElement("ul");
  list.id = "find-list";
  list.className = "findlist";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  for (const [index, suggestion] of found.entries()) {
    const item = document.createElement("li");
    item.id = `find-option-${index}`;
    item.setAttribute("role", "option");
    const link = document.createElement("a");
    link.href = suggestion.address;
    link.tabIndex = -1;
    const kind = document.createElement("span");
    kind.className = "meta";
    kind.textContent = labels[suggestion.kind] ?? "";
    // Always as text: a title may hold anything.
    link.append(kind, suggestion.text);
    item.append(link);
    list.append(item);
  }
  field.parentElement?.append(list);
  field.setAttribute("aria-expanded", "true");
  field.setAttribute("aria-controls", "find-list");
}

function choose(index: number): void {
  const all = options();
  active = all.length === 0 ? -1 : (index + all.length + 1) % (all.length + 1);
  // One place after the last is the field itself.
  if (active === all.length) active = -1;
  for (const [at, option] of all.entries()) option.setAttribute("aria-selected", String(at === active));
  const chosen = all[active];
  if (chosen) field?.setAttribute("aria-activedescendant", chosen.id);
  else field?.removeAttribute("aria-activedescendant");
}

async function ask(text: string): Promise<void> {
  asked?.abort();
  asked = new AbortController();
  try {
    const response = await fetch(`/search/suggest?q=${encodeURIComponent(text)}`, { signal: asked.signal });
    if (!response.ok) return close();
    // The cast: our own route answers with exactly this.
    const { suggestions } = (await response.json()) as { suggestions: Suggestion[] };
    if (field?.value === text && document.activeElement === field) show(suggestions);
  } catch {
    // Offline, or something newer was typed: the form works without suggestions.
  }
}

function typed(event: Event): void {
  if (!(event.target instanceof HTMLInputElement) || !event.target.matches(fields)) return;
  field = event.target;
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("autocomplete", "off");
  clearTimeout(timer);
  const text = field.value;
  if (text.trim().length < 2) close();
  else timer = setTimeout(() => void ask(text), PAUSE_MS);
}

function pressed(event: KeyboardEvent): void {
  if (!list || event.target !== field || event.isComposing) return;
  if (event.key === "ArrowDown") choose(active + 1);
  else if (event.key === "ArrowUp") choose(active === -1 ? options().length - 1 : active - 1);
  else if (event.key === "Escape") close();
  else if (event.key === "Enter" && active >= 0) {
    const link = options()[active]?.querySelector("a");
    // Clicked while it stands in the page, so that whoever listens for clicks there hears it.
    link?.click();
    close();
  } else return;
  event.preventDefault();
}

/** Suggestions under every search field. Listens on the document, so fields that come later are served too. */
export function startFindSuggestions(): void {
  document.addEventListener("input", typed);
  document.addEventListener("keydown", pressed);
  document.addEventListener("submit", close);
  document.addEventListener("click", (event) => {
    if (event.target !== field) setTimeout(close);
  });
  document.addEventListener("focusout", () => {
    setTimeout(() => {
      if (document.activeElement !== field && !list?.contains(document.activeElement)) close();
    }, LEFT_MS);
  });
}
