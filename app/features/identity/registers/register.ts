import { isOneOf } from "~/core/one-of";
import { isLanr, isNpi, isNpwz, isOrcid, isRpps, isSwissGln } from "./check-digits";

export const registerKeys = ["npi", "gmc", "ahpra", "rpps", "lanr", "big", "medreg", "npwz", "orcid"] as const;
export type RegisterKey = (typeof registerKeys)[number];

/** What an entry can carry: 3 is a clinician, 4 a mentor, since the register itself says who is a specialist or GP. */
export type RegisterTier = 3 | 4;

export type Register = {
  key: RegisterKey;
  /** Who keeps it. */
  name: string;
  /** What its number is called. */
  number: string;
  /** As in `countries.ts`; null where it belongs to none. */
  country: string | null;
  /** The form in words; it follows "has" in a sentence. */
  form: string;
  /** What a number looks like. Nobody's number. */
  example: string;
  /** The number without blanks, marks and letters that people write before it. */
  shape: RegExp;
  /** What may stand before the number. */
  prefix: RegExp;
  /** Whether its check digit fits; null where the number has none. */
  checked: ((number: string) => boolean) | null;
  /** The tiers an entry is evidence for; none where it says who somebody is and not what they may do. */
  tiers: readonly RegisterTier[];
  /** Who stands on it. */
  covers: string;
};

const list: readonly Register[] = [
  {
    // 45 CFR 162.406. Anybody who bills has one, and the specialties
    // are the holder's own words: no evidence for tier 4.
    key: "npi",
    name: "National Plan and Provider Enumeration System",
    number: "NPI",
    country: "United States",
    form: "ten digits",
    example: "1234567893",
    shape: /^[12]\d{9}$/,
    prefix: /^NPI/,
    checked: isNpi,
    tiers: [3],
    covers: "every health care provider in the United States, not doctors alone",
  },
  {
    // NHS Data Dictionary, GENERAL MEDICAL COUNCIL REFERENCE NUMBER; the consultant code puts a C before it.
    key: "gmc",
    name: "General Medical Council",
    number: "GMC number",
    country: "United Kingdom",
    form: "seven digits",
    example: "1234567",
    shape: /^\d{7}$/,
    prefix: /^(?:GMC|C(?=\d{7}$))/,
    checked: null,
    tiers: [3, 4],
    covers: "doctors, with the specialist and the GP register",
  },
  {
    // HL7 Australia, AU Ahpra Registration Number: three letters of the profession and ten digits.
    key: "ahpra",
    name: "Australian Health Practitioner Regulation Agency",
    number: "Ahpra number",
    country: "Australia",
    form: "MED and ten digits",
    example: "MED0001234567",
    shape: /^MED\d{10}$/,
    prefix: /^AHPRA/,
    checked: null,
    tiers: [3, 4],
    covers: "doctors (numbers that begin with MED), with their specialist registration",
  },
  {
    key: "rpps",
    name: "Répertoire partagé des professionnels intervenant dans le système de santé",
    number: "RPPS number",
    country: "France",
    form: "eleven digits",
    example: "10001234565",
    shape: /^\d{11}$/,
    prefix: /^RPPS/,
    checked: isRpps,
    tiers: [3],
    covers: "all health professions in France, not doctors alone",
  },
  {
    key: "lanr",
    name: "Kassenärztliche Bundesvereinigung",
    number: "LANR",
    country: "Germany",
    form: "nine digits",
    example: "123456601",
    shape: /^\d{9}$/,
    prefix: /^LANR/,
    checked: isLanr,
    tiers: [3, 4],
    covers: "doctors and psychotherapists who treat members of the statutory health insurance",
  },
  {
    // The number has eleven digits (NORA, "BIG register"); nothing is published about a check digit.
    key: "big",
    name: "BIG-register",
    number: "BIG number",
    country: "Netherlands",
    form: "eleven digits",
    example: "12345678901",
    shape: /^\d{11}$/,
    prefix: /^BIG/,
    checked: null,
    tiers: [3, 4],
    covers: "the professions of the Wet BIG, with doctors’ specialties",
  },
  {
    key: "medreg",
    name: "Medizinalberuferegister (MedReg)",
    number: "GLN",
    country: "Switzerland",
    form: "thirteen digits that begin with 76",
    example: "7601000123459",
    shape: /^76\d{11}$/,
    prefix: /^GLN/,
    checked: isSwissGln,
    tiers: [3, 4],
    covers: "the university medical professions in Switzerland, with their postgraduate titles",
  },
  {
    key: "npwz",
    name: "Centralny Rejestr Lekarzy",
    number: "PWZ number",
    country: "Poland",
    form: "seven digits",
    example: "5425740",
    shape: /^[1-9]\d{6}$/,
    prefix: /^N?PWZ/,
    checked: isNpwz,
    tiers: [3, 4],
    covers: "doctors and dentists in Poland",
  },
  {
    // Says who wrote a paper, never what somebody may do.
    key: "orcid",
    name: "ORCID",
    number: "ORCID iD",
    country: null,
    form: "sixteen digits, of which the last can be an X",
    example: "0000-0002-1825-0097",
    shape: /^\d{15}[\dX]$/,
    prefix: /^(?:HTTPS?:WWW|HTTPS?:)?(?:ORCIDORG|ORCID)/,
    checked: isOrcid,
    tiers: [],
    covers: "researchers; anybody can make one",
  },
];

/** Every register we know, by its key. */
// The cast: one entry for each key, which a test holds.
export const registers = Object.fromEntries(list.map((one) => [one.key, one])) as Record<RegisterKey, Register>;

export const registersInOrder: readonly Register[] = list;

export const isRegisterKey = isOneOf(registerKeys);

/** The registers whose entries are evidence for a tier. */
export const registersFor = (tier: RegisterTier): readonly Register[] =>
  list.filter(({ tiers }) => tiers.includes(tier));

export type ReadNumber = { ok: true; number: string } | { ok: false; sentence: string };

/**
 * What somebody typed as a number of this register, in the one spelling it is stored, hashed and looked up in: capital
 * letters and digits, nothing between them. Or a sentence for whoever typed it. That a number is well-formed says
 * nothing of whose it is.
 */
export function readNumber(key: RegisterKey, typed: string): ReadNumber {
  const register = registers[key];
  // As it stands in a register's file, of which there are millions.
  if (register.checked?.(typed) && register.shape.test(typed) && !/^0+$/.test(typed))
    return { ok: true, number: typed };
  const bare = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}./_\u200b\u00ad]+/gu, "");
  const number = bare.replace(register.prefix, "").replace(/^(?:NUMBER|NO|NR|ID)?[:#]?/, "");
  if (number === "") return { ok: false, sentence: `Enter the ${register.number}: ${register.form}.` };
  if (!register.shape.test(number) || /^\D*0+$/.test(number))
    return { ok: false, sentence: `The ${register.number} has ${register.form}, such as ${register.example}.` };
  if (register.checked && !register.checked(number))
    return {
      ok: false,
      sentence: `One digit of this ${register.number} is mistyped, or two have changed places: its check digit does not fit. Compare it with your card or letter.`,
    };
  return { ok: true, number };
}
