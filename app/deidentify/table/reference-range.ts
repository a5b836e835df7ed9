/** A value as a laboratory writes it: "<0.01" is 0.01 with the sign "<". */
export type Measured = { value: number; sign: "" | "<" | ">" };

/** The values that are expected; a missing side is open. `lowIn`, `highIn`: the limit itself is expected. */
export type Range = { low?: number; lowIn: boolean; high?: number; highIn: boolean };

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const number = String.raw`[+\-−]?\d[\d.,'’\u00a0\u2009\u202f ]*(?:\s*[x×*]\s*10\s*\^?\s*[-−]?\d+|e[-+]?\d+)?`;
const bound = new RegExp(
  `^(<=?|≤|>=?|≥|up to|below|less than|under|above|more than|over|at least)\\s*(${number})`,
  "i",
);
const between = new RegExp(`^(${number}?)\\s*(?:-|–|—|−|to|\\.\\.\\.?|~)\\s*(${number})$`, "i");

/** "3.5", "1,234", "1 234", "1.234,5", "2.1 × 10^3"; with `comma` "1,234" is a little more than one. */
export function numberOf(text: string, comma = false): number | undefined {
  const plain = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => `^${superscripts.indexOf(digit)}`).replace(/\^(\d)\^/g, "^$1");
  const [, mantissa, power, exponent] =
    /^([+\-−]?[\d.,'’\s]*\d)\s*(?:[x×*]\s*10\s*\^?\s*([-−]?\d+)|e([-+]?\d+))?$/i.exec(plain.trim()) ?? [];
  if (mantissa === undefined) return undefined;
  const value = Number(withPoint(mantissa.replaceAll("−", "-"), comma));
  return Number.isFinite(value) ? value * 10 ** Number((power ?? exponent ?? "0").replace("−", "-")) : undefined;
}

function withPoint(text: string, comma: boolean): string {
  const digits = text.replace(/(?<=\d)['’\s](?=\d{3}(?!\d))/g, "");
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) && !(comma && /^[+-]?\d+,\d+$/.test(digits)))
    return digits.replaceAll(",", "");
  return digits.replace(/^([+-]?\d+),(\d+)$/, "$1.$2");
}

/** A value in its cell; what stands behind the number (a unit, "H", "*") does not matter. */
export function measuredOf(text: string, comma = false): Measured | undefined {
  const [, sign = "", rest = ""] = /^\s*([<>]|≤|≥)?=?\s*(.*)$/s.exec(text) ?? [];
  const [taken] = new RegExp(`^${number}(?=$|[^\\d/:])`, "i").exec(rest) ?? [];
  // "120/80", "1:40" and dates are no single values.
  if (taken === undefined || /^\s*[/:]|^\s*[-–]\s*\d/.test(rest.slice(taken.length))) return undefined;
  const value = numberOf(taken, comma);
  return value === undefined ? undefined : { value, sign: /[<≤]/.test(sign) ? "<" : /[>≥]/.test(sign) ? ">" : "" };
}

/**
 * "3.5-5.0", "3.5 – 5.0", "(135 to 145) mmol/L", "<5", "≥ 60", "up to 40". Nothing for what holds for some people only
 * ("M 13-17, F 12-15") and for words: those are shown and nothing is flagged.
 */
export function rangeOf(text: string, comma = false): Range | undefined {
  const plain = text
    .trim()
    .replace(/(?<=[\d)\]]\s*)[a-zµμ%/][a-zµμ%/.\d²³^*·-]*$/i, "")
    .trim()
    .replace(/^[([]\s*(.*?)\s*[)\]]$/, "$1");
  const limit = bound.exec(plain);
  if (limit?.[2] !== undefined && limit[0].length === plain.length) {
    const value = numberOf(limit[2], comma);
    const word = limit[1]?.toLowerCase() ?? "";
    if (value === undefined) return undefined;
    const included = /=|≤|≥|up to|at least/.test(word);
    if (/^(<|≤|up|below|less|under)/.test(word)) return { high: value, highIn: included, lowIn: true };
    return { low: value, lowIn: included, highIn: true };
  }
  const [, first = "", last = ""] = between.exec(plain) ?? [];
  const low = numberOf(first, comma);
  const high = numberOf(last, comma);
  if (low === undefined || high === undefined || low > high) return undefined;
  return { low, high, lowIn: true, highIn: true };
}

/** The side of the range on which a value certainly is. */
export function flagOf({ value, sign }: Measured, range: Range): "" | "low" | "high" {
  const { low, high } = range;
  if (low !== undefined && sign !== ">" && (value < low || (value === low && (sign === "<" || !range.lowIn))))
    return "low";
  if (high !== undefined && sign !== "<" && (value > high || (value === high && (sign === ">" || !range.highIn))))
    return "high";
  return "";
}
