import type { Command } from "commander";
import { checkTotals, rebuildTotals } from "~/features/reputation/totals.server";
import { withContext } from "./with-context";

export function registerRebuildStanding(program: Command): void {
  program
    .command("rebuild-standing")
    .description("Make the standing totals anew from the ledger and report every difference.")
    .option("--check", "only compare; change nothing and exit with 1 if anything differs")
    .action(async (options: { check?: boolean }) => {
      const differences = await withContext((ctx) => (options.check ? checkTotals(ctx) : rebuildTotals(ctx)));
      for (const one of differences)
        process.stdout.write(
          `account ${one.accountId}, specialty ${one.specialtyId}, ${one.track}: total ${one.total}, ledger ${one.ledger}\n`,
        );
      process.stdout.write(
        differences.length === 0
          ? "Every total is what the ledger says.\n"
          : `${differences.length} totals ${options.check ? "differ from the ledger" : "were put right"}.\n`,
      );
      if (options.check && differences.length > 0) process.exitCode = 1;
    });
}
