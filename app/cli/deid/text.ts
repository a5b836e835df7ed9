import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { Command } from "commander";
import { checkText } from "~/deidentify/text/check-text";
import { checkLines } from "./lines";
import { readText, Unreadable } from "./readable";

const help = `
Prints one JSON object: {"spans":[{"start","end","type","severity","suggestion"}]}; offsets count UTF-16 units.
Severity is block (must be replaced), ask (redact, or not a patient) or warn (the sum of the details).
With --jsonl every line holds one object {"id","text"} and gives one {"id","spans"}, in the same order.
The exit code says whether the input could be read, not whether something was found.`;

/** Opens the file, or standard input for "-"; errors of opening come with the first read. */
function sourceOf(file: string): Readable {
  return file === "-" ? process.stdin : createReadStream(file);
}

export function registerText(deid: Command): void {
  deid
    .command("text")
    .description("Print where a text holds names, dates, numbers and places that could identify a patient.")
    .argument("[file]", "a text file in UTF-8, or - for standard input", "-")
    .option("--jsonl", "one JSON object per line in, one per line out")
    .addHelpText("after", help)
    .action(async (file: string, options: { jsonl?: boolean }) => {
      try {
        if (options.jsonl) await checkLines(sourceOf(file), process.stdout);
        else process.stdout.write(`${JSON.stringify({ spans: checkText(await readText(sourceOf(file))) })}\n`);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        process.stderr.write(`${file === "-" ? "Standard input" : file}: ${error.message}\n`);
        process.exitCode = 1;
      }
    });
}
