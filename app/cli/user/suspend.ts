import type { Command } from "commander";
import { staffOf } from "~/features/identity/people/suspension.queries.server";
import { suspendInside } from "~/features/identity/people/suspension.server";
import { userCommand } from "./command";
import { personNamed } from "./person";

export function registerUserSuspend(user: Command): void {
  user
    .command("suspend")
    .description("Pause an account: its owner reads as before, but posts and votes nothing until the day is over.")
    .argument("<who>", "e-mail address, handle or id")
    .requiredOption("--until <day>", "last day of the pause, such as 2026-12-31 (UTC)")
    .requiredOption("--reason <text>", "kept with the pause")
    .action((who: string, options: { until: string; reason: string }) =>
      userCommand(async (ctx) => {
        const person = await personNamed(ctx, who);
        if ((await staffOf(ctx.db, person.id))?.admin)
          process.stderr.write(
            `${person.name} is an administrator and stays one: a pause stops posting and voting only. To take the powers away: wardround user end-role ${person.id} admin\n`,
          );
        await ctx.write((tx) => suspendInside(ctx, tx, { accountId: person.id, ...options }));
        process.stdout.write(`${person.name} is paused until the end of ${options.until}.\n`);
      }),
    );
}
