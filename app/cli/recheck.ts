import { type Command, InvalidArgumentError } from "commander";
import type { PostKind } from "~/core/ids";
import { startContentPool } from "~/platform/markdown/content-pool.server";
import { contentModule } from "../runtime.server";
import { type Place, recheckPosts } from "./recheck/recheck-posts";
import { withContext } from "./with-context";

const help = `
Writes one JSON object a line for each post in which the text check finds something nobody has decided on:
  {"kind":"answer","id":12,"threadId":3,"found":{"body":["date"]}}
The words themselves are never written. On standard error: how far it got, to go on there with --from.`;

function placeOf(text: string): Place {
  const [, kind, id] = /^(thread|answer|comment):(\d{1,15})$/.exec(text) ?? [];
  if (!kind) throw new InvalidArgumentError("Write it as it was told, such as answer:1200.");
  // The cast: the pattern knows only the three.
  return { kind: kind as PostKind, id: Number(id) };
}

export function registerRecheck(program: Command): void {
  program
    .command("recheck")
    .description("Run the text check over every stored post and tell which it would not let in.")
    .option("--flag", "put each of them before the moderators", false)
    .option("--from <place>", "go on behind this post", placeOf)
    .addHelpText("after", help)
    .action((options: { flag: boolean; from?: Place }) =>
      withContext(async (ctx) => {
        const content = startContentPool(2, { modulePath: contentModule });
        try {
          const { read, suspects } = await recheckPosts(ctx, content, {
            ...options,
            tell: (suspect) => process.stdout.write(`${JSON.stringify(suspect)}\n`),
            stand: ({ kind, id }) => process.stderr.write(`read to ${kind}:${id}\n`),
          });
          process.stderr.write(`${read} posts read, ${suspects} to look at.\n`);
        } finally {
          await content.close();
        }
      }),
    );
}
