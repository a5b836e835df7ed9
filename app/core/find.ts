/** What the text check's kinds of find are called, to the person who wrote the text. */
const kinds = {
  name: "A name",
  place: "A place",
  address: "An address",
  postcode: "A postcode",
  care_place: "A place of care or a school",
  employer: "A workplace",
  date: "An exact date",
  age: "An exact age",
  phone: "A phone number",
  fax: "A fax number",
  email: "An e-mail address",
  ssn: "A social security number",
  medical_record: "A record number",
  nhs_number: "An NHS number",
  chi_number: "A CHI number",
  national_number: "A national number",
  provider_number: "A provider’s number",
  health_plan: "An insurance number",
  account: "An account number",
  licence: "A licence or certificate number",
  vehicle: "A number plate",
  device: "A serial number",
  url: "A web address",
  ip: "An address on a network",
  username: "A name people go by online",
  unique_number: "A number that only one person has",
  combination: "A rare condition beside an age, a place and a date",
} as const;

export type FindKind = keyof typeof kinds;

/**
 * Something in a text that may point to a patient, as its author is shown it. `start` and `end` are UTF-16 offsets into
 * the field's text; both are 0 where it only shows once the text is laid out.
 */
export type Find = {
  field: string;
  start: number;
  end: number;
  text: string;
  kind: FindKind;
  /** `block`: must be replaced or left out; `ask`: may be kept for a reason; `warn`: only to think about. */
  severity: "block" | "ask" | "warn";
  suggestion: string;
  /** The words around it, for whoever decides. */
  before: string;
  after: string;
};

/** Why a name or a place may stay: it is not a patient's. */
export const keepReasons = {
  named_after: "A disease, sign, test or score",
  author: "An author or a teacher",
  source: "A place or hospital in a source",
  colleague: "A member of this forum",
  word: "An ordinary word here",
} as const;

export type KeepReason = keyof typeof keepReasons;

/** One reading of a find's words, whatever their case and spaces: a decision counts for every repeat. */
export const sameWords = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

/** Finds that read the same, to decide on once; those that must be decided come first. */
export function groupsOf(finds: readonly Find[]): Find[][] {
  const groups = new Map<string, Find[]>();
  const known = (find: Find) => groups.get(sameWords(find.text)) ?? [];
  for (const find of finds) groups.set(sameWords(find.text), [...known(find), find]);
  const warns = (group: Find[]) => (group[0]?.severity === "warn" ? 1 : 0);
  return [...groups.values()].sort((a, b) => warns(a) - warns(b));
}

/** "2 things to decide". */
export const leftWords = (left: number): string =>
  left === 0 ? "Nothing left to decide" : left === 1 ? "1 thing to decide" : `${left} things to decide`;

/** A name or a place may be somebody else's. A number, an exact date or an address never stays. */
export const mayKeep = ({ severity }: Pick<Find, "severity">): boolean => severity === "ask";

/** "An exact date". */
export const kindWords = ({ kind }: Pick<Find, "kind">): string => kinds[kind];

/** One sentence that says what was found and what can be done. */
export function findSentence(find: Find): string {
  const [what, text] = [kindWords(find), quoted(find.text)];
  if (find.severity === "warn")
    return `${what}: ${text}. Together they may point to one person. Leave one of them out?`;
  if (find.end === 0) return `${what}: ${text}, once the text is laid out. Write that part anew.`;
  const replaced = `${what}: ${text}. Replace it with ${quoted(find.suggestion)}, or leave it out`;
  return mayKeep(find) ? `${replaced}, or say why it is not a patient.` : `${replaced}.`;
}

const LONGEST_QUOTE = 60;
const quoted = (text: string) => `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;

/** What its author wants done with everything that reads like `text`. */
export type Decision =
  | { text: string; what: "replace"; by: string }
  | { text: string; what: "leave_out" }
  | { text: string; what: "keep"; reason: KeepReason };

/** The form fields of the decision on the find with this number: `find.2.what` and so on. */
export const decisionField = (number: number, part: "text" | "what" | "by" | "reason") => `find.${number}.${part}`;

export const isDecision = (name: string): boolean => name.startsWith("find.");
