import { type Accept, behindWords, patternRule, type Rule } from "../rule";
import type { IdentifierType } from "../span";

/** What may stand between a word like "policy" and its number. */
const bridge =
  "(?: ?(?:of (?:the )?\\p{L}{3,20}|number|numbers|report|num|nr|n[o0]\\.?|id|ids|identifier|code|ref|reference|#|:|is|was|of|ending in|ending|-|=)){0,5}[ :#(]{0,3}";
/** The number itself: letters, digits and hyphens with at least three digits among them, maybe behind "RX ". */
const value =
  "(?<id>#?(?:[A-Z]{1,3} (?=\\d{4}))?(?=[A-Z/._-]{0,12}\\d)(?=(?:[A-Z/._-]{0,8}\\d){3})[A-Z0-9](?:[A-Z0-9]|[/._-](?=[A-Z0-9])){2,29})(?![\\p{L}\\p{N}])";
const said = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?!\\p{L})${bridge}${value}`, "giu");

/** "Record number 88 41 907": as it is read out. */
const spacedValue =
  /(?<!\p{L})(?:record|hospital|patient|chart|file|folder|case|account|policy|member|reference|ref|registration|MRN) (?:number|no\.?|num|#)(?: is|:)?\s(?<id>\d{1,5}(?:[ -]\d{1,5}){1,6})(?![\p{L}\p{N}]|[.,]\d| ?(?:mg|ml|years?|days?)(?!\p{L}))/giu;
const digitWord = "(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)";
/** "Hospital number four four one nine two". */
const spokenValue = new RegExp(
  `(?<!\\p{L})(?:number|MRN|record|code|phone|mobile|telephone|no\\.)(?: is|:)? (?<id>${digitWord}(?:[ ,-]{1,2}${digitWord}){3,15})(?!\\p{L})`,
  "giu",
);
/** "Job no 2210-5591", "callsign NE447", "key safe 4471": what is called a number, a code or a sign is one. */
const called =
  /(?<!\p{L})(?:[Nn]umber|[Nn]um\.?|[Nn]r\.?|[Nn]o\.|no:|No(?= ?[:\d])|no(?= \d)|[Cc]all ?sign|[Cc]ollar number|[Kk]ey ?safe(?: code| number| pin)?|(?:[Dd]oor|[Gg]ate|[Ee]ntry|[Aa]ccess|[Aa]larm) (?:code|pin)|[Ll]ast (?:4|four)(?: digits)?(?: of (?:ssn|SSN|social|card))?)(?: is|:|#| =){0,2} {0,2}(?<id>(?=[A-Za-z/._-]{0,12}\d)(?=(?:[A-Za-z/._-]{0,8}\d){3})[A-Z0-9](?:[A-Za-z0-9]|[/._-](?=[A-Za-z0-9])){2,29})(?![\p{L}\p{N}%]|[.,]\d)/gu;
/** Behind a bare "no" stands a number only where something short is numbered: "MLC no 3381/24", "job no 2210". */
const bareNo = /(?<![\p{L}])no $/u;
const numbered = behindWords(/(?<!\p{L})(?:\p{Lu}{2,6}|job|file|folder|reg|crew|roll|docket|locker|case) no $/u, 12);

/** A year, a date or a measure behind the word is not the number it announces. */
/** "patient ID 987654" and "site ID: 98765" are flagged with their words: without them the number says less. */
const withWords =
  /(?<!\p{L})(?:patient|site|subject|participant|medicare) ?(?:id(?: no\.?| number)?:? ?)?#?(?=[A-Z/_-]{0,6}\d)[A-Z\d][A-Z\d/_-]{3,20}(?![\p{L}\p{N}])/giu;

const isNumber: Accept = (hit, text, start) =>
  !/^(?:19|20)\d{2}$|^[a-z]{1,3} /.test(hit) &&
  !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(hit) &&
  !/^\d{1,3}\.\d{1,3}$|^\d{2,3}\/\d{2,3}$/.test(hit) &&
  !/^[ -]?(?:mg|ml|mcg|kg|g|cm|mm|units?|years?|yrs?|weeks?|months?|days?|%|mmHg|bpm|patients|people|participants|cells|copies|iu)(?![\p{L}\p{N}])/iu.test(
    text.slice(start + hit.length, start + hit.length + 14),
  );

const rule = (type: IdentifierType, words: string): Rule =>
  patternRule({
    type,
    severity: "block",
    patterns: [said(words)],
    accept: isNumber,
    suggest: () => "[number removed]",
  });

const passport =
  /(?<!\p{L})passport(?: number| no\.?| #| is|:){0,3} {0,2}(?<id>(?=[A-Z]{0,8}\d)[A-Z\d]{7,9})(?![\p{L}\p{N}])/giu;

/** "Pt #4471-B": behind the sign it is the patient's own; of a study's ten patients one is #7. */
const signed = /(?<!\p{L})(?:patient|pt|case|subject) (?<id>#\d{3,9}(?:-[A-Z\d]{1,4})?)(?![\p{L}\p{N}])/giu;

/** "Auth code ZX-4471", "booking ref 88-AB": what something was granted, ordered or fetched by. */
const coded =
  /(?<!\p{L})(?:auth(?:orisation|orization)?|approval|booking|security|voucher|claim|tracking|collection|referral|e-?referral|discharge|confirmation|reservation|order|parcel|video|meeting|login|portal|pre-?auth|UBRN) (?:code|ref(?:erence)?|pin|no\.?|number)(?: is|:|#| =){0,2} {0,2}(?<id>(?=[A-Z/._-]{0,12}\d)(?=(?:[A-Z/._-]{0,8}\d){2})[A-Z0-9](?:[A-Z0-9]|[/._-](?=[A-Z0-9])){2,29})(?![\p{L}\p{N}%]|[.,]\d)/giu;

export const namedNumberRules: Rule[] = [
  patternRule({ type: "licence", severity: "block", patterns: [passport], suggest: () => "[number removed]" }),
  patternRule({
    type: "unique_number",
    severity: "block",
    patterns: [coded],
    accept: isNumber,
    suggest: () => "[number removed]",
  }),
  patternRule({ type: "medical_record", severity: "block", patterns: [signed], suggest: () => "[number removed]" }),
  patternRule({
    type: "unique_number",
    severity: "block",
    patterns: [withWords],
    accept: (hit) => /(?:id|#)/i.test(hit) && /\d{3}/.test(hit),
    suggest: () => "[number removed]",
  }),
  rule(
    "medical_record",
    "MRN|M\\.R\\.N\\.|NHI|IHI|HCN|H&C|CRN|ABHA|NRIC|CNIC|MyKad|BVN|spell(?= (?:n[o0]|num|id|#))|call ref|triage ref|MR|medical rec(?:ord)?s?(?: show)?|med(?:ical)? rec|health record|hosp(?:ital)?(?= (?:n[o0]|num|id|#))|record|chart|case(?= (?:n[o0]|num|id|#))|patient(?: unique)?(?= (?:id|no|num|ref|#|identifier)|'s id)|patientid|pt id|URN?|UHID|unit(?= (?:no|num))|encounter|visit(?= (?:n[o0]|num|id|#))|CSN|FIN|acc\\.?|accession|specimen|MLC|OPD?|IPD?|BHT|lab(?:oratory)?(?= (?:n[o0]|num|id|#|ref))|sample(?= (?:n[o0]|num|id|#))|K-number|district number|ID|Id",
  ),
  rule(
    "health_plan",
    "HICN|HMO|PPO|MBI|medicare|medicaid|ins(?:ur(?:ance)?)?\\.?(?: policy| plan| member| card)?|policy|health (?:plan|policy|insurance|id|card)|healthcare|plan|member(?:ship)?|subscriber|beneficiary|group(?= (?:n[o0]|num|id|#))|claim|EHIC|GHIC|OHIP|prior auth(?:orization)?|scheme",
  ),
  rule(
    "account",
    "acct|account|a/c|bank(?: account)?|sort code|routing|invoice|billing|guarantor|swift|BIC|card|credit card",
  ),
  rule(
    "licence",
    "licen[cs]e|lic|driv(?:er'?s|ing) licen[cs]e|DL|certificate|cert|passport|visa(?= (?:n[o0]|num|id|#))|permit|registration|national id|national insurance|NI(?= (?:n[o0]|num|#))|NINO|tax(?: id)?|TIN|BSN|personnummer|PESEL|CPF|DNI|NIE|NIF|CURP|aadhaar|aadhar|PAN(?= (?:n[o0]|num|#))|codice fiscale|social insurance|SIN(?= (?:n[o0]|num|#))|EIN",
  ),
  rule(
    "device",
    "serial|s/n|SN|device|pacemaker|implant(?= (?:n[o0]|num|id|#|serial))|lot|UDI|IMEI|model(?= (?:n[o0]|num|#))|asset|pump(?= (?:n[o0]|num|id|#))",
  ),
  rule(
    "unique_number",
    "study|trial(?= (?:n[o0]|num|id|#|subject))|subject(?= (?:n[o0]|num|id|#))|participant(?= (?:n[o0]|num|id|#))|reference|ref|site|employee|staff(?= (?:n[o0]|num|id|#))|badge|student(?= (?:n[o0]|num|id|#))|inmate|prisoner|ticket|order(?= (?:n[o0]|num|id|#))|booking|docket|police(?= (?:report|no|ref))|crime ref|incident(?= (?:n[o0]|num|id|#))",
  ),
  patternRule({
    type: "unique_number",
    severity: "block",
    patterns: [spacedValue, spokenValue],
    suggest: () => "[number removed]",
  }),
  patternRule({
    type: "unique_number",
    severity: "block",
    patterns: [called],
    accept: (value, text, start) =>
      isNumber(value, text, start) &&
      (!bareNo.test(text.slice(Math.max(0, start - 4), start)) || numbered(value, text, start)),
    suggest: () => "[number removed]",
  }),
];
