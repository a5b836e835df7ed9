import { Command } from "commander";
import { registerBackup } from "./cli/backup";
import { registerDeid } from "./cli/deid";
import { registerDemo } from "./cli/demo";
import { registerDocuments } from "./cli/documents";
import { registerExport } from "./cli/export";
import { registerImport } from "./cli/import";
import { registerMigrate } from "./cli/migrate";
import { registerRebuildStanding } from "./cli/rebuild-standing";
import { registerRecheck } from "./cli/recheck";
import { registerRegister } from "./cli/register";
import { registerRestore } from "./cli/restore";
import { registerSeed } from "./cli/seed";
import { registerStart } from "./cli/start";
import { registerUser } from "./cli/user";
import { registerVerify } from "./cli/verify";

export { precompressFolder } from "~/platform/static-files.server";

/** Every command, each with its own help. */
export function wardround(): Command {
  const program = new Command("wardround").description(
    "A forum where medical students ask and verified senior doctors answer.",
  );
  registerStart(program);
  registerDemo(program);
  registerImport(program);
  registerDocuments(program);
  registerExport(program);
  registerBackup(program);
  registerRestore(program);
  registerMigrate(program);
  registerUser(program);
  registerRegister(program);
  registerRebuildStanding(program);
  registerSeed(program);
  registerRecheck(program);
  registerVerify(program);
  registerDeid(program);
  return program.showHelpAfterError("Run `wardround help` for the list of commands.");
}

/** `wardround <command>`; called by bin/wardround.js. */
export async function main(argv: string[]): Promise<void> {
  await wardround().parseAsync(argv);
}
