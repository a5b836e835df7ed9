import { type Command, InvalidArgumentError } from "commander";
import { storedKinds } from "~/core/stored-text";
import { startContentPool } from "~/platform/markdown/content-pool.server";
import { contentModule } from "../runtime.server";
import { type Place, recheckTexts } from "./recheck/recheck-texts";
import { withContext } from "./with-context";

const help = `
Reads posts, references, warnings, reasons to disagree, learning points, collections with their notes, profiles, cases
with all their texts, alt texts, captions and tables, and the names of schools and cohorts. The pages of the house are
part of the program.
Writes one JSON object a line for each text in which the text check finds something nobody has decided on:
  {"kind":"answer","id":12,"threadId":3,"found":{"body":["date"]}}
With --flag, each line also says what was done about it:
  "now":"before-moderators"  a post, for whatever was found in it or under it; it stays where it is until they decide
  "now":"held-back"          a published collection is a draft again, what a member says of themselves is hidden, a case
                             that waits is given back; its owner is told, and it comes out once they decided
  "now":"its-owner-alone"    nobody else reads it, and it is looked at again before anybody does
  "now":"to-rename"          a name stays until an administrator gives the school another one at /admin/schools/ID, or
                             one of its managers the cohort at /cohorts/ID
The words themselves are never written. On standard error: how far it got, to go on there with --from.`;

function placeOf(text: string): Place {
  const [, name, id] = /^([a-z-]{1,20}):(\d{1,15})$/.exec(text) ?? [];
  const kind = storedKinds.find((one) => one === name);
  if (!kind) throw new InvalidArgumentError("Write it as it was told, such as answer:1200.");
  return { kind, id: Number(id) };
}

export function registerRecheck(program: Command): void {
  program
    .command("recheck")
    .description("Run the text check over every stored text and tell which it would not let in.")
    .option(
      "--flag",
      "put posts in which something was found before the moderators, and hold back what is no post",
      false,
    )
    .option("--from <place>", "go on behind this text", placeOf)
    .addHelpText("after", help)
    .action((options: { flag: boolean; from?: Place }) =>
      withContext(async (ctx) => {
        const content = startContentPool(2, { modulePath: contentModule });
        try {
          const { read, suspects } = await recheckTexts(ctx, content, {
            ...options,
            tell: (suspect) => process.stdout.write(`${JSON.stringify(suspect)}\n`),
            stand: ({ kind, id }) => process.stderr.write(`read to ${kind}:${id}\n`),
          });
          process.stderr.write(`${read} texts read, ${suspects} to look at.\n`);
        } finally {
          await content.close();
        }
      }),
    );
}
