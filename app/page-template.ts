/**
 * A page drawn once for all readers for whom it differs only in words that are printed as they are, split where those
 * words go: `texts` has one more entry than `slots`. A slot is the word's number; a word inside the script that hands
 * the data to the browser is written otherwise than in text.
 */
export type PageTemplate = { texts: Buffer[]; slots: { word: number; inScript: boolean }[] };

/** Words to fill in. `html` ones came out of React or the sanitiser and go in as they are. */
export type Word = { text: string; html: false } | { text: string | Buffer; html: true };

/**
 * Data with a mark for each printed text, in order; `take` gives the mark. Null for data that is more than its fields.
 */
export function takeWords(
  data: readonly unknown[],
  isPrinted: (object: object) => boolean,
  take: (text: string) => string,
): unknown[] | null {
  let plain = true;
  const shapeOf = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(shapeOf);
    // A response, an error, a promise: what it shows is not in its fields.
    if (Object.getPrototypeOf(value) !== Object.prototype) plain = false;
    const own = isPrinted(value);
    const shape: Record<string, unknown> = {};
    // An empty text stays: React draws nothing for it, and components ask for it.
    for (const [name, field] of Object.entries(value))
      shape[name] = own && typeof field === "string" && field !== "" ? take(field) : shapeOf(field);
    return shape;
  };
  const shapes = data.map(shapeOf);
  return plain ? shapes : null;
}

const HANDS_DATA_OVER = "window.__remixContext.streamController.enqueue(";

/**
 * The template of a page that was drawn with marks: `stem` and a number and "z" each. Null if one stands in a script
 * where we do not know how to write a word.
 */
export function templateOf(page: string, stem: string): PageTemplate | null {
  const scripts = [...page.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map((found) => {
    const end = found.index + found[0].length;
    return { start: found.index + found[0].indexOf(">") + 1, end, known: found[1]?.startsWith(HANDS_DATA_OVER) };
  });
  const texts: Buffer[] = [];
  const slots: PageTemplate["slots"] = [];
  let from = 0;
  for (const mark of page.matchAll(new RegExp(`${stem}(\\d+)z`, "g"))) {
    const script = scripts.find(({ start, end }) => start <= mark.index && mark.index < end);
    if (script && !script.known) return null;
    texts.push(Buffer.from(page.slice(from, mark.index)));
    slots.push({ word: Number(mark[1]), inScript: script !== undefined });
    from = mark.index + mark[0].length;
  }
  return { texts: [...texts, Buffer.from(page.slice(from))], slots };
}

/** The page with these words. */
export function fillTemplate({ texts, slots }: PageTemplate, words: readonly Word[]): Buffer {
  const parts: Buffer[] = [];
  texts.forEach((text, at) => {
    parts.push(text);
    const slot = slots[at];
    const word = slot && words[slot.word];
    if (word) parts.push(bytesOf(word, slot.inScript));
  });
  return Buffer.concat(parts);
}

function bytesOf(word: Word, inTheScript: boolean): Buffer {
  if (word.html) return typeof word.text === "string" ? Buffer.from(word.text) : word.text;
  return Buffer.from(inTheScript ? inScript(word.text) : inText(word.text));
}

const entities: Record<string, string> = { '"': "&quot;", "&": "&amp;", "'": "&#x27;", "<": "&lt;", ">": "&gt;" };

/** As React writes a text or an attribute. */
const inText = (text: string) => text.replace(/["&'<>]/g, (sign) => entities[sign] ?? sign);

/** As Remix writes a text of loader data: JSON inside JSON inside a script. */
function inScript(text: string): string {
  const json = JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1);
  return json.replace(/[&<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
