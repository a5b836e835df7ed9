const PAUSE = 2_000;

const timers = new WeakMap<HTMLFormElement, ReturnType<typeof setTimeout>>();
const sent = new WeakSet<HTMLFormElement>();

const clock = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

function tell(form: HTMLFormElement, sentence: string): void {
  const line = document.querySelector(`[data-draft-state="${form.dataset.draft}"]`);
  if (line) line.textContent = sentence;
}

async function save(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams({ place: form.dataset.draft ?? "" });
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && name !== "place") body.append(name, value);
  const response = await fetch("/drafts/autosave", { method: "POST", body });
  if (sent.has(form)) return;
  if (!response.ok) return tell(form, "The draft could not be saved. Your text is still here.");
  // The cast: our own address answers in this shape.
  const { saved } = (await response.json()) as { saved: boolean };
  tell(form, saved ? `Draft saved ${clock()}` : "");
}

/** Keeps what is typed into a `data-draft` form on the server, two seconds after the last key. */
export function startDraftAutosave(): void {
  document.addEventListener("input", ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>("form[data-draft]") : null;
    if (!form) return;
    sent.delete(form);
    clearTimeout(timers.get(form));
    timers.set(
      form,
      setTimeout(
        () => void save(form).catch(() => tell(form, "The draft could not be saved. Your text is still here.")),
        PAUSE,
      ),
    );
  });
  document.addEventListener("submit", ({ target }) => {
    // A save that arrives after the post would bring the draft back.
    if (!(target instanceof HTMLFormElement) || !target.dataset.draft) return;
    clearTimeout(timers.get(target));
    sent.add(target);
  });
}
