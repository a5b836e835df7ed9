import { existsSync } from "node:fs";
import type { Command } from "commander";
import { BackupRefused } from "db/backup/format.server";
import { writeBackup } from "db/backup/write-backup.server";
import { connect, sqliteFileOf } from "db/connect.server";
import { openBlobStore } from "~/platform/blobs/open-store.server";
import { loadSecret } from "~/platform/secrets.server";
import { backupCommand } from "./backup/command";
import { secretMark } from "./backup/secret-mark";
import { readEnvOrExit } from "./env";
import { type Progress, startProgress } from "./progress";

const help = `
Works while the forum runs: the file holds one moment of the database, and appears under its name when it is whole. It can
be restored on SQLite and on PostgreSQL alike, by this release and later ones. Only its owner can read it, and it holds
everything that is in the forum: keep it as safe as the database.

SECRET stands in no backup. Keep it beside it (the variable, or the file "secret" in DATA_DIR): drafts are sealed with it,
and the end of the audit log is signed with it.

Published and confirmed attachments are in it; what waits in quarantine never is, so it has to be attached again.

Left out are sessions, one-time links and what waits in the job queue: people sign in again, and no mail is sent twice.`;

export function registerBackup(program: Command): void {
  program
    .command("backup")
    .description("Write the whole database and its attachments into one file, while the forum runs.")
    .argument("<file>", "replaced if it is there")
    .addHelpText("after", help)
    .action((file: string) =>
      backupCommand(async () => {
        const env = readEnvOrExit("command");
        const sqlite = sqliteFileOf(env.databaseUrl);
        if (sqlite !== null && !existsSync(sqlite)) throw new BackupRefused(`There is no database at ${sqlite}.`);
        const mark = secretMark(await loadSecret(env));
        const blobs = await openBlobStore(env.blobs);
        const database = await connect(env.databaseUrl, { readOnly: true });
        try {
          let progress: Progress | undefined;
          const { tables, blobs: files } = await writeBackup(database, file, {
            madeAt: new Date(),
            secretMark: mark,
            openBlob: blobs.get,
            counted: (total) => {
              progress = startProgress("Rows", total);
            },
            wrote: (rows) => progress?.step(rows),
          });
          const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
          progress?.end(`${rows.toLocaleString("en-GB")} written, and ${files.length.toLocaleString("en-GB")} files`);
          process.stdout.write(`${file} is whole. Keep SECRET beside it.\n`);
        } finally {
          await database.close();
        }
      }),
    );
}
