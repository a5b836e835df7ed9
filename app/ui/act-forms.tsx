import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { say } from "./behaviour/say";

const FAILED = "That did not reach us. Try again.";

/** Shows the act as done at once; the fresh page that follows says how it really is. */
function press(button: HTMLElement | null): () => void {
  const before = button?.getAttribute("aria-pressed");
  if (!button || !before) return () => undefined;
  button.setAttribute("aria-pressed", before === "true" ? "false" : "true");
  return () => button.setAttribute("aria-pressed", before);
}

/** The sentence of a refused act, out of the page that shows it when script is off. */
async function refusalOf(response: Response): Promise<string> {
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return page.querySelector("[data-refusal]")?.textContent ?? page.querySelector("main h1")?.textContent ?? FAILED;
}

async function send(form: HTMLFormElement, button: HTMLElement | null): Promise<string | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, button)) if (typeof value === "string") body.append(name, value);
  // A redirect is success: it leads back to where we are, so it need not be followed.
  const response = await fetch(form.action, { method: "POST", body, redirect: "manual" });
  return response.type === "opaqueredirect" || response.ok ? null : refusalOf(response);
}

/**
 * Stands once in the root. Small acts (`<form method="post" data-act>`: vote, follow, bookmark …) are sent without
 * leaving the page, which is then loaded anew. Without script they are ordinary posts that redirect back.
 */
export function ActForms() {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target;
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !("act" in form.dataset)) return;
      event.preventDefault();
      if (form.ariaBusy === "true") return;
      form.ariaBusy = "true";
      const undo = press(event.submitter);
      send(form, event.submitter)
        .catch(() => FAILED)
        .then((refusal) => {
          form.ariaBusy = null;
          if (refusal) {
            undo();
            say(refusal);
          } else revalidate();
        });
    };
    document.addEventListener("submit", onSubmit);
    return () => document.removeEventListener("submit", onSubmit);
  }, [revalidate]);
  return null;
}
