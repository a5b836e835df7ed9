import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { BackupRefused } from "db/backup/format.server";
import { checkBackup } from "db/backup/read-backup.server";
import { restoreBackup } from "db/backup/restore-backup.server";
import { restoreBlobs } from "db/backup/restore-blobs.server";
import { connect } from "db/connect.server";
import { afterRestore } from "~/features/cases/withdrawal/after-restore.server";
import { voidLinks } from "~/features/identity/joining/links-after-restore.server";
import { finishRemovals } from "~/features/identity/openid/provider-removal.server";
import { endAgain } from "~/features/moderation/hidden/ended-list.server";
import { outOfSightAgain } from "~/features/moderation/hidden/hidden-again.server";
import { purgeAgain } from "~/features/moderation/hidden/purge-list.server";
import { openBlobStore } from "~/platform/blobs/open-store.server";
import { loadSecret } from "~/platform/secrets.server";
import { backupCommand } from "./backup/command";
import { endedLines } from "./backup/ended-lines";
import { secretMark } from "./backup/secret-mark";
import { readEnvOrExit } from "./env";
import { startProgress } from "./progress";
import { runChecks } from "./verify";
import { withContext } from "./with-context";

const help = `
DATABASE_URL names an empty database, BLOBS where the files of attachments go; a backup made on one engine can be
restored on the other. Stop the forum first. The whole file is checked before anything is written; then all of it comes
in, or nothing. At the end everything is verified.

SECRET must be the one the forum had when the backup was made.

Not in a backup: sessions (people sign in again), one-time links (they are asked for again) and what waited in the job
queue. Invitations, links to cohorts and places on rosters that wait in it are void afterwards: send them again.

What ended after the backup was made is in it: texts that were removed for good, hidden or withdrawn, pictures of which
more was covered, people who left, roles, passkeys, passwords, connections and addresses that were taken off or changed,
providers. It ends or goes out of sight again, and pauses begin again, if removed-for-good.ndjson still lies in DATA_DIR
as it was when the forum stopped. That file is written all the time, so a copy from the day of the backup says nothing
of what came later. What was given since, such as a newer role, is in neither.`;

/** Ends what had ended since the backup, by the list beside the database, and says how far that list goes. */
async function endOnceMore(madeAt: string): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const gone = await withContext(purgeAgain);
  if (gone > 0) say(`Removed once more, or left once more: ${gone}`);
  const unseen = await withContext((ctx) => outOfSightAgain(ctx, Date.parse(madeAt)));
  if (unseen.withdrawn > 0) say(`Withdrawn once more, as their authors had: ${unseen.withdrawn}`);
  if (unseen.forMembers > 0) say(`For members only once more: ${unseen.forMembers}`);
  if (unseen.hidden > 0) say(`Hidden once more, for moderators to decide about: ${unseen.hidden}`);
  const ended = await withContext((ctx) => endAgain(ctx, Date.parse(madeAt)));
  for (const line of endedLines(ended, madeAt)) say(line);
}

export function registerRestore(program: Command): void {
  program
    .command("restore")
    .description("Put a backup into an empty database, and verify it.")
    .argument("<file>", "made by `wardround backup`")
    .option(
      "--other-secret",
      "although SECRET is lost: drafts stay sealed, and verify reports the end of the audit log",
    )
    .addHelpText("after", help)
    .action((file: string, options: { otherSecret?: boolean }) =>
      backupCommand(async () => {
        const env = readEnvOrExit("command");
        if (!existsSync(file)) throw new BackupRefused(`There is no file ${file}.`);
        const manifest = await checkBackup(file);
        if (!options.otherSecret && secretMark(await loadSecret(env)) !== manifest.secretMark)
          throw new BackupRefused(
            `This backup belongs to another SECRET. Set that one, or copy its file to ${join(env.dataDir, "secret")}. Nothing was restored.`,
          );
        const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
        const database = await connect(env.databaseUrl);
        try {
          const blobs = await openBlobStore(env.blobs);
          await restoreBlobs(file, blobs.put);
          const progress = startProgress("Rows", rows);
          await restoreBackup(database, file, manifest, progress.step);
          progress.end(`${rows.toLocaleString("en-GB")} restored, as of ${manifest.madeAt}`);
        } finally {
          await database.close();
        }
        await withContext(afterRestore);
        // The job that was ending what rested on one is in no backup.
        await withContext(finishRemovals);
        const links = await withContext(voidLinks);
        if (links > 0) process.stdout.write(`Links that no longer open anything, to be sent again: ${links}\n`);
        if (!options.otherSecret) await endOnceMore(manifest.madeAt);
        const well = await withContext((ctx) => runChecks(ctx, (line) => process.stdout.write(`${line}\n`)));
        // Only now: what it adds to the log is signed with the new
        // SECRET, and the end of the old one was to be reported.
        if (options.otherSecret) await endOnceMore(manifest.madeAt);
        if (!well) process.exitCode = 1;
      }),
    );
}
