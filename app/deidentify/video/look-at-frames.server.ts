import { findOnPixels } from "../image/find-on-picture.server";
import type { Pixels } from "../image/pixels";
import type { Look as TextLook } from "../image/writing/looks";
import type { Finding, Progress } from "../media";
import { decoding, ffmpegPieces } from "./ffmpeg.server";

/** Frames are looked at for lying text, at most as they are; every second time for standing text too. */
const lying = { side: 1_280, turns: 0 } as const;
const standing = { side: 1_280, turns: 1 } as const;
const looksForText = (count: number): TextLook[] => (count % 2 === 0 ? [lying, standing] : [lying]);

export type LookPlan = {
  /** Seconds between the frames that are looked at. */
  step: number;
  /** On every so many of them text is looked for as well, and faces at all four turns. */
  textEvery: number;
  turnedEvery: number;
};

export type Video = { file: string; width: number; height: number; seconds: number };

/** What is seen on the frame at `at` seconds; no `text` where it was not looked for. */
export type Look = { at: number; picture: Pixels; faces: Finding[]; text?: Finding[] };

/** The lying text on one frame. */
export const readFrame = (picture: Pixels): Promise<Finding[]> =>
  findOnPixels(picture, { faces: false, textLooks: [lying] });

/**
 * Looks at frames of a video that was written here, one after the other. A face that is seen for less than a step
 * between two of them is not looked at: a sampled look is a help for the author, who watches the whole video, and not a
 * promise. For text see `briefFrames`.
 */
export async function* looksAt(video: Video, plan: LookPlan, progress?: Progress): AsyncGenerator<Look> {
  const { file, width, height, seconds } = video;
  // Rounding up takes the frame that is shown at that moment; the nearest would be the last one before the next moment.
  const frames = `fps=${(1 / plan.step).toFixed(4)}:start_time=0:round=up`;
  const options = [...decoding, "-i", file, "-map", "0:v:0", "-vf", frames, "-pix_fmt", "rgb24", "-f", "rawvideo", "-"];
  let count = 0;
  for await (const data of ffmpegPieces(options, width * height * 3, "This video could not be read again.")) {
    const picture = { data, width, height };
    const turns = count % plan.turnedEvery === 0 ? 4 : 1;
    const faces = await findOnPixels(picture, { text: false, turns });
    const isRead = count % plan.textEvery === 0;
    const reading = { faces: false, textLooks: looksForText(count / plan.textEvery) };
    const text = isRead ? { text: await findOnPixels(picture, reading) } : {};
    yield { at: count * plan.step, picture, faces, ...text };
    count++;
    progress?.(Math.min(1, (count * plan.step) / Math.max(plan.step, seconds)));
  }
  // An empty look finds nothing, and that must not pass for a clean video.
  if (count === 0) throw new Error("No frame of the video could be looked at.");
}
