import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { type Line, type LineOf, readLine } from "./line";
import type { ImportReport } from "./report";

/** Where a line stands in the file, and what the order of work needs of it. The texts stay in the file. */
export type Entry = { number: number; offset: number; length: number; id: string; at: number };
/** `answer`: under that answer, else under the question. `root`: the first-level comment it replies to. */
export type CommentEntry = Entry & { answer: string | null; root: string | null };

export type FileIndex = {
  people: Entry[];
  /** By date, each with what stands under it, by date too. */
  threads: (Entry & { answers: Entry[]; comments: CommentEntry[] })[];
  read<K extends Line["kind"]>(entry: Entry, kind: K): LineOf<K>;
  close(): void;
};

type Loose = { threads: Map<string, FileIndex["threads"][number]>; answers: Map<string, [Entry, string]> };

/**
 * Reads the whole file once: refuses what is wrong in itself (bad JSON, bad dates, an id used twice) and what hangs on
 * nothing, and puts the rest in order. A file may name things before they come.
 */
export async function indexFile(path: string, now: number, report: ImportReport): Promise<FileIndex> {
  const people = new Map<string, Entry>();
  const loose: Loose = { threads: new Map(), answers: new Map() };
  const comments = new Map<string, [Entry, string]>();
  for await (const { source, ...place } of linesOf(path)) {
    if (source.trim() === "") continue;
    const read = readLine(source, now);
    if ("refused" in read) {
      report.refuse(place.number, read.refused);
      continue;
    }
    const { line } = read;
    const entry: Entry = { ...place, id: line.id, at: "at" in line ? line.at : 0 };
    const known = { person: people, thread: loose.threads, answer: loose.answers, comment: comments }[line.kind];
    if (known.has(line.id)) report.refuse(entry.number, `${line.kind} ${line.id} stands in the file twice`);
    else if (line.kind === "person") people.set(line.id, entry);
    else if (line.kind === "thread") loose.threads.set(line.id, { ...entry, answers: [], comments: [] });
    else if (line.kind === "answer") loose.answers.set(line.id, [entry, line.thread]);
    else comments.set(line.id, [entry, line.on]);
  }
  for (const [entry, thread] of loose.answers.values()) {
    const found = loose.threads.get(thread);
    if (found) found.answers.push(entry);
    else report.refuse(entry.number, `no thread ${thread}`);
  }
  placeComments(comments, loose, report);
  const inOrder = (one: Entry, other: Entry) => one.at - other.at || one.number - other.number;
  const threads = [...loose.threads.values()].sort(inOrder);
  for (const thread of threads) {
    thread.answers.sort(inOrder);
    thread.comments.sort(inOrder);
  }
  const file = openSync(path, "r");
  return {
    people: [...people.values()],
    threads,
    read(entry, kind) {
      const bytes = Buffer.alloc(entry.length);
      readSync(file, bytes, 0, entry.length, entry.offset);
      const again = readLine(bytes.toString("utf8"), now);
      if (!("line" in again) || again.line.kind !== kind) throw new Error("The file changed while it was read.");
      // The cast: its kind was just compared.
      return again.line as LineOf<typeof kind>;
    },
    close: () => closeSync(file),
  };
}

/** Finds the thread of each comment, through the answer or the comments it hangs on. */
function placeComments(comments: Map<string, [Entry, string]>, loose: Loose, report: ImportReport): void {
  for (const [entry, on] of comments.values()) {
    let target = on;
    let root: string | null = null;
    const seen = new Set([entry.id]);
    for (;;) {
      const kinds = [loose.threads.has(target), loose.answers.has(target), comments.has(target)].filter(Boolean).length;
      if (kinds > 1) {
        report.refuse(entry.number, `“${target}” is the id of more than one post`);
        break;
      }
      const answer = loose.answers.get(target);
      const thread = loose.threads.get(answer?.[1] ?? target);
      if (thread) {
        thread.comments.push({ ...entry, answer: answer ? target : null, root });
        break;
      }
      const parent = comments.get(target);
      if (!parent || seen.has(target)) {
        report.refuse(entry.number, `nothing with the id ${on} to comment on`);
        break;
      }
      seen.add(target);
      root = target;
      target = parent[1];
    }
  }
}

type SourceLine = { number: number; offset: number; length: number; source: string };

/** The lines of a file with their place in bytes. */
async function* linesOf(path: string): AsyncGenerator<SourceLine> {
  if (!statSync(path).isFile()) throw new Error(`${path} is not a file.`);
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  let number = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      number++;
      yield { number, offset: offset + start, length: end - start, source: bytes.toString("utf8", start, end) };
      start = end + 1;
    }
    rest = bytes.subarray(start);
    offset += start;
  }
  if (rest.length > 0) yield { number: number + 1, offset, length: rest.length, source: rest.toString("utf8") };
}
