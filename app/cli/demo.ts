import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { demoCases, USUAL_CASES } from "db/seeds/demo";
import { prepareDatabase } from "../prepare-database.server";
import { createRuntime } from "../runtime.server";
import { fillCommunity } from "./demo/community";
import type { SignIn } from "./demo/members";
import { readEnvOrExit } from "./env";
import { serve } from "./serve";

const help = `
The database stands in DATA_DIR/demo and is made anew at every start, so nothing you do there lasts. Everybody and
everything in it is invented. The sign-ins are printed, and kept in DATA_DIR/demo/people.json.

  PORT   where to listen (3000)        HOST   on which address (127.0.0.1)`;

function wholeNumber(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}

export function registerDemo(program: Command): void {
  program
    .command("demo")
    .description("Make a fresh demo database with an invented community and serve it. Never touches DATABASE_URL.")
    .option(
      "--cases <number>",
      `how many of the ${demoCases.length} invented cases to tell, instead of ${USUAL_CASES}; each takes some seconds`,
      wholeNumber,
    )
    .addHelpText("after", help)
    .action(async ({ cases }: { cases?: number }) => {
      const env = readEnvOrExit("demo");
      const start = Date.now();
      rmSync(env.dataDir, { recursive: true, force: true });
      mkdirSync(env.dataDir, { recursive: true });
      const runtime = await createRuntime(env, { demo: true });
      await prepareDatabase(runtime.database);
      process.stdout.write("Inventing a community …\n");
      const signIns = await runtime.database.filling(() => fillCommunity(runtime, cases));
      writeFileSync(join(env.dataDir, "people.json"), `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
      const address = await serve(runtime);
      process.stdout.write(`${welcome(address, signIns, Date.now() - start)}\n`);
    });
}

function welcome(address: string, signIns: readonly SignIn[], ms: number): string {
  const width = Math.max(...signIns.map(({ email }) => email.length));
  const words: Record<string, string> = { trainee: "doctor in training" };
  const lines = signIns.map(
    ({ role, email, password }) => `  ${(words[role] ?? role).padEnd(19)}${email.padEnd(width + 2)}${password}`,
  );
  return [
    `Wardround is at ${address} (made in ${(ms / 1000).toFixed(1)} s)`,
    "",
    "Everything in it is invented and not clinically reviewed. Sign in as:",
    ...lines,
  ].join("\n");
}
