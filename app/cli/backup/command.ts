import { BackupRefused } from "db/backup/format.server";

/** Runs a command about backups. A refusal is printed as its sentence, and the process ends with 1. */
export async function backupCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
