import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Conflict, Invalid } from "~/core/refusals";
import { MINUTE, SECOND } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { registers } from "./register";
import * as editions from "./register-edition.queries.server";
import { type RegisterFile, readRegisterFile } from "./register-file.server";
import { type SortedRows, sortRows } from "./sorted-rows.server";

export type ImportOptions = RegisterFile & {
  /** Takes an edition that has a tenth fewer entries than the one before, or of which a hundredth was refused. */
  acceptFewer?: boolean;
  /** Called for each refused row. */
  refuse?: (line: number, reason: string) => void;
  /** Called with bytes read, of all bytes, then with entries written, of all. */
  progress?: (what: "reading" | "writing", done: number, of: number) => void;
};

export type ImportReport = {
  editionId: number;
  entries: number;
  refused: number;
  repeated: number;
  passedOver: number;
};

/** Short enough that nobody who writes in the forum waits for it. */
const BATCH = 2_500;
/** An import that wrote nothing for so long has died. */
const ABANDONED = 10 * MINUTE;

/**
 * Reads a register's file in as a new edition and puts it in the place of the old one at once: whoever looks somebody
 * up meanwhile finds the whole old one or the whole new one. Throws `Invalid` and leaves the old one where the file
 * cannot be read, has no entry, or has so much fewer than the old one that a part seems to be missing: at the next
 * nightly check everybody missing would lose their role. `Conflict` while another import of this register runs.
 */
export async function importRegister(ctx: Context, options: ImportOptions): Promise<ImportReport> {
  const { register, path } = options;
  const { clock, env, log } = ctx.runtime;
  const id = await begin(ctx, options);
  // Reading and sorting may take longer than an import that died is waited for.
  const beat = setInterval(
    () =>
      void ctx
        .write((tx) => editions.touchEdition(tx, id, clock()))
        .catch((error) => log.warn({ err: error, register }, "an import could not say that it still runs")),
    20 * SECOND,
  ).unref();
  const rows = sortRows(join(env.dataDir, "tmp"));
  const report: ImportReport = { editionId: id, entries: 0, refused: 0, repeated: 0, passedOver: 0 };
  try {
    const total = (await stat(path).catch(() => ({ size: 0 }))).size;
    let bytes = 0;
    const read = await readRegisterFile(options, rows, options.refuse ?? (() => undefined), (more) => {
      bytes += more;
      options.progress?.("reading", bytes, total);
    });
    report.refused = read.refused;
    report.passedOver = read.passedOver;
    await writeEntries(ctx, options, rows, report, read.rows);
    await mustBeWhole(ctx, options, report);
    await ctx.write(async (tx) => {
      const entry = { id, register, entries: report.entries, refused: report.refused, now: clock() };
      if (!(await editions.makeCurrent(tx, entry))) throw givenUp(options);
      await ctx.record(tx, { type: "RegisterImported", register, editionId: id });
    });
  } catch (error) {
    await ctx.write((tx) => editions.giveUp(tx, id)).catch(() => undefined);
    throw error;
  } finally {
    clearInterval(beat);
    rows.close();
    // What is left is removed by the nightly check; the edition is in force, or refused, either way.
    await sweepEditions(ctx).catch(() => undefined);
  }
  return report;
}

/** Removes what was replaced or given up, a little at a time. */
export async function sweepEditions(ctx: Context): Promise<void> {
  while ((await ctx.write((tx) => editions.removeSome(tx, 4 * BATCH))) !== null);
}

async function begin(ctx: Context, { register, path }: ImportOptions): Promise<number> {
  const { clock, database } = ctx.runtime;
  try {
    return await ctx.write(async (tx) => {
      await editions.giveUpAbandoned(tx, register, clock() - ABANDONED);
      return editions.beginEdition(tx, register, basename(path), clock());
    });
  } catch (error) {
    if (!database.isDuplicate(error)) throw error;
    throw new Conflict(`A file of ${registers[register].name} is being imported just now. Wait until that has ended.`);
  }
}

const givenUp = ({ register }: ImportOptions) =>
  new Conflict(`Another import of ${registers[register].name} has taken this one's place.`);

async function writeEntries(
  ctx: Context,
  options: ImportOptions,
  rows: SortedRows,
  report: ImportReport,
  total: number,
): Promise<void> {
  const { database, clock } = ctx.runtime;
  const id = report.editionId;
  let batch: string[] = [];
  const write = async () => {
    const text = batch.join(",");
    batch = [];
    await ctx.write(async (tx) => {
      if (!(await editions.touchEdition(tx, id, clock()))) throw givenUp(options);
      await editions.insertEntries(database, tx, text);
    });
    options.progress?.("writing", report.entries, total);
  };
  let last = { number: "", json: "", line: "" };
  for (const row of rows.sorted()) {
    const first = row.indexOf("\t");
    const next = { number: row.slice(0, first), line: row.slice(first + 1, first + 11), json: row.slice(first + 12) };
    if (next.number === last.number) {
      // Files with a row for each place of work say the same of a person several times.
      report.repeated++;
      if (next.json === last.json) continue;
      options.refuse?.(Number(next.line), `its number stands on line ${Number(last.line)} already`);
      continue;
    }
    last = next;
    report.entries++;
    batch.push(`${next.json},${id}]`);
    if (batch.length === BATCH) await write();
  }
  if (batch.length > 0) await write();
}

async function mustBeWhole(ctx: Context, options: ImportOptions, report: ImportReport): Promise<void> {
  if (report.entries === 0) throw new Invalid("No row of the file could be taken. The edition before stays.");
  if (options.acceptFewer) return;
  const words = (count: number) => count.toLocaleString("en-GB");
  const anyway = "If that is right, run the command again with --accept-fewer. The edition before stays.";
  if (report.refused * 100 > report.entries)
    throw new Invalid(`${words(report.refused)} rows were refused, and ${words(report.entries)} taken. ${anyway}`);
  const before = await editions.currentSize(ctx.db, options.register);
  if (before !== null && report.entries * 10 < before * 9)
    throw new Invalid(
      `The file has ${words(report.entries)} entries, and the edition before ${words(before)}: a part seems to be missing. ${anyway}`,
    );
}
