import { areSlices } from "./dicom/slices";
import type { Looking } from "./image/find-on-picture.server";
import { kindOf } from "./kind.server";
import {
  type Cover,
  type Finished,
  type MediaFacts,
  type MediaKind,
  type Prepared,
  type Progress,
  UnusableFile,
} from "./media";

type Prepare = (file: string, folder: string, progress?: Progress) => Promise<Prepared>;

/** What reads each kind of file; loaded with its libraries when the first file of its kind comes. */
const preparers: Record<MediaKind, () => Promise<Prepare>> = {
  picture: async () => (await import("./image/prepare-picture.server")).preparePicture,
  pdf: async () => (await import("./pdf/prepare-pdf.server")).preparePdf,
  video: async () => (await import("./video/prepare-video.server")).prepareVideo,
  table: async () => (await import("./table/prepare-table.server")).prepareTable,
  dicom: async () => (await import("./dicom/prepare-dicom.server")).prepareDicom,
};

type Telling = { progress?: Progress; began?: (kind: MediaKind) => void };

/**
 * Reads an uploaded file of any kind and writes pictures without what it said about itself into `folder`. Its kind is
 * decided by its content; `began` is told. Throws `UnusableFile` with a sentence for whoever attached it.
 */
export async function prepareFile(file: string, folder: string, { progress, began }: Telling = {}): Promise<Prepared> {
  const kind = await kindOf(file);
  began?.(kind);
  const prepare = await preparers[kind]();
  return prepare(file, folder, progress);
}

type FinishTask = {
  media: MediaKind;
  source: string;
  covers: readonly Cover[];
  /** Found, and left uncovered by a person. */
  kept: readonly Cover[];
  folder: string;
  /** What the file was, and how many pictures were made of it, whatever windows they are shown in. */
  of?: { facts: MediaFacts; frames: number };
};

/** What is looked for once more on what was made of a file. */
export function lookingAt({ media, of }: Pick<FinishTask, "media" | "of">): Looking {
  // A page shows text that was read and found clean: that it is there says nothing.
  if (media === "pdf") return { text: false };
  // Small faces were looked for on several slices; one that a volume was rendered into fills its frame.
  return of && areSlices(of.facts, of.frames) ? { faces: "large" } : {};
}

/**
 * Draws the covers into one prepared picture or video, writes it in every size into `folder`, and looks at it again.
 */
export async function finishFrame(task: FinishTask, progress?: Progress): Promise<Finished> {
  const { media, source, covers, kept, folder } = task;
  if (media === "table") throw new UnusableFile("A table has no picture to cover.");
  if (media === "video")
    return (await import("./video/finish-video.server")).finishVideo(source, covers, kept, folder, progress);
  const { finishPicture } = await import("./image/finish-picture.server");
  return finishPicture(source, covers, kept, folder, lookingAt(task));
}
