import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { MOST_SECONDS, MOST_VIDEO_PIXELS } from "../limits";
import { type Prepared, type Progress, UnusableFile } from "../media";
import { briefFrames } from "./brief-frames.server";
import { videoEncoding } from "./encoding.server";
import { anonymous, decoding, probe, runFfmpeg } from "./ffmpeg.server";
import { heldBoxes, type Sighting } from "./held-boxes";
import { type LookPlan, looksAt, readFrame, type Video } from "./look-at-frames.server";
import { type VideoFacts, videoFacts } from "./video-facts";

const sentences = {
  damaged: "This video is damaged or cut short. Save it as MP4 again and attach that.",
  nothing: "There is no picture in this video. Attach a video that shows something, or pictures.",
  long: `A video may have up to ${MOST_SECONDS} seconds. Cut out the part that matters and attach that.`,
  large: "The frames of this video are too large. Save it with at most 1,080 lines and attach that.",
  codec: "This video is in a format that cannot be read here. Save it as MP4 (H.264) and attach that.",
} as const;

/** What phones, cameras, endoscopes, ultrasound machines and screen recorders write. */
const codecs = new Set([
  ...["h264", "hevc", "vp8", "vp9", "av1", "mpeg4", "mpeg2video", "mpeg1video", "mjpeg", "h263", "theora"],
  ...["msmpeg4v2", "msmpeg4v3", "prores", "dvvideo", "rawvideo", "png", "ffv1", "huffyuv", "utvideo"],
]);

/** Faces twice a second; text once a second, and where something stands for less; faces that lie or stand on their heads every third. */
const plan: LookPlan = { step: 0.5, textEvery: 2, turnedEvery: 6 };

/** Upright, square pixels, at most 1,280 by 720 whichever way it is held, at most 30 frames a second, from second 0. */
const normal = [
  "scale=w='max(2,iw*sar)':h=ih,setsar=1",
  "scale=w='min(iw,if(gte(iw,ih),1280,720))':h='min(ih,if(gte(iw,ih),720,1280))'" +
    ":force_original_aspect_ratio=decrease:force_divisible_by=2",
  "setsar=1,fps='min(source_fps,30)',setpts=PTS-STARTPTS,format=yuv420p",
].join(",");

/** The number of the stream that is shown. Throws UnusableFile for what is not taken. */
function shownStream({ streams, seconds }: VideoFacts): number {
  const shown = streams.find(({ type, attached }) => type === "video" && !attached);
  if (!shown) throw new UnusableFile(sentences.nothing);
  if (!codecs.has(shown.codec)) throw new UnusableFile(sentences.codec);
  if (shown.width * shown.height === 0) throw new UnusableFile(sentences.damaged);
  if (shown.width * shown.height > MOST_VIDEO_PIXELS) throw new UnusableFile(sentences.large);
  if (seconds > MOST_SECONDS + 0.5) throw new UnusableFile(sentences.long);
  return shown.index;
}

/** How long and large a video is that was written here; undefined if it cannot be read. */
export async function videoAt(file: string): Promise<Video | undefined> {
  const facts = videoFacts(await probe(file));
  const [stream] = facts?.streams ?? [];
  if (!facts || !stream || !(facts.seconds > 0)) return undefined;
  return { file, width: stream.width, height: stream.height, seconds: facts.seconds };
}

async function reencode(source: string, stream: number, seconds: number, file: string): Promise<Video> {
  const encoding = await videoEncoding();
  const options = [
    ...[...decoding, "-i", source, "-map", `0:${stream}`, "-t", String(MOST_SECONDS + 1), "-vf", normal],
    ...[...anonymous, ...encoding.options("source"), file],
  ];
  const complaints = await runFfmpeg(options, sentences.damaged);
  const video = await videoAt(file);
  if (!video || /partial file|truncat|moov atom not found/i.test(complaints)) throw new UnusableFile(sentences.damaged);
  // What a file says about its length may be wrong either way.
  if (video.seconds > MOST_SECONDS + 0.5) throw new UnusableFile(sentences.long);
  if (seconds - video.seconds > Math.max(1, seconds * 0.1)) throw new UnusableFile(sentences.damaged);
  return video;
}

/** Writes the video anew: no sound, no subtitles, no attached pictures, no data, nothing it says about itself. */
async function plainVideo(source: string, folder: string): Promise<Video> {
  const { ending } = await videoEncoding();
  const facts = videoFacts(await probe(source));
  if (!facts || facts.streams.length === 0) throw new UnusableFile(sentences.damaged);
  const stream = shownStream(facts);
  const file = join(folder, `${randomUUID()}.${ending}`);
  try {
    return await reencode(source, stream, facts.seconds, file);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/**
 * Makes a plain video (H.264, or VP9 where ffmpeg has nothing else; at most 720 lines, 30 frames a second, no sound)
 * out of an upload of at most 60 seconds, in `folder`, and says what on it could identify somebody, where and from when
 * to when. The one frame it gives is that video, without covers. Throws UnusableFile with a sentence, also if there is
 * no ffmpeg.
 */
export async function prepareVideo(source: string, folder: string, progress?: Progress): Promise<Prepared> {
  const video = await plainVideo(source, folder);
  progress?.(0.2);
  const faces: Sighting[] = [];
  const text: Sighting[] = [];
  for await (const look of looksAt(video, plan, (share) => progress?.(0.2 + share * 0.6))) {
    faces.push({ at: look.at, found: look.faces });
    if (look.text) text.push({ at: look.at, found: look.text });
  }
  for await (const { at, picture } of briefFrames(video, plan.step * plan.textEvery)) {
    text.push({ at, found: await readFrame(picture) });
    progress?.(0.8 + (at / video.seconds) * 0.2);
  }
  text.sort((one, other) => one.at - other.at);
  const findings = [
    ...heldBoxes(faces, { ...video, step: plan.step }),
    ...heldBoxes(text, { ...video, step: plan.step * plan.textEvery }),
  ];
  const { file, width, height, seconds } = video;
  return {
    kind: "video",
    frames: [{ file, position: 0, window: "", width, height, findings }],
    facts: { seconds: Math.round(seconds * 10) / 10 },
  };
}
