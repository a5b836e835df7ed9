import { visitor } from "~/core/actor";
import { type Context, contextFor } from "~/platform/context.server";
import { prepareDatabase } from "../prepare-database.server";
import { closeRuntime, createRuntime } from "../runtime.server";
import { readEnvOrExit } from "./env";

/** Runs one command on the migrated database as the system itself, and closes everything after it. */
export async function withContext<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
  const runtime = await createRuntime(readEnvOrExit("command"));
  try {
    await prepareDatabase(runtime.database);
    return await work(contextFor(runtime, visitor));
  } finally {
    await closeRuntime(runtime);
  }
}
