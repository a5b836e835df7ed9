import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { likeness, shareCoveredOf, shareInside } from "../image/boxes";
import { coverColour, isCovered } from "../image/covering";
import { finishPicture } from "../image/finish-picture.server";
import { pipelineOf } from "../image/pixels.server";
import { type Cover, type Finding, type Finished, type MadeFile, type Progress, UnusableFile } from "../media";
import { videoEncoding } from "./encoding.server";
import { anonymous, decoding, probe, runFfmpeg } from "./ffmpeg.server";
import { heldBoxes, type Sighting } from "./held-boxes";
import { type LookPlan, looksAt, type Video } from "./look-at-frames.server";
import { videoAt } from "./prepare-video.server";
import { saidBy, videoFacts } from "./video-facts";

const damaged = "This video could not be covered. Attach it again.";
const MOST_COVERS = 1_000;

/** The second look is at other moments than the first: about once a second, and text every two. */
const secondLook: LookPlan = { step: 0.95, textEvery: 2, turnedEvery: 4 };

/** Frames are a thirtieth of a second apart or more: at its edges a cover may be on one and not on the next. */
const EDGE = 0.1;

const isAt = ({ from = 0, to = Number.POSITIVE_INFINITY }: Cover, at: number) => from <= at && at <= to;
const isSurelyAt = (cover: Cover, at: number) => isAt(cover, Math.max(0, at - EDGE)) && isAt(cover, at + EDGE);

const colour = `0x${coverColour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

/** Whole pairs of pixels that hold the cover: colours are stored for two by two. */
function inPairs({ x, y, w, h }: Cover) {
  const [left, top] = [Math.floor(x / 2) * 2, Math.floor(y / 2) * 2];
  return { x: left, y: top, w: Math.ceil((x + w - left) / 2) * 2, h: Math.ceil((y + h - top) / 2) * 2 };
}

/** ffmpeg's filters that draw the covers; they are made of numbers only, so that there is nothing to escape. */
function drawing(covers: readonly Cover[]): string {
  const boxes = covers.map((cover) => {
    const { x, y, w, h } = inPairs(cover);
    const { from = 0, to } = cover;
    const when = to === undefined ? `gte(t,${from.toFixed(3)})` : `between(t,${from.toFixed(3)},${to.toFixed(3)})`;
    return `drawbox=x=${x}:y=${y}:w=${w}:h=${h}:color=${colour}:t=fill:enable='${when}'`;
  });
  return [...boxes, "format=yuv420p"].join(",");
}

/** Detectors fire at the same place a little differently each time. */
const isKept = (finding: Finding, at: number, kept: readonly Cover[]) =>
  kept.some(
    (box) =>
      isAt(box, at) &&
      (likeness(finding, box) > 0.3 || shareInside(finding, box) > 0.5 || shareInside(box, finding) > 0.8),
  );

/** Encoded edges are soft: a few pixels at each side are not looked at. */
const inner = ({ x, y, w, h }: Cover) => ({ x: x + 3, y: y + 3, w: Math.max(0, w - 6), h: Math.max(0, h - 6) });

type Decided = { covers: readonly Cover[]; kept: readonly Cover[] };

/** Looks at frames of the finished video; writes one of them to `poster`. Throws if a cover is not opaque. */
async function secondSight(video: Video, { covers, kept }: Decided, poster: string, progress: Progress) {
  const faces: Sighting[] = [];
  const text: Sighting[] = [];
  const posterAt = video.seconds > 2 * secondLook.step ? secondLook.step : 0;
  for await (const look of looksAt(video, secondLook, progress)) {
    const { at, picture } = look;
    const now = covers.filter((cover) => isAt(cover, at));
    if (!isCovered(picture, now.filter((cover) => isSurelyAt(cover, at)).map(inner)))
      throw new Error("A cover is not opaque in a video made for publication.");
    const leftOf = (found: Finding[]) =>
      found.filter((one) => one.sure && shareCoveredOf(one, now) < 0.8 && !isKept(one, at, kept));
    faces.push({ at, found: leftOf(look.faces) });
    if (look.text) text.push({ at, found: leftOf(look.text) });
    if (at === posterAt) await (await pipelineOf(picture)).png().toFile(poster);
  }
  const left = [
    ...heldBoxes(faces, { ...video, step: secondLook.step }),
    ...heldBoxes(text, { ...video, step: secondLook.step * secondLook.textEvery }),
  ];
  return { left, posterAt };
}

async function withCovers(source: string, covers: readonly Cover[], folder: string): Promise<Video & MadeFile> {
  const encoding = await videoEncoding();
  const file = join(folder, `${randomUUID()}.${encoding.ending}`);
  const options = [
    ...[...decoding, "-i", source, "-map", "0:v:0", "-vf", drawing(covers)],
    ...[...anonymous, ...encoding.options("final"), file],
  ];
  await runFfmpeg(options, damaged);
  const facts = videoFacts(await probe(file));
  const video = await videoAt(file);
  if (!facts || !video) throw new UnusableFile(damaged);
  const said = saidBy(facts);
  if (said.length > 0) throw new Error(`A video made for publication still says: ${said.join(", ")}.`);
  return { ...video, variant: "video", mediaType: encoding.mediaType };
}

/**
 * Burns opaque covers into the frames of a prepared video and writes, newly encoded, the variant "video" and a still of
 * it in the variants of pictures ("full", "960", "480") into `folder`. Then frames of what was written are looked at
 * again: `left` are sure findings that are neither under a cover nor where a person kept one. Throws if the file says
 * anything about itself, has sound, or if a cover is not opaque; UnusableFile if the source cannot be read or there is
 * no ffmpeg.
 */
export async function finishVideo(
  source: string,
  covers: readonly Cover[],
  kept: readonly Cover[],
  folder: string,
  progress?: Progress,
): Promise<Finished> {
  if (covers.length > MOST_COVERS)
    throw new UnusableFile(
      `A video may have up to ${MOST_COVERS} covers. Make fewer and larger ones, or cut the video.`,
    );
  const video = await withCovers(source, covers, folder);
  progress?.(0.3);
  const poster = join(folder, `${randomUUID()}.png`);
  const { left, posterAt } = await secondSight(video, { covers, kept }, poster, (share) =>
    progress?.(0.3 + share * 0.6),
  );
  // It was looked at above, as a frame. Its covers are drawn again, because those of a video have soft edges.
  const now = covers.filter((cover) => isSurelyAt(cover, posterAt));
  const still = await finishPicture(poster, now, [], folder, { faces: false, text: false });
  await rm(poster, { force: true });
  progress?.(1);
  const { file, variant, mediaType, width, height } = video;
  return { ...still, files: [{ file, variant, mediaType, width, height }, ...still.files], width, height, left };
}
