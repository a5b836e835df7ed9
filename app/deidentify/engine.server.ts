import { type Cover, type Finished, type MediaKind, type Prepared, type Progress, UnusableFile } from "./media";

type Telling = { progress?: Progress; began?: (kind: MediaKind) => void };

/**
 * Reads an uploaded file of any kind and writes pictures without what it said about itself into `folder`. Its kind is
 * decided by its content; `began` is told. Throws `UnusableFile` with a sentence for whoever attached it.
 */
export async function prepareFile(_file: string, _folder: string, _telling: Telling = {}): Promise<Prepared> {
  throw new UnusableFile("Files of this kind cannot be cleaned here.");
}

type FinishTask = {
  media: MediaKind;
  source: string;
  covers: readonly Cover[];
  /** Found, and left uncovered by a person. */
  kept: readonly Cover[];
  folder: string;
};

/** Draws the covers into one prepared picture or video, writes it in every size into `folder`, and looks at it again. */
export async function finishFrame(_task: FinishTask, _progress?: Progress): Promise<Finished> {
  throw new UnusableFile("Files of this kind cannot be cleaned here.");
}
