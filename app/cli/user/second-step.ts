import type { Command } from "commander";
import { takeFactorsOff } from "~/features/identity/factors/factor-change.server";
import { userCommand } from "./command";
import { personNamed } from "./person";

/** For somebody who lost their device and the recovery codes, once they have shown in some other way who they are. */
export function registerUserSecondStep(user: Command): void {
  user
    .command("no-second-step")
    .description("Take passkeys, app and recovery codes off an account and sign it out everywhere; its owner is told.")
    .argument("<who>", "e-mail address, handle or id")
    .action((who: string) =>
      userCommand(async (ctx) => {
        const person = await personNamed(ctx, who);
        await ctx.write((tx) => takeFactorsOff(ctx, tx, person.id));
        process.stdout.write(`${person.name} signs in with a password or a mailed link alone now.\n`);
      }),
    );
}
