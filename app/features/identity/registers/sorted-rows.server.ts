import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Puts millions of lines in order without holding them all: in runs that are sorted and written aside, then merged. */
export type SortedRows = {
  /** A line of text without line ends; lines are sorted as JavaScript compares texts. */
  add(line: string): void;
  /** All of them, in order; once. */
  sorted(): Generator<string>;
  /** Removes what was written aside. */
  close(): void;
};

/** `runSize`: how many lines are held at once. `folder`: where runs are written, made if it is missing. */
export function sortRows(folder: string | null = null, runSize = 200_000): SortedRows {
  const place = folder ?? tmpdir();
  let aside: string | null = null;
  let held: string[] = [];
  const runs: string[] = [];

  function writeRun() {
    mkdirSync(place, { recursive: true });
    aside ??= mkdtempSync(join(place, "register-"));
    const file = join(aside, `run-${runs.length}`);
    writeFileSync(file, `${held.sort().join("\n")}\n`, { mode: 0o600 });
    runs.push(file);
    held = [];
  }

  return {
    add(line) {
      held.push(line);
      if (held.length >= runSize) writeRun();
    },
    *sorted() {
      // The usual file of one country is one run, and never touches the disk.
      if (runs.length === 0) yield* held.sort();
      else {
        if (held.length > 0) writeRun();
        yield* merged(runs.map(linesOf));
      }
    },
    close() {
      if (aside) rmSync(aside, { recursive: true, force: true });
    },
  };
}

const BLOCK = 256 * 1024;

/** Read in blocks and not line by line: waiting for each of millions of lines would take longer than reading them. */
function* linesOf(file: string): Generator<string> {
  const handle = openSync(file, "r");
  try {
    const block = Buffer.alloc(BLOCK);
    let rest = Buffer.alloc(0);
    for (;;) {
      const bytes = readSync(handle, block, 0, BLOCK, null);
      if (bytes === 0) return;
      const all = Buffer.concat([rest, block.subarray(0, bytes)]);
      const end = all.lastIndexOf(10);
      rest = Buffer.from(all.subarray(end + 1));
      if (end >= 0) yield* all.toString("utf8", 0, end).split("\n");
    }
  } finally {
    closeSync(handle);
  }
}

/** A heap of the runs by their next line. */
function* merged(runs: Generator<string>[]): Generator<string> {
  type Head = { line: string; run: Generator<string> };
  const heap: Head[] = [];
  const lineAt = (at: number) => heap[at]?.line;

  function sink(at: number) {
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      for (const child of [left, right]) {
        const [line, best] = [lineAt(child), lineAt(least)];
        if (line !== undefined && best !== undefined && line < best) least = child;
      }
      const [one, other] = [heap[at], heap[least]];
      if (least === at || !one || !other) return;
      heap[at] = other;
      heap[least] = one;
      at = least;
    }
  }

  for (const run of runs) {
    const next = run.next();
    if (!next.done) heap.push({ line: next.value, run });
  }
  for (let at = Math.floor(heap.length / 2); at >= 0; at--) sink(at);
  for (let head = heap[0]; head; head = heap[0]) {
    yield head.line;
    const next = head.run.next();
    if (!next.done) head.line = next.value;
    else {
      const last = heap.pop();
      if (!last || heap.length === 0) return;
      heap[0] = last;
    }
    sink(0);
  }
}
