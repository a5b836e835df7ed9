import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { prepareDatabase } from "../prepare-database.server";
import { createRuntime } from "../runtime.server";
import { serve } from "./serve";
import { readEnvOrExit } from "./start";

export function registerDemo(program: Command): void {
  program
    .command("demo")
    .description("Make a fresh demo database with an invented community and serve it. Never touches DATABASE_URL.")
    .action(async () => {
      const env = readEnvOrExit("demo");
      const folder = join(env.dataDir, "demo");
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const runtime = await createRuntime(
        { ...env, databaseUrl: `sqlite:${join(folder, "wardround.db")}` },
        { demo: true },
      );
      await prepareDatabase(runtime.database);
      const address = await serve(runtime);
      process.stdout.write(`Wardround is at ${address}\n`);
    });
}
