import type { MediaFacts } from "../media";
import { type Elements, numberIn, numbersIn, textIn } from "./elements";

/** Modalities of PS3.3 C.7.3.1.1.1 that show pictures; anything else is not told. */
const modalities = new Set("CR CT DX ES GM IO IVUS MG MR NM OCT OP OPT PT PX RF RG SM US XA XC".split(" "));

/** Body parts as the standard and its users write them, by the word that is shown. */
const bodyParts: [shown: string, written: RegExp][] = [
  ["head", /^(?:HEAD|BRAIN|SKULL|FACE|ORBIT|SINUS|HEADNECK|TMJ|IAC|PITUITARY|NEURO.*)$/],
  ["neck", /^(?:NECK|CSPINE|THYROID|CAROTID|LARYNX)$/],
  ["chest", /^(?:CHEST|LUNG|THORAX|HEART|RIB|STERNUM|TSPINE|CORONARY)$/],
  ["breast", /^BREAST$/],
  ["abdomen", /^(?:ABDOMEN|LIVER|KIDNEY|PANCREAS|SPLEEN|LSPINE|ABDOMENPELVIS|CHESTABDOMEN)$/],
  ["pelvis", /^(?:PELVIS|HIP|BLADDER|PROSTATE|UTERUS|SSPINE)$/],
  ["spine", /^(?:SPINE|WHOLESPINE)$/],
  ["arm", /^(?:SHOULDER|HUMERUS|ELBOW|FOREARM|ARM|CLAVICLE|SCAPULA)$/],
  ["hand", /^(?:WRIST|HAND|FINGER|THUMB)$/],
  ["leg", /^(?:FEMUR|KNEE|LEG|TIBIA|CALF|PATELLA|LOWERLEG|THIGH)$/],
  ["foot", /^(?:ANKLE|FOOT|TOE|CALCANEUS|HEEL)$/],
  ["eye", /^(?:EYE|RETINA)$/],
];

const views = new Set("AP PA LL RL LLD RLD LLO RLO CC MLO ML LM XCCL LAT OBL".split(" "));

/** The body part in one of our words; "" for anything else, since people write names there too. */
export function bodyPartOf(elements: Elements): string {
  const written = textIn(elements, "00180015")
    .toUpperCase()
    .replace(/[\s_-]/g, "");
  return bodyParts.find(([, pattern]) => pattern.test(written))?.[0] ?? "";
}

export function modalityOf(elements: Elements): string {
  const written = textIn(elements, "00080060").toUpperCase();
  return modalities.has(written) ? written : "";
}

/** Millimetres between pixels or slices; another number may be a record's. */
const isSpacing = (mm: number | undefined): mm is number => mm !== undefined && mm > 0 && mm <= 100;

/** What is kept of a file beside its pictures: numbers, and words of fixed lists. */
export function factsOf(elements: Elements): MediaFacts {
  const bodyPart = bodyPartOf(elements);
  const modality = modalityOf(elements);
  const view = textIn(elements, "00185101").toUpperCase();
  const side = textIn(elements, "00200062").toUpperCase() || textIn(elements, "00200060").toUpperCase();
  const [rows, columns] = numbersIn(elements, elements["00280030"] ? "00280030" : "00181164");
  const thickness = numberIn(elements, "00180050");
  return {
    ...(modality && { modality }),
    ...(bodyPart && { bodyPart }),
    ...(views.has(view) && { view }),
    ...((side === "L" || side === "R") && { laterality: side }),
    ...(isSpacing(rows) && isSpacing(columns) && { spacing: [rows, columns] as [number, number] }),
    ...(isSpacing(thickness) && { sliceThickness: thickness }),
  };
}
