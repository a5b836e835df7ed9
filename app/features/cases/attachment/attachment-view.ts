import type { MediaFacts, MediaKind, ResultTable } from "~/deidentify/media";

/** One covered picture as a page shows it. */
export type FrameView = {
  token: string;
  /** Which slice or page it is, from 0; frames with the same position are one slice in several windows. */
  position: number;
  window: string;
  width: number;
  height: number;
  /** The mean colour, shown while it loads. */
  placeholder: string;
  /** Widths that it was made in besides the full size. */
  widths: readonly number[];
};

/** An attachment as readers, the author and the second person see it: nothing of what lies under the covers. */
export type AttachmentView = {
  token: string;
  kind: MediaKind;
  /** False while a cover is being added or something is in doubt: its place says so, and nothing of it is sent. */
  shown: boolean;
  alt: string;
  caption: string;
  facts: MediaFacts;
  frames: readonly FrameView[];
  table: ResultTable | null;
};

/** Who looked at a case; `at` is when the second person approved it, null where nobody had to. */
export type Assurance = { at: number | null; synthetic: boolean };

export const mediaPath = (token: string, variant: string | number) => `/media/${token}/${variant}`;

/** The frames of one window in order, each position once. */
export type StackWindow = { name: string; frames: readonly FrameView[] };

/** A stack by its windows, in the order in which they come; everything else is one window without a name. */
export function windowsOf(frames: readonly FrameView[]): StackWindow[] {
  const windows = new Map<string, FrameView[]>();
  for (const frame of frames) {
    const of = windows.get(frame.window) ?? [];
    of.push(frame);
    windows.set(frame.window, of);
  }
  return [...windows].map(([name, of]) => ({ name, frames: of.toSorted((a, b) => a.position - b.position) }));
}

const modalities: Record<string, string> = {
  CT: "CT",
  MR: "MRI",
  US: "Ultrasound",
  CR: "X-ray",
  DX: "X-ray",
  XA: "Angiogram",
  RF: "Fluoroscopy",
  MG: "Mammogram",
  NM: "Nuclear medicine",
  PT: "PET",
  ECG: "ECG",
  ES: "Endoscopy",
  OP: "Eye photograph",
  OCT: "OCT",
  SM: "Microscopy",
};
const sides: Record<string, string> = { L: "left", R: "right", B: "both sides" };

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/** What may be said of a file beside it: what was examined and how, in words. */
export function factWords(facts: MediaFacts): string {
  const { modality, bodyPart, view, laterality, sliceThickness, seconds } = facts;
  const words = [
    modality && (modalities[modality] ?? modality),
    bodyPart && sentence(bodyPart),
    view,
    laterality && (sides[laterality] ?? laterality),
    sliceThickness && `${sliceThickness} mm slices`,
    seconds && `${Math.round(seconds)} s, without sound`,
  ];
  return words.filter(Boolean).join(", ");
}

const kinds: Record<MediaKind, string> = {
  picture: "Picture",
  dicom: "Scan",
  pdf: "Document",
  video: "Video",
  table: "Results",
};

/** What stands under a figure in bold: its caption, else what it is. */
export const nameOf = ({ caption, kind, facts }: Pick<AttachmentView, "caption" | "kind" | "facts">): string =>
  caption || (facts.modality && modalities[facts.modality]) || kinds[kind];
