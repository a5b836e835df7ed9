import { no, type Verdict, yes } from "~/core/actor";
import { dayWords } from "~/core/dates";
import { DAY, type Instant } from "~/core/time";

export const HANDLE_MAX = 30;
/** A handle is part of addresses and mentions, so it changes at most once in this time. */
export const HANDLE_REST = 30 * DAY;

const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const reserved =
  /^(admin|administrator|moderator|mod|staff|support|security|system|wardround|everyone|all|here|me|new|edit|claim|help|nobody|asker)$|^(former|anonymous)(-|$)/;

/** The sentence that says what is wrong with a chosen handle, or null. Mentions know the same shape. */
export function handleProblem(handle: string): string | null {
  if (handle.length < 2 || handle.length > HANDLE_MAX) return `Use 2 to ${HANDLE_MAX} characters.`;
  if (!shape.test(handle)) return "Use small letters, digits and single hyphens, like ines-halvorsen.";
  if (reserved.test(handle)) return "This handle could be taken for something else. Choose another.";
  return null;
}

const titles = /^((dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame)\.?\s+)+/i;

/** What a new member's handle is made from: "Dr Ines Halvorsen" gives "ines-halvorsen", "李" gives "member". */
export function handleFromName(name: string): string {
  const words = name
    .trim()
    .replace(titles, "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[øØ]/g, "o")
    .replace(/ß/g, "ss")
    .replace(/[æÆ]/g, "ae")
    .replace(/[łŁ]/g, "l")
    .replace(/[’'`.]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, HANDLE_MAX - 5)
    .replace(/^-+|-+$/g, "");
  return handleProblem(words) === null ? words : "member";
}

/** Once a month at most, so that links and mentions can be trusted. `lastChange` is null for a handle never changed. */
export function canChangeHandle(lastChange: Instant | null, now: Instant): Verdict {
  if (lastChange === null || now - lastChange >= HANDLE_REST) return yes;
  return no(
    `You changed your handle on ${dayWords(lastChange)}. You can change it again on ${dayWords(lastChange + HANDLE_REST)}.`,
  );
}
