import type { Command } from "commander";
import { boxesOf, refuse } from "./found";

const help = `
Needs ffmpeg on the PATH. Faces and written text are covered for as long as they are seen; sound, subtitles and everything
the file says about itself are left out. Prints {"width","height","seconds","faces":[{x,y,w,h,score,from,to}],"text":[...]}
in pixels and seconds. A file that cannot be read is named on standard error, nothing is written, and the exit code is 1.`;

export function registerVideo(deid: Command): void {
  deid
    .command("video")
    .description("Cover faces and written text in a video, and leave out its sound.")
    .argument("<file>", "a video of at most 60 seconds")
    .requiredOption("--out <file>", "the cleaned video, an MP4")
    .addHelpText("after", help)
    .action(async (file: string, { out }: { out: string }) => {
      try {
        const { cleanVideo } = await import("~/deidentify/video/clean-video.server");
        const { found, ...video } = await cleanVideo(file, out);
        const told = { ...video, faces: boxesOf(found, "face"), text: boxesOf(found, "text") };
        process.stdout.write(`${JSON.stringify(told)}\n`);
      } catch (error) {
        refuse(file, error);
      }
    });
}
