import { specialtiesByWord } from "~/features/identity/people/specialty-words.queries.server";
import type { Context } from "~/platform/context.server";
import type { ContentProcess } from "~/platform/markdown/content-process.server";
import type { Progress } from "../progress";
import { ahead } from "./ahead";
import { type FileIndex, indexFile } from "./file-index";
import { importPeople } from "./people";
import { type Importing, prepare } from "./prepare";
import { createReport, type ImportReport } from "./report";
import { writeThreads } from "./write";

/** Posts in one transaction: enough to be quick, few enough that others who write need not wait long. */
const BATCH = 250;
/** Batches that are prepared at once: with one alone, processes would wait for its last text. */
const AHEAD = 3;

type Options = { path: string; source: string; progress?: (total: number) => Progress };

/** Brings another forum's content in. `source` names that forum: the same id from it is the same post in every run. */
export async function importFile(ctx: Context, content: ContentProcess, options: Options): Promise<ImportReport> {
  const report = createReport();
  const keyOf = (id: string) => `${options.source}/${id}`;
  const index = await indexFile(options.path, ctx.now, report);
  try {
    const accounts = await importPeople(ctx, index, keyOf, report);
    const specialties = await specialtiesByWord(ctx.db);
    const work: Importing = { ctx, content, index, keyOf, accounts, specialties, report };
    const total = index.threads.reduce((sum, thread) => sum + postsIn(thread), 0);
    const progress = options.progress?.(total);
    let done = 0;
    // The next batches are laid out and checked, in processes of their own, while this one is written.
    for await (const [batch, ready] of ahead(inBatches(index.threads), AHEAD, (threads) => prepare(work, threads))) {
      await writeThreads(work, ready);
      done += batch.reduce((sum, thread) => sum + postsIn(thread), 0);
      progress?.step(done);
    }
    progress?.end(`${done.toLocaleString("en-GB")} posts read`);
  } finally {
    index.close();
  }
  return report;
}

const postsIn = ({ answers, comments }: FileIndex["threads"][number]) => 1 + answers.length + comments.length;

function inBatches(threads: FileIndex["threads"]): FileIndex["threads"][] {
  const batches: FileIndex["threads"][] = [];
  let size = BATCH;
  for (const thread of threads) {
    if (size >= BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(thread);
    size += postsIn(thread);
  }
  return batches;
}
