const digitsOf = (text: string) => [...text].filter((one) => one >= "0" && one <= "9").map(Number);

/**
 * The Luhn check of ISO/IEC 7812: from the right every second digit is doubled, digits of the products are added, and
 * the sum is a multiple of ten. Anything that is no digit is passed over.
 */
export function passesLuhn(text: string): boolean {
  const digits = digitsOf(text);
  let sum = 0;
  digits.reverse().forEach((digit, place) => {
    const worth = place % 2 === 1 ? digit * 2 : digit;
    sum += worth > 9 ? worth - 9 : worth;
  });
  return digits.length > 1 && sum % 10 === 0;
}

/**
 * A National Provider Identifier: ten digits from 1 or 2 whose
 * Luhn check is right with the prefix 80840 (CMS, 45 CFR 162.406).
 */
export function isNpi(text: string): boolean {
  const digits = digitsOf(text).join("");
  return /^[12]\d{9}$/.test(digits) && passesLuhn(`80840${digits}`);
}

/**
 * An NHS number: nine digits weighted 10 … 2; eleven minus the sum modulo eleven is the tenth digit (11 counts as 0, 10
 * is never issued). Source: NHS Data Dictionary. The Scottish CHI number uses the same check.
 */
export function isNhsNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 10) return false;
  const sum = digits.slice(0, 9).reduce((all, digit, place) => all + digit * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** A Community Health Index number (Scotland): a date of birth ddmmyy, four digits, the check of the NHS number. */
export function isChiNumber(text: string): boolean {
  const digits = digitsOf(text).join("");
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return digits.length === 10 && day >= 1 && day <= 31 && month >= 1 && month <= 12 && isNhsNumber(digits);
}

/** An IBAN whose rearranged letters and digits leave 1 modulo 97 (ISO 13616). Blanks and case do not matter. */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(/[\s-]/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  let rest = 0;
  for (const one of iban.slice(4) + iban.slice(0, 4))
    for (const digit of one >= "A" ? String(one.charCodeAt(0) - 55) : one) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** A social security number that could have been issued: no area 000, 666 or 9xx, no group 00, no serial 0000 (SSA). */
export function isSsn(text: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digitsOf(text).join(""));
}

/** A card number: 12 to 19 digits that pass Luhn (ISO/IEC 7812). */
export function isCardNumber(text: string): boolean {
  const { length } = digitsOf(text);
  return length >= 12 && length <= 19 && passesLuhn(text);
}

/**
 * A number of the American Drug Enforcement Administration: two letters, seven digits, the last a check on the others.
 */
export function isDeaNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (!/^[A-Za-z]{2}\d{7}$/.test(text)) return false;
  const at = (place: number) => digits[place] ?? 0;
  return (at(0) + at(2) + at(4) + 2 * (at(1) + at(3) + at(5))) % 10 === at(6);
}

const vinWorth = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** A vehicle identification number with its check digit (49 CFR 565, position nine modulo eleven). */
export function isVin(text: string): boolean {
  const vin = text.toUpperCase();
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin)) return false;
  const sum = [...vin].reduce((all, one, place) => all + (vinWorth.indexOf(one) % 10) * (vinWeights[place] ?? 0), 0);
  return vin[8] === "0123456789X"[sum % 11];
}

/** The dihedral group of ten: how two of its members are joined, and the permutation of Verhoeff's check (1969). */
const joined = (a: number, b: number) =>
  a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5;
const permuted = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff's check, by which the codes of SNOMED CT end. Anything that is no digit is passed over. */
export function passesVerhoeff(text: string): boolean {
  let check = 0;
  digitsOf(text)
    .reverse()
    .forEach((digit, place) => {
      let worth = digit;
      for (let step = 0; step < place % 8; step++) worth = permuted[worth] ?? 0;
      check = joined(check, worth);
    });
  return check === 0;
}
