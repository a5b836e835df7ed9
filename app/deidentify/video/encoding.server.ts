import { UnusableFile } from "../media";
import { encoders } from "./ffmpeg.server";

export type VideoEncoding = {
  ending: "mp4" | "webm";
  mediaType: string;
  /** "source" is encoded once more when it is covered and keeps more. */
  options: (quality: "source" | "final") => string[];
};

const h264: VideoEncoding = {
  ending: "mp4",
  mediaType: "video/mp4",
  options: (quality) => [
    ...["-c:v", "libx264", "-preset", "veryfast", "-crf", quality === "source" ? "18" : "22", "-pix_fmt", "yuv420p"],
    // Its notes to the decoder say how it was encoded.
    ...["-threads", "2", "-bsf:v", "filter_units=remove_types=6", "-movflags", "+faststart", "-f", "mp4"],
  ],
};

const vp9: VideoEncoding = {
  ending: "webm",
  mediaType: "video/webm",
  options: (quality) => [
    ...["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "6", "-row-mt", "1", "-b:v", "0"],
    ...["-crf", quality === "source" ? "24" : "31", "-pix_fmt", "yuv420p", "-threads", "2", "-f", "webm"],
  ],
};

/** The first of what browsers play that is in this list of ffmpeg's encoders: H.264, else VP9. Throws UnusableFile. */
export function encodingAmong(list: string): VideoEncoding {
  if (/ libx264 /.test(list)) return h264;
  if (/ libvpx-vp9 /.test(list)) return vp9;
  throw new UnusableFile(
    "Video is switched off on this server, because its ffmpeg can write neither H.264 nor VP9. Attach pictures instead.",
  );
}

/** What videos are written in here. Throws UnusableFile if there is no ffmpeg. */
export const videoEncoding = async () => encodingAmong(await encoders());
