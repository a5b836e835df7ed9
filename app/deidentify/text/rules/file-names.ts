import { isOnlyWord } from "../known-words";
import { type Accept, patternRule, type Rule } from "../rule";

const fileName =
  /(?<![\p{L}\p{N}._/-])[\p{L}\p{N}][\p{L}\p{N}_()-]{1,60}\.(?:dcm|dicom|nii|jpe?g|png|heic|tiff?|bmp|pdf|docx?|rtf|odt|xlsx?|csv|pptx?|mp4|mov|avi|zip)(?![\p{L}\p{N}])/giu;

/** "chest_xray.jpg" says nothing of anybody; a word that is none of English or medicine, or a long number, may. */
const mayTell: Accept = (value) => {
  const parts = value.slice(0, value.lastIndexOf(".")).split(/[_()-]|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})/u);
  return parts.some(
    (part) =>
      /\d{5}/.test(part) ||
      (/^\p{L}{3,60}$/u.test(part) && !kinds.test(part) && !isOnlyWord({ lower: part.toLowerCase() })),
  );
};
/** What cameras and machines call their files. */
const kinds = /^(?:img|dsc|dscn|scan|xray|ecg|ekg|cxr|axr|mri|uss|ct|series|slice|pic|photo|image|screenshot|final)$/i;

/** Names of files, which carry the names and numbers of those they are about: "Kowalski_J_CT.dcm". */
export const fileNames: Rule = patternRule({
  type: "unique_number",
  severity: "ask",
  patterns: [fileName],
  accept: mayTell,
  suggest: () => "[file name removed]",
});
