/** One element as dcmjs reads it: its type and its values; items of a sequence are element lists themselves. */
export type Element = { vr: string; Value?: unknown[] };
/** Elements by tag, eight hexadecimal digits in upper case. */
export type Elements = Record<string, Element>;

/** The items of a sequence. */
export function itemsOf(element: Element): Elements[] {
  // The cast: dcmjs gives the items of a sequence as element lists.
  return (element.Value ?? []).filter((item) => typeof item === "object" && item !== null) as Elements[];
}

/** The first value as trimmed text; "" where there is none. */
export function textIn(elements: Elements, tag: string): string {
  const value = elements[tag]?.Value?.[0];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

/** The first value as a number; NaN where there is none. */
export function numberIn(elements: Elements, tag: string): number {
  const text = textIn(elements, tag);
  return text === "" ? Number.NaN : Number(text);
}

/** All values as numbers. */
export function numbersIn(elements: Elements, tag: string): number[] {
  return (elements[tag]?.Value ?? []).map(Number).filter(Number.isFinite);
}
