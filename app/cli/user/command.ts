import { fieldsOf, isRefusal } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { withContext } from "../with-context";

/** Runs a command about people. A refusal is printed as its sentences, and the process ends with 1. */
export async function userCommand(work: (ctx: Context) => Promise<void>): Promise<void> {
  try {
    await withContext(work);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const sentences = Object.values(fieldsOf(error));
    process.stderr.write(`${(sentences.length > 0 ? sentences : [error.message]).join("\n")}\n`);
    process.exitCode = 1;
  }
}
