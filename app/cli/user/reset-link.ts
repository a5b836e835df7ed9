import type { Command } from "commander";
import { resetLinkFor } from "~/features/identity/account/account-mail.server";
import { userCommand } from "./command";
import { personNamed } from "./person";

export function registerUserResetLink(user: Command): void {
  user
    .command("reset-link")
    .description("Print a link, good for a day and for one use, with which somebody chooses a new password.")
    .argument("<who>", "e-mail address, handle or id")
    .action((who: string) =>
      userCommand(async (ctx) => {
        const person = await personNamed(ctx, who);
        const link = await ctx.write((tx) => resetLinkFor(ctx, tx, person.id));
        process.stdout.write(`${link}\n`);
      }),
    );
}
