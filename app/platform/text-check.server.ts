import { randomBytes } from "node:crypto";
import type { CheckedText, Gone } from "db/schema/shown-text";
import {
  type Decision,
  type Find,
  type FindKind,
  findSentence,
  type KeepReason,
  mayKeep,
  sameWords,
} from "~/core/find";
import { Invalid, invalidFields } from "~/core/refusals";
import { decided, findsIn } from "~/deidentify/text/find";
import type { Context } from "./context.server";
import { handlesOf } from "./kept-text.queries.server";
import { isKept, keep } from "./kept-words.server";
import type { ShownSpan } from "./markdown/content-messages";
import type { ContentProcess } from "./markdown/content-process.server";
import { RENDERER_VERSION } from "./markdown/limits";
import { mentions } from "./markdown/mentions";

/** Markdown that passed the check, laid out. */
export type CheckedMarkdown = { md: CheckedText; html: string; rendererVersion: number };

type Texts<Name extends string> = Readonly<Record<Name, string>>;
type Checked<Plain extends string, Markdown extends string> = Record<Plain, CheckedText> &
  Record<Markdown, CheckedMarkdown>;

/** What is not a patient's without anybody saying so. */
type Options = {
  /** A member's own name, in what they write about themselves. */
  own?: string;
  /** What belongs into this kind of text, such as authors into the title of a source. */
  ignore?: ReadonlySet<FindKind>;
  /** What anybody kept for a reason, where nobody in particular asks. */
  keptByAnybody?: boolean;
};

/** A field that was looked at: its text as it stands now, and what is open in it. */
type Looked = { text: string; html: string | null; finds: Find[] };

/**
 * The one way to a `CheckedText`, and so to every column that others read. Carries out what the form decided about each
 * find (`ctx.decisions`), looks again, and keeps the reasons for what stays. Call it before the transaction.
 * @param plain what is shown as it is typed, by the form's field names.
 * @param markdown what is laid out, by the form's field names.
 * @throws Invalid with a `review` while anything is left to decide; nothing of the text is stored then.
 */
export async function checked<Plain extends string, Markdown extends string = never>(
  ctx: Context,
  plain: Texts<Plain>,
  // The cast: without Markdown there are no names.
  markdown: Texts<Markdown> = {} as Texts<Markdown>,
  options: Options = {},
): Promise<Checked<Plain, Markdown>> {
  const first = await look(ctx, ctx.runtime.content, plain, markdown, options);
  const open = openIn(first);
  if (!open.some(mustDecide)) return passed(first);
  const decisions = await ctx.decisions();
  const { texts, kept } = carriedOut(first, decisions);
  await keep(ctx, kept);
  // What was put in may name somebody as well, so everything is read anew.
  const again =
    decisions.length > 0
      ? await look(ctx, ctx.runtime.content, pick(texts, plain), pick(texts, markdown), options)
      : first;
  const left = openIn(again);
  if (!left.some(mustDecide)) {
    mustSaySomething(first, again);
    return passed(again);
  }
  throw new Invalid(
    "Something in this may point to a patient. Decide on each, then send it again.",
    sentences(left.filter(mustDecide)),
    { finds: left, texts },
  );
}

/**
 * Everything in these texts that this member would have to decide on, and warnings, without a decision carried out: for
 * the check while somebody types.
 */
export async function findsFor(ctx: Context, texts: Texts<string>, options: Options = {}): Promise<Find[]> {
  return openIn(await look(ctx, ctx.runtime.content, texts, {}, options));
}

/** What is left to decide in texts that are stored already: found anew, and kept by nobody. */
export async function findsInStored(
  ctx: Context,
  content: ContentProcess,
  plain: Texts<string>,
  markdown: Texts<string>,
  options: Options = {},
): Promise<Find[]> {
  return openIn(await look(ctx, content, plain, markdown, { ...options, keptByAnybody: true })).filter(mustDecide);
}

/** Parts of a text that passed, such as its lines. */
export function partsOf(text: CheckedText | Gone, split: (text: string) => readonly string[]): CheckedText[] {
  return split(text).map((part) => part as CheckedText);
}

/**
 * A structure in which every text passed: a plain string in it makes it `never`; fixed words and numbers say nothing.
 */
export type Passed<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends number | boolean | null
    ? T
    : { [Key in keyof T]: Passed<T[Key]> };

/** A structure in which every text passed, as JSON to be stored. */
// The cast: `Passed` lets no other text in, and JSON adds none.
export const jsonOf = <T>(value: T & Passed<T>): CheckedText => JSON.stringify(value) as CheckedText;

/** Texts that passed, one behind the other; those that are empty fall out. */
export function together(texts: readonly (CheckedText | Gone | null)[]): CheckedText | "" {
  // The cast: each of them passed, and a blank between them says nothing.
  return texts.filter((text) => text !== null && text !== "").join(" ") as CheckedText | "";
}

/**
 * For texts in bulk, by an own content process: the texts, or what would have to be decided, where nobody can.
 * @throws Invalid for a text that is too long or too hard to lay out.
 */
