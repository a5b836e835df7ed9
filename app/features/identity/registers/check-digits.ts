import { isNpi, passesLuhn } from "~/deidentify/text/checksums";

export { isNpi };

const digitsOf = (text: string) => [...text].map(Number);

/** Eleven digits of which the last is a Luhn key (RPPS: Agence du numérique en santé, table of identifiers). */
export const isRpps = (number: string): boolean => /^\d{11}$/.test(number) && passesLuhn(number);

/**
 * An ORCID: fifteen digits and a check character by ISO 7064 MOD 11-2, where ten is written X. Finds every single wrong
 * character and every swap of two. Source: ORCID, "Structure of the ORCID Identifier".
 */
export function isOrcid(number: string): boolean {
  if (!/^\d{15}[\dX]$/.test(number)) return false;
  const total = digitsOf(number.slice(0, 15)).reduce((sum, digit) => (sum + digit) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return number[15] === (check === 10 ? "X" : String(check));
}

/**
 * A lebenslange Arztnummer: six digits, a check digit, two digits of the group of specialties. The six are weighted 4
 * and 9 in turn; what is missing to the next ten is the seventh. A first, third or fifth digit that is wrong by five is
 * not found. Source: KBV, Richtlinie zur Vergabe der Arzt-, Betriebsstätten- und Praxisnetznummern.
 */
export function isLanr(number: string): boolean {
  if (!/^\d{9}$/.test(number)) return false;
  const sum = digitsOf(number.slice(0, 6)).reduce((all, digit, place) => all + digit * (place % 2 === 0 ? 4 : 9), 0);
  return Number(number[6]) === (10 - (sum % 10)) % 10;
}

/**
 * A numer prawa wykonywania zawodu: seven digits, the first of which is the sum of the others, weighted 1 to 6,
 * modulo eleven; never 0, and never ten. Source: Naczelna Izba Lekarska, "Zasady weryfikowania nr prawa wykonywania
 * zawodu" (https://nil.org.pl/rejestry/centralny-rejestr-lekarzy/zasady-weryfikowania-nr-prawa-wykonywania-zawodu),
 * whose example is 5425740.
 */
export function isNpwz(number: string): boolean {
  if (!/^[1-9]\d{6}$/.test(number)) return false;
  const sum = digitsOf(number.slice(1)).reduce((all, digit, place) => all + digit * (place + 1), 0);
  return sum % 11 === Number(number[0]);
}

/**
 * A GLN of a person in Switzerland: thirteen digits from 76, weighted 1 and 3 in turn, the last makes the sum a
 * multiple of ten. Sources: HL7 Switzerland, CH Core, GLN identifier (thirteen digits, begins with 76, modulus 10 of
 * GS1: https://fhir.ch/ig/ch-core/StructureDefinition/ch-core-gln-identifier); GS1 General Specifications, 7.9.1.
 */
export function isSwissGln(number: string): boolean {
  if (!/^76\d{11}$/.test(number)) return false;
  return digitsOf(number).reduce((all, digit, place) => all + digit * (place % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}
