import type { Command } from "commander";
import { lostBlobs } from "~/features/cases/media/lost-blobs.server";
import { wrongCounts } from "~/features/forum/post/count-check.queries.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { hiddenWithoutPost } from "~/features/moderation/hidden/hidden-check.queries.server";
import { checkTotals } from "~/features/reputation/totals.server";
import { damagedBlobs } from "~/platform/blobs/check-blobs.server";
import type { Context } from "~/platform/context.server";
import { withContext } from "./with-context";

/** A check: what it makes sure of, and the sentences that say otherwise. */
type Check = { sure: string; faults: (ctx: Context) => Promise<string[]> };

const SHOWN = 20;

export const checks: Check[] = [
  {
    sure: "The audit log is one whole chain",
    faults: async (ctx) => (await checkAuditLog(ctx)).problems.map(({ seq, problem }) => `row ${seq}: ${problem}`),
  },
  {
    sure: "Every standing total is what the ledger says",
    faults: async (ctx) =>
      (await checkTotals(ctx)).map(
        (one) =>
          `account ${one.accountId}, specialty ${one.specialtyId}, ${one.track}: total ${one.total}, ledger ${one.ledger}`,
      ),
  },
  {
    sure: "The database is undamaged and every reference leads somewhere",
    faults: (ctx) => ctx.runtime.database.faults(),
  },
  {
    sure: "The counts of every thread are what counting gives",
    faults: async (ctx) =>
      (await wrongCounts(ctx.db, 1_000)).map(
        (one) =>
          `thread ${one.id}: ${one.answers} answers (counted ${one.countedAnswers}), ${one.comments} comments (counted ${one.countedComments})`,
      ),
  },
  { sure: "Every file of an attachment is there and undamaged", faults: damagedBlobs },
  { sure: "Every file in the store belongs to something", faults: lostBlobs },
  {
    sure: "Every hidden post exists",
    faults: async (ctx) =>
      (await hiddenWithoutPost(ctx.db)).map(({ kind, id }) => `${kind} ${id} is hidden and missing`),
  },
];

/** Runs every check, says one line for each and its faults below it; true if all is well. */
export async function runChecks(ctx: Context, say: (line: string) => void): Promise<boolean> {
  let well = true;
  for (const { sure, faults } of checks) {
    const found = await faults(ctx);
    say(found.length === 0 ? `ok      ${sure}.` : `FAILED  ${sure}: ${found.length} found.`);
    for (const fault of found.slice(0, SHOWN)) say(`          ${fault}`);
    if (found.length > SHOWN) say(`          and ${found.length - SHOWN} more`);
    if (found.length > 0) well = false;
  }
  return well;
}

export function registerVerify(program: Command): void {
  program
    .command("verify")
    .description(
      "Check the audit log, the standing ledger, the database and every file; exit with 1 if anything is wrong.",
    )
    .action(async () => {
      const well = await withContext((ctx) => runChecks(ctx, (line) => process.stdout.write(`${line}\n`)));
      if (!well) process.exitCode = 1;
    });
}
