import { type Actor, isAdmin, isModerator } from "~/core/actor";
import { dayWords, monthWords } from "~/core/dates";
import { DAY, type Instant, SECOND } from "~/core/time";

/** A moment of a case that nobody may be told to the day, and who may be all the same. */
export type Moment = { at: Instant; what: string; mayReach(actor: Actor, path: string): boolean };

const day = (at: Instant) => new Date(at).getUTCDate();
const monthName = (at: Instant) => monthWords(at).split(" ")[0] ?? "";

/** Made once: the walk reads thousands of answers. */
const written = new Map<Instant, RegExp[]>();

/** The ways in which a text may give the day of a moment away, in lower case. */
function writings(at: Instant): RegExp[] {
  const known = written.get(at);
  if (known) return known;
  const iso = new Date(at).toISOString().slice(0, 10);
  const [number, name] = [day(at), monthName(at)];
  const names = `${name.toLowerCase()}|${name.slice(0, 3).toLowerCase()}`;
  const ways = [
    new RegExp(iso),
    new RegExp(iso.replaceAll("-", "")),
    new RegExp(`\\b0?${number}(st|nd|rd|th)?[ /-]+(${names})\\b`),
    new RegExp(`\\b(${names}) 0?${number}\\b`),
    new RegExp(`\\b${at.toString(16)}\\b`),
    new RegExp(`\\b${at.toString(36)}\\b`),
    new RegExp(Buffer.from(String(at)).toString("base64url").slice(0, -2).toLowerCase()),
  ];
  written.set(at, ways);
  return ways;
}

/** Numbers that are a moment of this day, in milliseconds or in seconds since the epoch. */
const numbersOn = (at: Instant, text: string) =>
  [...text.matchAll(/(?<!\d)(\d{13}|\d{10})(?!\d)/g)].flatMap(([number]) => {
    const then = Number(number) * (number.length === 13 ? 1 : SECOND);
    return Math.floor(then / DAY) === Math.floor(at / DAY) ? number : [];
  });

const ago = /\b(\d+|an?|one) (second|minute|hour|day|week)s? ago\b|\byesterday\b/;

/** What a text tells of these moments to somebody it should not tell. */
export function daysToldOf(moments: readonly Moment[], text: string, actor: Actor, path: string): string[] {
  const said = text.toLowerCase();
  const told = moments.flatMap(({ at, what, mayReach }) => {
    if (mayReach(actor, path)) return [];
    const found = [...writings(at).flatMap((one) => one.exec(said)?.[0] ?? []), ...numbersOn(at, said)];
    return found.length > 0 ? [`tells the day on which ${what} (${dayWords(at)}): ${found.join(", ")}`] : [];
  });
  const relative = isStaffPage(path) ? undefined : ago.exec(said)?.[0];
  return relative ? [...told, `tells a time by how long ago it was: ${relative}`] : told;
}

/** Pages about acts, not about the case: moderators decide by the clock, and the log proves when. */
const isStaffPage = (path: string) => /^\/(moderation|admin)\b/.test(path);

export const staffPages = (actor: Actor, path: string) =>
  (isModerator(actor) || isAdmin(actor)) && (isStaffPage(path) || /^\/cases\/[^/]+\/views\b/.test(path));

/** What was written under a case has its day where somebody is told of it or wrote it, and where it brought points. */
export const ownPages = (actor: Actor, path: string) =>
  staffPages(actor, path) || /^\/(notices|account\/standing|account\/export)\b/.test(path);
