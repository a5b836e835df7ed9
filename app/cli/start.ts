import type { Command } from "commander";
import { visitor } from "~/core/actor";
import { firstAdminLink } from "~/features/identity/joining/setup.server";
import { contextFor } from "~/platform/context.server";
import { prepareDatabase } from "../prepare-database.server";
import { createRuntime } from "../runtime.server";
import { readEnvOrExit } from "./env";
import { serve } from "./serve";

export function registerStart(program: Command): void {
  program
    .command("start")
    .description("Serve the forum on DATABASE_URL (default: an SQLite file under data/), migrating it forward first.")
    .action(async () => {
      const env = readEnvOrExit();
      const runtime = await createRuntime(env);
      await prepareDatabase(runtime.database);
      const address = await serve(runtime);
      const link = await firstAdminLink(contextFor(runtime, visitor));
      if (link)
        process.stdout.write(
          `Nobody looks after this forum yet. Set up its first administrator here, once:\n  ${link}\n`,
        );
      process.stdout.write(
        address ? `Wardround is at ${env.publicUrl} (listening on ${address})\n` : "Wardround's worker is running\n",
      );
    });
}
