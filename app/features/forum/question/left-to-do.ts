import { LONGEST_TITLE } from "~/core/asking";

/** One thing a question needs before it can be posted. */
export type ToDo = { what: string; state: "done" | "open" | "refused" };

const there = (text: string | undefined) => (text ?? "").trim() !== "";

/** What is left to do for a question, in the order of the form. Says the same as the server's checks. */
export function leftToDo(values: Record<string, string>): ToDo[] {
  const done = (ok: boolean) => (ok ? "done" : "open");
  const episode = values.episode === "live" ? "refused" : done(values.episode === "over" || values.episode === "none");
  const title = (values.title ?? "").trim();
  return [
    { what: "Whether there is a patient", state: episode },
    { what: "Your question in one sentence", state: title.length > LONGEST_TITLE ? "refused" : done(title !== "") },
    { what: "A specialty", state: done(there(values.specialty)) },
    { what: "What you are asking", state: done(there(values.asking)) },
  ];
}
