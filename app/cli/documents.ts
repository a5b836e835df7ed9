import type { Command } from "commander";
import { resealAll } from "~/features/identity/verification/reseal.server";
import { withContext } from "./with-context";

const help = `
To change the key: set DOCUMENTS_KEY to the new one and DOCUMENTS_KEY_OLD to the one before (leave it out if there was
none), start the forum anew, run this, and take DOCUMENTS_KEY_OLD away. Cut short, it goes on where it was.`;

export function registerDocuments(program: Command): void {
  const documents = program.command("documents").description("What people show to be verified.");
  documents
    .command("reseal")
    .description("Seal numbers, words and documents anew with DOCUMENTS_KEY.")
    .addHelpText("after", help)
    .action(async () => {
      const { numbers, words, pages } = await withContext(resealAll);
      process.stdout.write(`${JSON.stringify({ numbers, words, pages })}\n`);
    });
}
