import type { Command } from "commander";
import { boxesOf, refuse } from "./found";

const help = `
Writes a picture of each page: page-1.png, page-2.png and so on. The text check reads the pages' text and what it finds is
covered; text that cannot be read (scans, stamps, letters drawn as lines, fonts without letters) is covered whole, and so
are faces. Prints {"pages":[{"file","width","height","faces":[{x,y,w,h,score}],"text":[...]}]} in pixels of the pages.
A file that cannot be read is named on standard error, nothing is written for it, and the exit code is 1.`;

export function registerPdf(deid: Command): void {
  deid
    .command("pdf")
    .description("Make pictures of a PDF's pages with faces, identifying text and everything unreadable covered.")
    .argument("<file>", "a PDF")
    .requiredOption("--out <folder>", "the folder for the pages; it is made if it is not there")
    .addHelpText("after", help)
    .action(async (file: string, { out }: { out: string }) => {
      try {
        const { cleanPdf } = await import("~/deidentify/pdf/clean-pdf.server");
        const pages = (await cleanPdf(file, out)).map(({ found, ...page }) => ({
          ...page,
          faces: boxesOf(found, "face"),
          text: boxesOf(found, "text"),
        }));
        process.stdout.write(`${JSON.stringify({ pages })}\n`);
      } catch (error) {
        refuse(file, error);
      }
    });
}
