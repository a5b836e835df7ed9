import { type Accept, needing, patternRule, type Rule } from "../rule";

const measured =
  /^[ -]?(?:mg|ml|mcg|µg|kg|g|cm|mm|l|units?|years?|days?|%|mmhg|bpm|patients|people|participants|cells|copies|iu|u|per|men|women|children|cases|deaths|x ?10|\/)(?![\p{L}\p{N}])/iu;

/** Not a count, a dose or a viral load: those are round or are followed by what they count. */
const isCode: Accept = (value, text, start) =>
  !/^\d{1,4}0{3,}$/.test(value) && !measured.test(text.slice(start + value.length, start + value.length + 14));

/** A number or code nobody announces, too long to be a measure: 987654321, HP-987654, 12-345-678-901. */
export const looseNumber: Rule = patternRule({
  type: "unique_number",
  severity: "block",
  patterns: [
    /(?<![\p{L}\p{N}/+-])(?<!\d[.,])#?\d{7,40}(?![\p{L}\p{N}]|[.,]\d)/gu,
    needing(/[A-Z]-?\d{5}/u, /(?<![\p{L}\p{N}/-])#?[A-Z]{1,6}-?\d{5,20}[A-Z]{0,3}(?![\p{L}\p{N}])/gu),
    /(?<![\p{L}\p{N}.,/-])#\d{4,12}(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}.,/:-])\d{2,6}-\d{2,5}-\d{2,6}(?:-\d{2,6}){0,3}(?![\p{L}\p{N}-])/gu,
    // "ZHXM-38-0042", "IP/2023/004571": letters, then figures in parts, five of them and more.
    /(?<![\p{L}\p{N}.,/-])[A-Z]{1,6}([-/])(?=(?:[-/]?\d){5})\d{2,6}(?:\1\d{2,8}){1,3}(?![\p{L}\p{N}/-])/gu,
    /(?<![\p{L}\p{N}.,/-])\d{4} \d{4} \d{4}(?: \d{1,4})?(?![\p{L}\p{N}])/gu,
    needing(
      /[A-Z]\d|\d[A-Z]/u,
      /(?<![\p{L}\p{N}/-])(?=[A-Z]{0,8}\d)(?=\d{0,8}[A-Z])(?=(?:[A-Z]{0,8}\d){5})[A-Z\d]{8,20}(?![\p{L}\p{N}])/gu,
    ),
    /(?<![\p{L}\p{N}.,/-])\d{2}\/\d{6,8}\/\d{2}(?![\p{L}\p{N}/-])/gu,
    // What stands below the bars of a device's label, with its lot and serial: (01)…(17)…(21)…
    /\(01\) ?\d{14}(?: ?\(\d{2}\) ?[A-Z0-9-]{1,20}){0,5}/giu,
    needing(
      /-[0-9a-f]{4}-[0-9a-f]{4}-/iu,
      /(?<![\p{L}\p{N}-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\p{L}\p{N}-])/giu,
    ),
  ],
  accept: isCode,
  suggest: () => "[number removed]",
});

export const looseNumberRules: Rule[] = [looseNumber];
