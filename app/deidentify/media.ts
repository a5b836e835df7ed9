/**
 * What the engine says about files. All boxes are whole pixels of the upright picture, from its top left corner; times
 * are seconds from the start of a video.
 */
export type Box = { x: number; y: number; w: number; h: number };

/** A cover over a part of a picture; in a video from one moment to another. */
export type Cover = Box & { from?: number; to?: number };

/** Something that may identify somebody. `sure` ones are covered unless a person says why not. `score` is 0 to 1. */
export type Finding = Cover & { kind: "face" | "text"; score: number; sure: boolean };

/** What a file turned out to be, by its content. */
export const mediaKinds = ["picture", "dicom", "pdf", "video", "table"] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** The allow-list of what is kept about a file: what was examined and how, never of whom, where or when. */
export type MediaFacts = {
  modality?: string;
  bodyPart?: string;
  view?: string;
  laterality?: string;
  /** Millimetres per pixel, of rows and of columns. */
  spacing?: [number, number];
  sliceThickness?: number;
  /** Names of the windows that a stack can be shown in, the first one first. */
  windows?: string[];
  seconds?: number;
  /** How many frames or pages the file had, where not all of them are shown. */
  of?: number;
};

/**
 * One picture out of a file, re-encoded and not yet covered: a PNG or JPEG in the folder given. The frames of a stack
 * share `position` where they are the same slice in several windows.
 */
export type PreparedFrame = {
  file: string;
  position: number;
  window: string;
  width: number;
  height: number;
  findings: Finding[];
};

export type Prepared = { kind: MediaKind; frames: PreparedFrame[]; facts: MediaFacts; table?: ResultTable };

/** One file made for publication. `variant` is "full", a width such as "960", or "video". */
export type MadeFile = { file: string; variant: string; mediaType: string; width: number; height: number };

/** A picture with its covers drawn in; `left` is what the detectors still find on it and nobody chose to keep. */
export type Finished = {
  files: MadeFile[];
  width: number;
  height: number;
  /** The mean colour as `#rrggbb`, shown while the picture loads. */
  placeholder: string;
  left: Finding[];
};

/** A table of results as it is stored and shown. `flag` says which side of the reference range a value is on. */
export type ResultTable<Word extends string = string> = {
  caption: Word;
  columns: Word[];
  rows: ResultRow<Word>[];
};
export type ResultRow<Word extends string = string> = {
  test: Word;
  cells: { text: Word; flag: "" | "low" | "high" }[];
  unit: Word;
  reference: Word;
};

/** How far a long piece of work is, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * A file that nothing can be published from; `message` is a sentence that says what to do. It crosses processes, so it
 * is known by its `name`.
 */
export class UnusableFile extends Error {
  override readonly name = "UnusableFile";
}
