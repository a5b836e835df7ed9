import { UnusableFile } from "../media";
import { isPublicCode, knownCodes } from "./codes";
import { BRIGHTNESS, isBrightness, withCleanPalette } from "./colour-tables";
import { type Element, type Elements, itemsOf } from "./elements";
import { isDroppedGroup, profileAction } from "./profile";
import { figuresOf, otherOrders, partsOf, spellings, wholeOf } from "./spellings";

/** Sequences lie in each other a few deep; what goes on and on was made to be slow. */
const DEEPEST = 12;

/**
 * Types of value that hold numbers and codes. An attribute of any other type goes where the profile does not name it:
 * words, dates and addresses, but bytes too, since a waveform may be a voice and a nested picture was never looked at.
 */
const plain = new Set(["CS", "DS", "IS", "AT", "US", "SS", "UL", "SL", "UV", "SV", "FL", "FD"]);

/** Tables of colours and brightness, which come as words of two bytes, and codes of the standard. */
const needed = new Map([
  ...["00281201", "00281202", "00281203", "00281221", "00281222", "00281223", "00283006"].map(
    (tag): [string, string] => [tag, "OW"],
  ),
  ["00080100", "SH"],
  ["00080102", "SH"],
]);

/** UIDs that name a class or a coding scheme of the standard, never somebody's study. */
const standardUid = /^1\.2\.840\.10008\./;

export type Walk = {
  /** The new UID for an old one; the same for the same. */
  rename: (uid: string) => string;
  /** Words that stood in what goes; what repeats one of them goes as well. */
  words?: ReadonlySet<string>;
  /** Parts of names and figures of numbers: a value that is one of them, or has one as a word, goes. */
  parts?: ReadonlySet<string>;
};

/** The cleaned element, or undefined if it goes. */
function cleanedElement(tag: string, element: Element, walk: Walk, depth: number): Element | undefined {
  if (isDroppedGroup(tag) || tag.endsWith("0000")) return undefined;
  const action = profileAction(tag);
  if (action === "remove") return undefined;
  if (element.vr === "SQ") {
    if (action === "empty") return { vr: "SQ", Value: [] };
    return { vr: "SQ", Value: itemsOf(element).flatMap((item) => cleanedItem(item, walk, depth + 1)) };
  }
  if (action === "empty") return { vr: element.vr, Value: [] };
  if (element.vr === "UI") return { vr: "UI", Value: (element.Value ?? []).map((uid) => renamed(String(uid), walk)) };
  if (action === "rename" || !(plain.has(element.vr) || needed.get(tag) === element.vr)) return undefined;
  if (!(tag.startsWith("0028") && element.vr !== "CS") && repeats(element, walk)) return undefined;
  if (tag === BRIGHTNESS && !isBrightness(element)) return undefined;
  const values = element.vr === "CS" ? knownCodes(element.Value ?? []) : element.Value;
  if (element.vr === "CS" && !values) return undefined;
  return { vr: element.vr, ...(values ? { Value: values } : {}) };
}

/** An item; none where the table that it was there for has gone. */
function cleanedItem(item: Elements, walk: Walk, depth: number): Elements[] {
  const cleaned = cleanedElements(item, walk, depth);
  return item[BRIGHTNESS] && !cleaned[BRIGHTNESS] ? [] : [cleaned];
}

/** Without a code that no public scheme has. */
const withPublicCode = (elements: Elements): Elements =>
  !(elements[CODE] || elements[SCHEME]) || isPublicCode(elements)
    ? elements
    : Object.fromEntries(Object.entries(elements).filter(([tag]) => tag !== CODE && tag !== SCHEME));
const CODE = "00080100";
const SCHEME = "00080102";

/**
 * Whether a code or a number says again what is not to be said: a machine may write the study's name there too, a part
 * of the patient's, the figures of the record number or a date.
 */
function repeats(element: Element, { words = nothing, parts = nothing }: Walk): boolean {
  return (element.Value ?? []).some((value) => {
    if (typeof value === "number")
      return parts.has(String(Math.abs(value))) || [...words].some((word) => String(value).includes(word));
    if (typeof value !== "string") return false;
    // Codes and numbers are written in plain letters: what is not may be a name in another script.
    if (/[^\x20-\x7e]/.test(value)) return true;
    if ([...words].some((word) => value.includes(word)) || parts.has(figuresOf(value))) return true;
    const said = partsOf(value).flatMap(spellings);
    return said.some((part) => parts.has(part)) || (said.length > 1 && parts.has(wholeOf(said)));
  });
}

