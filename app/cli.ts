import { Command } from "commander";

export { precompressFolder } from "~/platform/static-files.server";

type Register = (program: Command) => void;

/** Every command, in the order of the help. Each is read when it is called: serving needs no demo and no dictionary. */
const commands: Record<string, () => Promise<Register>> = {
  start: async () => (await import("./cli/start")).registerStart,
  demo: async () => (await import("./cli/demo")).registerDemo,
  import: async () => (await import("./cli/import")).registerImport,
  documents: async () => (await import("./cli/documents")).registerDocuments,
  export: async () => (await import("./cli/export")).registerExport,
  backup: async () => (await import("./cli/backup")).registerBackup,
  restore: async () => (await import("./cli/restore")).registerRestore,
  migrate: async () => (await import("./cli/migrate")).registerMigrate,
  user: async () => (await import("./cli/user")).registerUser,
  register: async () => (await import("./cli/register")).registerRegister,
  "rebuild-standing": async () => (await import("./cli/rebuild-standing")).registerRebuildStanding,
  seed: async () => (await import("./cli/seed")).registerSeed,
  recheck: async () => (await import("./cli/recheck")).registerRecheck,
  verify: async () => (await import("./cli/verify")).registerVerify,
  deid: async () => (await import("./cli/deid")).registerDeid,
};

/** The command of that name; all of them, each with its own help, if there is none of it. */
export async function wardround(name = ""): Promise<Command> {
  const program = new Command("wardround").description(
    "A forum where medical students ask and verified senior doctors answer.",
  );
  const one = Object.hasOwn(commands, name) ? commands[name] : undefined;
  for (const load of one ? [one] : Object.values(commands)) (await load())(program);
  return program.showHelpAfterError("Run `wardround help` for the list of commands.");
}

/** `wardround <command>`; called by bin/wardround.js. */
export async function main(argv: string[]): Promise<void> {
  const program = await wardround(argv[2]);
  await program.parseAsync(argv);
}
