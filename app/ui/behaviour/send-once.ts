const DOUBLE_CLICK = 800;
/** For `data-once` forms: longer than a slow answer, shorter than patience. */
const ONCE = 8_000;

const sentAt = new WeakMap<HTMLFormElement, { at: number; by: Element | null }>();

/**
 * A double click must not post twice. The button is never disabled, so nothing stays dead after an error: another
 * button, an edit or coming back to the page lets the form go at once.
 */
export function startSendOnce(): void {
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.method === "get") return;
      const before = sentAt.get(form);
      const pause = form.hasAttribute("data-once") ? ONCE : DOUBLE_CLICK;
      if (before && before.by === event.submitter && Date.now() - before.at < pause) {
        event.preventDefault();
        // Before React's own listener, or the router would send it all the same.
        event.stopImmediatePropagation();
        return;
      }
      sentAt.set(form, { at: Date.now(), by: event.submitter });
    },
    { capture: true },
  );
  document.addEventListener("input", ({ target }) => {
    const form = target instanceof Element ? target.closest("form") : null;
    if (form) sentAt.delete(form);
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) for (const form of document.forms) sentAt.delete(form);
  });
}
