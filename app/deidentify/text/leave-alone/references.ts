import { matches, needing } from "../rule";
import type { Range } from "../span";

const name = "[\\p{Lu}][\\p{L}\\p{M}'’-]{1,30}";
const initials = "[A-Z]{1,3}";
const journal =
  "(?:N(?:ew)? Engl J Med|NEJM|Lancet|BMJ|JAMA|Circulation|Chest|Thorax|Gut|Brain|Blood|Neurology|Stroke|Nature|Science|Cell|Pediatrics|Radiology|Ann(?:als)?|Arch|Am J|Br J|Eur|J Am|J Clin|Clin|Cochrane|Int J|Crit Care|PLoS|J)";

/** Patterns of literature and registries: authors in a citation, DOI, PMID, trial numbers, ISBN, volumes and pages. */
export const referencePatterns = [
  needing(
    / et\.? al\b|,?\s?and (?:colleagues|co-workers)/u,
    new RegExp(
      `(?<![\\p{L}])${name}(?: ${name})?(?:,? (?:et\\.? al\\b\\.?|and colleagues|and co-workers)(?:['’]s)?)(?:,? ?\\(?(?:19|20)\\d{2}[a-z]?\\)?)?`,
      "gu",
    ),
  ),
  needing(
    /(?:19|20)\d{2}[a-z]?\)/u,
    new RegExp(
      `\\(?(?<!\\p{L})${name}(?:(?:, ${name}){0,4},? (?:and|&) ${name})?,? \\(?(?:19|20)\\d{2}[a-z]?\\)`,
      "gu",
    ),
  ),
  needing(
    /(?:19|20)\d{2}/u,
    new RegExp(
      `(?<!\\p{L})(?:${name} ${initials}(?:, ){0,1}){1,8}(?:,? et al)?\\.? [^\\n.]{5,300}\\. ${journal}[^\\n.;]{0,80}[.;,]? ?(?:19|20)\\d{2}[^\\n]{0,60}`,
      "gu",
    ),
  ),
  new RegExp(
    `(?<!\\p{L})${journal}(?: \\p{L}{1,20}\\.?){0,5},? ?(?:19|20)\\d{2}(?: \\p{L}{3,9}(?: \\d{1,2})?)?[;:,] ?\\d{1,4}(?: ?\\(\\d{1,4}(?:-\\d{1,4})?\\))?: ?e?\\d{1,6}(?:[-–]e?\\d{1,6})?`,
    "gu",
  ),
  /(?:doi:? ?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/[^\s]{1,120}/giu,
  /(?<!\p{L})(?:PMID|PMCID|PMC|NCT|ISRCTN|EudraCT|ISBN(?:-1[03])?|ISSN|CTSU|CRD|ACTRN|arXiv|OMIM|ICD(?:-1[01])?|SNOMED(?: CT)?|LOINC|ATC|UMIN|ChiCTR)[:#/ ]{0,2}[A-Z]?[\d.X/-]{4,20}[A-Z]?/giu,
  /(?<![\p{L}\p{N}])rs\d{4,10}(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})(?:Harrison|Davidson|Gray|Macleod|Robbins|Guyton|Campbell|Sabiston|Nelson|Netter|Kumar (?:and|&) Clark|Oxford|Bailey (?:and|&) Love|Talley (?:and|&) O['’]Connor)(?:['’]s)? (?:Principles|Anatomy|Textbook|Handbook|Medicine|Clinical|Pathology|Physiology)(?: of(?: \p{Lu}\p{L}{2,20}){1,3})?|(?<!\p{L})Kumar (?:and|&) Clark(?!\p{L})/gu,
  /(?:19|20)\d{2} ?; ?\d{1,4}(?: ?\(\d{1,4}\))? ?: ?e?\d{1,6}(?:[-–]e?\d{1,6})?/gu,
];

/** Where a text quotes literature: nothing inside names a patient. */
export function references(text: string): Range[] {
  return referencePatterns.flatMap((pattern) => matches(pattern, text));
}
