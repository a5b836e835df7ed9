import type { Finding } from "~/deidentify/media";

/** What was found of one kind, as the commands print it: whole pixels, and seconds where it is about a video. */
export function boxesOf(found: readonly Finding[], kind: Finding["kind"]) {
  return found
    .filter((one) => one.kind === kind)
    .map(({ x, y, w, h, score, from, to }) => ({ x, y, w, h, score, ...(from === undefined ? {} : { from, to }) }));
}

/** A refused file: its reason on standard error, and an exit code that is not 0. */
export function refuse(file: string, error: unknown): void {
  process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