const nothing: ReadonlySet<string> = new Set();

/** How many letters of a name, or figures of a number, are no longer there by chance. */
const LEAST_PART = 4;

/**
 * Parts of the names of people in every spelling, a name of short parts as a whole, and the figures of what names
 * somebody without noughts before them: "KW-0447" is read as 447 where a number should stand.
 */
export function tellingParts(elements: Elements, words: ReadonlySet<string>, depth = 0): Set<string> {
  const parts = new Set<string>();
  for (const word of words) for (const figures of [figuresOf(word), ...otherOrders(word)]) parts.add(figures);
  if (depth > DEEPEST) return parts;
  for (const element of Object.values(elements)) {
    if (element.vr === "SQ")
      for (const item of itemsOf(element)) for (const part of tellingParts(item, nothing, depth + 1)) parts.add(part);
    if (element.vr !== "PN") continue;
    for (const name of (element.Value ?? []).flatMap(spoken)) {
      for (const part of partsOf(name).flatMap(spellings)) parts.add(part);
      parts.add(wholeOf(partsOf(name).flatMap(spellings)));
    }
  }
  return new Set([...parts].filter((part) => part.length >= LEAST_PART));
}

const renamed = (uid: string, { rename }: Walk) => (uid === "" || standardUid.test(uid) ? uid : rename(uid));

/**
 * A copy of a dataset with nothing in it that could say of whom, where, when or by which device it is: the walk of
 * PS3.15 Table E.1-1 through every nested sequence, and beyond the table everything whose type of value can hold words
 * or times. Throws UnusableFile for sequences that are nested without end.
 */
export function cleanedElements(elements: Elements, walk: Walk, depth = 0): Elements {
  if (depth > DEEPEST)
    throw new UnusableFile("This DICOM file is built in an unusual way and cannot be read. Export the picture again.");
  const cleaned: Elements = {};
  for (const [tag, element] of Object.entries(elements)) {
    const kept = cleanedElement(tag.toUpperCase(), element, walk, depth);
    if (kept) cleaned[tag.toUpperCase()] = kept;
  }
  return withPublicCode(withCleanPalette(cleaned));
}

/** Bytes are read back as a buffer without any. */
const isEmpty = (value: unknown) =>
  value === "" ||
  value === null ||
  value === undefined ||
  ((value instanceof ArrayBuffer || ArrayBuffer.isView(value)) && value.byteLength === 0);

/** Elements of a dataset that must not be in a cleaned file, as paths such as "00081140/00100010". */
export function leftIn(elements: Elements, path = ""): string[] {
  return Object.entries(elements).flatMap(([tag, element]) => {
    const here = `${path}${tag}`;
    const action = profileAction(tag);
    const filled = (element.Value ?? []).some((value) => !isEmpty(value));
    if (isDroppedGroup(tag) || action === "remove" || (action === "empty" && filled)) return [here];
    return element.vr === "SQ" ? itemsOf(element).flatMap((item) => leftIn(item, `${here}/`)) : [];
  });
}

const silent = /^(?:0|1|yes|no|none|unknown|other|\W*)$/i;

/** Words of a dataset that may name somebody, to be looked for in what was written: three characters at the least. */
export function tellingWords(elements: Elements, depth = 0): Set<string> {
  const words = new Set<string>();
  if (depth > DEEPEST) return words;
  for (const [tag, element] of Object.entries(elements)) {
    if (element.vr === "SQ")
      for (const item of itemsOf(element)) for (const word of tellingWords(item, depth + 1)) words.add(word);
    if (!isDroppedGroup(tag) && profileAction(tag) === undefined) continue;
    for (const value of (element.Value ?? []).flatMap(spoken))
      if (value.length > 3 && !silent.test(value)) words.add(value);
  }
  return words;
}

/** The texts in one value: names come as objects, one text for each way of writing. */
function spoken(value: unknown): string[] {
  if (typeof value === "string") return [value.trim()];
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
    return [];
  return Object.values(value).flatMap((part) => (typeof part === "string" ? [part.trim()] : []));
}
