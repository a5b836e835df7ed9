import { isCardNumber, isChiNumber, isDeaNumber, isIban, isNhsNumber, isNpi, isSsn, isVin } from "../checksums";
import { patternRule, type Rule } from "../rule";

const gone = () => "[number removed]";
const tenDigits = /(?<![\p{L}\p{N}.,+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}]|[.,-]\d)/gu;

/** Numbers of the NHS in England, Wales and the Isle of Man. */
export const nhsNumber: Rule = patternRule({
  type: "nhs_number",
  severity: "block",
  patterns: [tenDigits, /(?<!\p{L})NHS(?: number| no\.?| #| num|:| is){1,3} {0,2}(?<id>\d(?:[ -]?\d){5,11})(?!\d)/giu],
  accept: (value, text, start) => isNhsNumber(value) || /NHS.{0,16}$/i.test(text.slice(Math.max(0, start - 20), start)),
  suggest: () => "[NHS number removed]",
});

export const chiNumber: Rule = patternRule({
  type: "chi_number",
  severity: "block",
  patterns: [
    /(?<![\p{L}\p{N}.,+-])\d{6}[ -]?\d{4}(?![\p{L}\p{N}]|[.,-]\d)/gu,
    /(?<!\p{L})CHI(?: number| no\.?| #|:| is){0,3} {0,2}(?<id>\d{6}[ -]?\d{4})(?!\d)/giu,
  ],
  accept: (value, text, start) => isChiNumber(value) || /CHI.{0,16}$/i.test(text.slice(Math.max(0, start - 20), start)),
  suggest: () => "[CHI number removed]",
});

export const providerNumber: Rule = patternRule({
  type: "provider_number",
  severity: "block",
  patterns: [
    /(?<![\p{L}\p{N}.,+-])[12]\d{9}(?![\p{L}\p{N}]|[.,-]\d)/gu,
    /(?<![\p{L}\p{N}])[A-Z]{2}\d{7}(?![\p{L}\p{N}])/gu,
    /(?<!\p{L})(?:NPI|GMC|NMC|GDC|HCPC|DEA|IMC|PIN)(?: registration| reference| number| no\.?| #| ref|:| is){0,3} {0,2}(?<id>(?:\d{2}[A-Z])?\d{4,10}[A-Z]?|[A-Z]{2}\d{6,7})(?![\p{L}\p{N}])/giu,
  ],
  accept: (value, text, start) =>
    isNpi(value) ||
    isDeaNumber(value) ||
    /(?:NPI|GMC|NMC|GDC|HCPC|DEA|IMC|PIN)\P{L}.{0,32}$/iu.test(text.slice(Math.max(0, start - 40), start)),
  suggest: gone,
});

/** Nine digits as 123-45-6789. Also those never issued: a made-up or mistyped one still looks like somebody's. */
export const socialSecurity: Rule = patternRule({
  type: "ssn",
  severity: "block",
  patterns: [
    /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])/gu,
    /(?<![\p{L}\p{N}.,-])\d{3} \d{2} \d{4}(?![\p{L}\p{N}-])/gu,
    /(?<!\p{L})(?:SSN|SS#|social security(?: number| no\.?)?|soc sec)(?: number| no\.?| #| is|:|#){0,3} {0,2}(?<id>\d(?:[ -]?\d){3,8})(?!\d)/giu,
  ],
  accept: (value, text, start) =>
    value.includes("-") || isSsn(value) || /(?:SS|soc).{0,30}$/i.test(text.slice(Math.max(0, start - 36), start)),
  suggest: gone,
});

export const card: Rule = patternRule({
  type: "account",
  severity: "block",
  patterns: [/(?<![\p{L}\p{N}.,+-])\d{4}(?:[ -]?\d){8,15}(?![\p{L}\p{N}]|[.,-]\d)/gu],
  accept: isCardNumber,
  suggest: () => "[card removed]",
});

export const iban: Rule = patternRule({
  type: "account",
  severity: "block",
  patterns: [
    /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/giu,
    /(?<!\p{L})IBAN(?: number| no\.?| is|:| code){0,3} {0,2}(?<id>[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){2,8})(?![\p{L}\p{N}])/giu,
  ],
  accept: (value, text, start) => isIban(value) || /IBAN.{0,16}$/i.test(text.slice(Math.max(0, start - 22), start)),
  suggest: () => "[account removed]",
});

/** British National Insurance, Medicare beneficiary identifiers, VINs. */
export const nationalNumber: Rule = patternRule({
  type: "national_number",
  severity: "block",
  patterns: [
    /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\p{L}\p{N}])/gu,
  ],
  suggest: gone,
});

export const vehicle: Rule = patternRule({
  type: "vehicle",
  severity: "block",
  patterns: [
    /(?<![\p{L}\p{N}])[A-HJ-NPR-Z0-9]{17}(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}])[A-Z]{2}\d{2} ?[A-HJ-PR-Z]{3}(?![\p{L}\p{N}])/gu,
    /(?<!\p{L})(?:licen[cs]e plate|number plate|plates?|registration(?: plate| mark)?|vehicle(?: reg(?:istration)?)?|car reg|reg|VIN|tag)(?: number| no\.?| #|#|:| is| was){1,3} {0,2}(?<id>(?=[A-Z0-9 -]{0,12}\d)[A-Z0-9]{1,7}(?:[ -][A-Z0-9]{1,6}){0,2}|[A-HJ-NPR-Z0-9]{17})(?![\p{L}\p{N}])/giu,
  ],
  accept: (value, text, start) =>
    value.length !== 17 || isVin(value) || /VIN.{0,12}$/i.test(text.slice(Math.max(0, start - 16), start)),
  suggest: gone,
});

export const checkedNumberRules: Rule[] = [
  nhsNumber,
  chiNumber,
  providerNumber,
  socialSecurity,
  card,
  iban,
  nationalNumber,
  vehicle,
];
