import type { Command } from "commander";
import { exportForum } from "./export/export-forum";
import { startProgress } from "./progress";
import { withContext } from "./with-context";

const help = `
The form is the one that \`wardround import\` reads; its help says which. Ids stay the same in every export of one forum, so
a later file can be imported on top of an earlier one.

What leaves is what readers see: posts that were withdrawn, hidden or removed stay here. So does every case, with what
was written under it: a patient who withdraws it must be able to rely on its being nowhere else. A thread that was asked
anonymously leaves without its author's id, and so do the asker's comments in it. Not in this form: votes, points, earlier
versions, references, learning points, collections. To move all of a forum, use \`wardround backup\`.

E-mail addresses go along, because people claim their posts elsewhere by proof of their address. Keep the file as safe as
the database, or leave the addresses out with --without-email. Only its owner can read the file.`;

export function registerExport(program: Command): void {
  program
    .command("export")
    .description("Write people, threads, answers and comments in the form that import reads.")
    .argument("<file>", "an .ndjson file, replaced if it is there")
    .option("--without-email", "nobody can claim their posts from this file")
    .addHelpText("after", help)
    .action((path: string, { withoutEmail }: { withoutEmail?: boolean }) =>
      withContext(async (ctx) => {
        const progress = (threads: number) => startProgress("Threads", threads);
        await exportForum(ctx.runtime.database, path, { withEmail: !withoutEmail, progress });
      }),
    );
}
