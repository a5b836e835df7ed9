import type { Database, Db } from "db/engine";
import { writeWholeFile } from "db/whole-file.server";
import {
  countMovingThreads,
  type MovingPlace,
  postsUnder,
  threadsAfter,
} from "~/features/forum/post/moving-posts.queries.server";
import { peopleAfter } from "~/features/identity/joining/moving-people.queries.server";
import type { Progress } from "../progress";
import { personLine, threadLines } from "./lines";

const PEOPLE = 500;
const THREADS = 100;

type Options = { withEmail: boolean; progress?: (threads: number) => Progress };

/** Writes what readers see into one file, as it is at one moment. Returns how many threads that were. */
export async function exportForum(database: Database, path: string, options: Options): Promise<number> {
  return database.snapshot(async (db) => {
    const total = await countMovingThreads(db);
    const progress = options.progress?.(total);
    await writeWholeFile(
      path,
      textOf(db, options.withEmail, (done) => progress?.step(done)),
    );
    progress?.end(`${total.toLocaleString("en-GB")} written`);
    return total;
  });
}

async function* textOf(db: Db, withEmail: boolean, step: (threads: number) => void): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const people = await peopleAfter(db, after, PEOPLE);
    if (people.length > 0) yield asText(people.map((person) => personLine(person, withEmail)));
    if (people.length < PEOPLE) break;
    after = people.at(-1)?.id ?? after;
  }
  let place: MovingPlace = { at: Number.MIN_SAFE_INTEGER, id: 0 };
  for (let done = 0; ; ) {
    const threads = await threadsAfter(db, place, THREADS);
    if (threads.length > 0) {
      const under = await postsUnder(
        db,
        threads.map(({ id }) => id),
      );
      yield asText(threadLines(threads, under));
    }
    done += threads.length;
    step(done);
    if (threads.length < THREADS) return;
    place = threads.at(-1) ?? place;
  }
}

const asText = (lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
