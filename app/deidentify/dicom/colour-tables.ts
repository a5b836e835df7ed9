import { UnusableFile } from "../media";
import { isBorne, isDictionaryWord, isFamilyName, isGivenName } from "../text/lexicon";
import { type Element, type Elements, numberIn, textIn } from "./elements";
import { unusableDicom } from "./unusable-dicom";

/** How many colours there are (…11xx), and the colours themselves: red, green and blue, whole or in segments. */
const palette = /^002811(?:0[1-3])$|^002812(?:0[1-3]|2[1-3])$/;
const whole = ["00281201", "00281202", "00281203"];
const inSegments = ["00281221", "00281222", "00281223"];
/** What each brightness becomes. */
export const BRIGHTNESS = "00283006";

/** The bytes of a table, whichever way its numbers were read; undefined if they are none. */
function bytesOf({ Value = [] }: Element): Uint8Array | undefined {
  const parts = Value.map((part) => {
    if (part instanceof ArrayBuffer) return new Uint8Array(part);
    if (ArrayBuffer.isView(part)) return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    return typeof part === "number" ? new Uint8Array([part & 0xff, (part >> 8) & 0xff]) : undefined;
  });
  if (parts.includes(undefined)) return undefined;
  return Buffer.concat(parts.map((part) => part ?? new Uint8Array()));
}

const half = (bytes: Uint8Array, from: 0 | 1) => bytes.filter((_byte, at) => at % 2 === from);
const asElement = (bytes: Uint8Array): Element => ({ vr: "OW", Value: [Uint8Array.from(bytes).buffer] });

/**
 * The elements of a picture with nothing in its colours but colours. Where no palette is needed, it goes; where one is,
 * every colour keeps its upper eight bits and there are as many as were announced. Throws UnusableFile where the
 * colours spell something, or cannot be read.
 */
export function withCleanPalette(elements: Elements): Elements {
  const needed = textIn(elements, "00280004").toUpperCase() === "PALETTE COLOR";
  const kept = Object.entries(elements).filter(([tag]) => needed || !palette.test(tag));
  return Object.fromEntries(kept.map(([tag, element]) => [tag, cleanedColours(tag, element, elements)]));
}

function cleanedColours(tag: string, element: Element, elements: Elements): Element {
  const segmented = inSegments.includes(tag);
  if (!segmented && !whole.includes(tag)) return element;
  const bytes = bytesOf(element);
  if (!bytes) throw new UnusableFile(unusableDicom.colours);
  if (segmented) {
    if ([bytes, half(bytes, 0), half(bytes, 1)].some(spellsSomething)) throw new UnusableFile(unusableDicom.colours);
    return asElement(bytes);
  }
  const announced = numberIn(elements, tag.replace("002812", "002811"));
  const count = announced === 0 ? 65_536 : announced;
  if (!(bytes.length >= count)) throw new UnusableFile(unusableDicom.colours);
  const packed = bytes.length < count * 2;
  const upper = half(bytes.subarray(0, count * 2), 1);
  const low = upper.every((byte) => byte === 0);
  const colours = packed ? bytes.subarray(0, count) : low ? half(bytes.subarray(0, count * 2), 0) : upper;
  if (spellsSomething(colours)) throw new UnusableFile(unusableDicom.colours);
  if (packed) return asElement(Buffer.concat([colours, Buffer.alloc(count % 2)]));
  return asElement(Uint8Array.from([...colours].flatMap((colour) => [colour, low ? 0 : colour])));
}

/**
 * Whether a table of brightness goes up all the way, or down, as every one that a machine makes does: what goes to and
 * fro may be writing. Numbers are of two bytes, with a sign or without, or of one.
 */
export function isBrightness(element: Element): boolean {
  const bytes = bytesOf(element);
  if (!bytes) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 2));
  const numbers = (read: (at: number) => number) =>
    Array.from({ length: view.byteLength / 2 }, (_, at) => read(at * 2));
  return [[...bytes], numbers((at) => view.getUint16(at, true)), numbers((at) => view.getInt16(at, true))].some(
    (table) => goesOneWay(table),
  );
}

function goesOneWay(table: readonly number[]): boolean {
  const steps = table.slice(1).map((value, at) => value - (table[at] ?? 0));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

const said = /[A-Za-z0-9 ^,.'/:-]{4,}/g;

/**
 * Whether colours spell something: a name or a word, or letters and figures that go to and fro. Colours go up or down
 * in long stretches, as "ABCDEF" does.
 */
function spellsSomething(colours: Uint8Array): boolean {
  const runs = Buffer.from(colours).toString("latin1").match(said) ?? [];
  return runs.some((run) => {
    const words = run.match(/[A-Za-z]+|\d+/g) ?? [];
    return words.some(isWord) || (run.length >= 8 && turns(run) * 4 >= run.length);
  });
}

function isWord(word: string): boolean {
  if (turns(word) === 0) return false;
  if (/^\d/.test(word)) return word.length > 5;
  const lower = word.toLowerCase();
  if (word.length > 3 && (isGivenName(lower) || isFamilyName(lower) || isBorne(lower))) return true;
  return word.length > 4 && isDictionaryWord(lower);
}

/** How often the signs of a run stop rising and fall, or stop falling and rise. */
function turns(run: string): number {
  let count = 0;
  let way = 0;
  for (let at = 1; at < run.length; at++) {
    const step = Math.sign(run.charCodeAt(at) - run.charCodeAt(at - 1));
    if (step !== 0 && way !== 0 && step !== way) count++;
    if (step !== 0) way = step;
  }
  return count;
}
