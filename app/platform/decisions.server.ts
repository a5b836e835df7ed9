import { type Decision, decisionField, type KeepReason, keepReasons } from "~/core/find";
import { readForm } from "./forms.server";

/** More finds than one form could hold; what is decided beyond them is not read. */
const MOST = 500;
const LONGEST_WORDS = 1_000;

/** What a form says about each find of the text check. What it does not say, or says wrongly, is undecided. */
export async function decisionsIn(request: Request): Promise<Decision[]> {
  const form = await readForm(request).catch(() => new FormData());
  const value = (number: number, part: "text" | "what" | "by" | "reason") => {
    const typed = form.get(decisionField(number, part));
    return typeof typed === "string" ? typed : "";
  };
  const decisions: Decision[] = [];
  for (let number = 1; number <= MOST; number++) {
    const text = value(number, "text");
    if (text === "") break;
    const decision = decisionOf(text, (part) => value(number, part).trim());
    if (decision && text.length <= LONGEST_WORDS) decisions.push(decision);
  }
  return decisions;
}

function decisionOf(text: string, value: (part: "what" | "by" | "reason") => string): Decision | null {
  const reason = value("reason");
  const what = value("what");
  if (what === "leave_out" || (what === "replace" && value("by") === "")) return { text, what: "leave_out" };
  if (what === "replace") return { text, what, by: value("by").slice(0, LONGEST_WORDS).replace(/\s+/g, " ") };
  return what === "keep" && isReason(reason) ? { text, what, reason } : null;
}

const isReason = (text: string): text is KeepReason => Object.hasOwn(keepReasons, text);
