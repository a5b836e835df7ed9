import { mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { kindOf } from "../kind.server";
import { type Finding, type Progress, UnusableFile } from "../media";
import { finishVideo } from "./finish-video.server";
import { prepareVideo } from "./prepare-video.server";

export type CleanedVideo = { width: number; height: number; seconds: number; found: Finding[] };

/** How often a covered video is looked at again; what is found then is covered as well. */
const ROUNDS = 3;

/** Covers what is found until nothing more is; the file with the covers in it. */
async function covered(source: string, found: Finding[], folder: string, progress: Progress) {
  for (let round = 0; round < ROUNDS; round++) {
    const { files, left } = await finishVideo(source, found, [], folder, progress);
    const [video] = files.filter(({ variant }) => variant === "video");
    if (video && left.length === 0) return video;
    found.push(...left);
  }
  throw new UnusableFile(
    "In this video something that may identify somebody is found again and again. Cut out the part that matters.",
  );
}

/**
 * Writes a video with everything covered that was found in it, sure or not, without sound and without anything it says
 * about itself, to `target` (MP4; WebM where ffmpeg cannot write H.264). Nothing is written unless a second look finds
 * nothing more. Throws UnusableFile.
 */
export async function cleanVideo(file: string, target: string, progress?: Progress): Promise<CleanedVideo> {
  if ((await kindOf(file)) !== "video") throw new UnusableFile("This is not a video.");
  const unfinished = await mkdtemp(join(dirname(target), ".unfinished-"));
  try {
    const { frames, facts } = await prepareVideo(file, unfinished, (share) => progress?.(share * 0.6));
    const [frame] = frames;
    if (!frame) throw new Error("A prepared video has one frame.");
    const { width, height, findings: found } = frame;
    const video = await covered(frame.file, found, unfinished, (share) => progress?.(0.6 + share * 0.4));
    if (extname(target).toLowerCase() !== extname(video.file))
      throw new UnusableFile(`Videos are written as ${extname(video.file)} here. Give the output that ending.`);
    await rename(video.file, target);
    return { width, height, seconds: facts.seconds ?? 0, found };
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