export async function checkedInBulk<Plain extends string, Markdown extends string = never>(
  ctx: Context,
  content: ContentProcess,
  plain: Texts<Plain>,
  markdown: Texts<Markdown>,
): Promise<{ texts: Checked<Plain, Markdown> } | { finds: Find[] }> {
  const looked = await look(ctx, content, plain, markdown, {});
  const finds = openIn(looked).filter(mustDecide);
  return finds.length > 0 ? { finds } : { texts: passed(looked) };
}

const nothingIgnored: ReadonlySet<FindKind> = new Set();
const mustDecide = ({ severity }: Find) => severity !== "warn";
const severityWithoutAccount = ({ severity }: Find) => (severity === "ask" ? "block" : severity);
const openIn = (looked: ReadonlyMap<string, Looked>): Find[] => [...looked.values()].flatMap(({ finds }) => finds);

// The cast: `texts` holds every name that was looked at.
const pick = <Name extends string>(texts: Record<string, string>, names: Texts<Name>) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, texts[name] ?? ""])) as Texts<Name>;

async function look(
  ctx: Context,
  content: ContentProcess,
  plain: Texts<string>,
  markdown: Texts<string>,
  { own = "", ignore = nothingIgnored, keptByAnybody = false }: Options,
): Promise<Map<string, Looked>> {
  const nothing = { html: "", spans: [] };
  const anchor = () => `n${randomBytes(6).toString("hex")}`;
  const read = await Promise.all([
    ...Object.entries(plain).map(async ([field, text]) => ({
      field,
      text,
      html: null,
      spans: text.trim() === "" ? [] : await content.check(text),
    })),
    ...Object.entries(markdown).map(async ([field, text]) => {
      const { html, spans } = text.trim() === "" ? nothing : await content.read(text, { anchor: anchor() });
      return { field, text, html, spans };
    }),
  ]);
  const members = await membersIn(ctx, read);
  const finds = read.flatMap(({ field, text, spans }) =>
    findsIn(field, text, spans).filter(
      (find) => !ignore.has(find.kind) && !isMember(find, text, members) && !isOwnName(find, own),
    ),
  );
  const kept = await isKept(ctx, finds, keptByAnybody);
  const left = finds.filter((find) => !kept(find));
  // Reasons are kept by account, so without one nothing can stay.
  const open =
    ctx.actor.kind === "visitor" ? left.map((find) => ({ ...find, severity: severityWithoutAccount(find) })) : left;
  return new Map(
    read.map(({ field, text, html }) => [field, { text, html, finds: open.filter((find) => find.field === field) }]),
  );
}

function carriedOut(looked: ReadonlyMap<string, Looked>, decisions: readonly Decision[]) {
  const texts: Record<string, string> = {};
  const kept: { find: Find; reason: KeepReason }[] = [];
  for (const [field, { text, finds }] of looked) {
    const result = decided(text, finds, decisions);
    texts[field] = result.text;
    kept.push(...result.kept.map(({ find, decision }) => ({ find, reason: decision.reason })));
  }
  return { texts, kept };
}

function passed<Plain extends string, Markdown extends string>(looked: ReadonlyMap<string, Looked>) {
  const entries = [...looked].map(([field, { text, html }]) => {
    const passing = text as CheckedText;
    return [field, html === null ? passing : { md: passing, html, rendererVersion: RENDERER_VERSION }] as const;
  });
  // The cast: one entry for each name that was handed in, of the kind it was handed in as.
  return Object.fromEntries(entries) as Checked<Plain, Markdown>;
}

/** A text of which nothing is left was meant to say something. */
function mustSaySomething(before: ReadonlyMap<string, Looked>, now: ReadonlyMap<string, Looked>): void {
  const emptied = [...now].filter(([field, { text }]) => text.trim() === "" && before.get(field)?.text.trim() !== "");
  if (emptied.length === 0) return;
  const fields = Object.fromEntries(emptied.map(([field]) => [field, "Nothing is left of this. Write it anew."]));
  const texts = Object.fromEntries([...now].map(([field, { text }]) => [field, text]));
  throw invalidFields(fields, { finds: [], texts });
}

/** The first thing to decide, beside each field. */
function sentences(finds: readonly Find[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const find of finds) fields[find.field] ??= findSentence(find);
  return fields;
}

/** Members who are addressed by their handles: they are on the forum, not on the ward. */
async function membersIn(ctx: Context, read: readonly { text: string; spans: readonly ShownSpan[] }[]) {
  const addressed = read.flatMap(({ text, spans }) =>
    spans.some(({ type }) => type === "username") ? mentions(text) : [],
  );
  return handlesOf(ctx.db, [...new Set(addressed)]);
}

function isMember({ kind, start, text }: Find, whole: string, members: ReadonlySet<string>): boolean {
  if (kind !== "username" || !text.startsWith("@")) return false;
  const [handle = ""] = /^[A-Za-z0-9-]+/.exec(whole.slice(start + 1)) ?? [];
  return members.has(handle.toLowerCase().replace(/-+$/, ""));
}

/** "Anna" and "Dr Kovács" of Anna Kovács. */
function isOwnName(find: Find, own: string): boolean {
  const { text } = find;
  if (!mayKeep(find) || own === "") return false;
  const mine = new Set(sameWords(own).split(" "));
  const words = sameWords(text)
    .split(" ")
    .filter((word) => !/^(?:dr|prof|professor|mr|mrs|ms)\.?$/.test(word));
  return words.length > 0 && words.every((word) => mine.has(word));
}
