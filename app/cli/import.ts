import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";
import { startContentPool } from "~/platform/markdown/content-pool.server";
import { contentModule } from "../runtime.server";
import { importFile } from "./import/import-file";
import { reportLines } from "./import/report";
import { startProgress } from "./progress";
import { withContext } from "./with-context";

const help = `
One JSON object a line, in any order; ids are the file's own, "at" is ISO 8601, bodies are Markdown:
  {"kind":"person","id","name","email"?,"role":"student|trainee|mentor|educator","specialty"?,"stage"?}
  {"kind":"thread","id","author","at","title","body","specialty","tags":[],"visibility":"public|verified","anonymous"?}
  {"kind":"answer","id","thread","author","at","body","endorsedBy":[]?,"helpful"?}
  {"kind":"comment","id","on","author","at","body"}          "on" is a thread, an answer or a comment

People come in unclaimed and unverified: the stated role is shown as imported, claiming an account needs proof of its
e-mail address, and roles are given here. Imported endorsements are shown as such and give no points.

Safe to run again, also after it was interrupted: what came in before stays as it is. That holds for one name of the
source, which is the file's name unless --source says otherwise. Refused lines are listed with number and reason.`;

export function registerImport(program: Command): void {
  program
    .command("import")
    .description("Bring in another forum's people, threads, answers and comments.")
    .argument("<file>", "an .ndjson file")
    .option("--source <name>", "what the other forum is called, the same in every run")
    .option("--report <file>", "write every refused line there")
    .addHelpText("after", help)
    .action((path: string, options: { source?: string; report?: string }) =>
      withContext(async (ctx) => {
        const content = startContentPool(2, { modulePath: contentModule });
        try {
          const source = options.source ?? basename(path).replace(/\.(ndjson|jsonl?)$/i, "");
          const progress = (total: number) => startProgress("Posts", total);
          const report = await importFile(ctx, content, { path, source, progress });
          if (options.report) writeFileSync(options.report, `${reportLines(report, true).join("\n")}\n`);
          process.stdout.write(`${reportLines(report).join("\n")}\n`);
        } finally {
          await content.close();
        }
      }),
    );
}
