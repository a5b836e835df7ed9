import { type Command, InvalidArgumentError } from "commander";
import { DAY } from "~/core/time";
import { startContentPool } from "~/platform/markdown/content-pool.server";
import { contentModule } from "../runtime.server";
import { seedVolume } from "./seed/volume";
import { withContext } from "./with-context";

const help = `
For measuring, never for a forum that people use: the texts are made of phrases and mean nothing. About 2,000 of them go
through the real sanitiser and are used again and again. The same numbers and seed give the same rows on the same day.

  wardround seed --threads 20000 --answers 200000 --people 2000 --seed 42`;

type Options = { threads: number; answers: number; people: number; seed: number; force: boolean };

export function registerSeed(program: Command): void {
  program
    .command("seed")
    .description("Fill DATABASE_URL with a forum of a given size, for measuring.")
    .option("--threads <n>", "questions", count, 2_000)
    .option("--answers <n>", "answers", count, 20_000)
    .option("--people <n>", "members", count, 500)
    .option("--seed <n>", "what the random numbers begin with", count, 42)
    .option("--force", "also into a database that holds threads already", false)
    .addHelpText("after", help)
    .action((options: Options) =>
      withContext(async (ctx) => {
        const known = await ctx.db.selectFrom("thread").select("id").limit(1).executeTakeFirst();
        if (known && !options.force) {
          process.stderr.write("This database holds threads already. Name another one, or add --force.\n");
          process.exitCode = 1;
          return;
        }
        const content = startContentPool(2, { modulePath: contentModule });
        const until = Math.floor(ctx.now / DAY) * DAY;
        try {
          await ctx.runtime.database.filling(() => seedVolume(ctx, content, { ...options, until }));
        } finally {
          await content.close();
        }
      }),
    );
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError("Give a whole number.");
  return number;
}
