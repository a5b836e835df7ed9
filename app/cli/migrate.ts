import type { Command } from "commander";
import { connect } from "db/connect.server";
import { readEnvOrExit } from "./env";

export function registerMigrate(program: Command): void {
  program
    .command("migrate")
    .description("Bring the database's schema forward and say what ran.")
    .action(async () => {
      const database = await connect(readEnvOrExit("command").databaseUrl);
      const names = await database.migrate();
      process.stdout.write(names.length === 0 ? "The schema is up to date.\n" : `Ran ${names.join(", ")}.\n`);
      await database.close();
    });
}
