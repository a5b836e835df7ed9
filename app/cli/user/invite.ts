import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { Invalid } from "~/core/refusals";
import { inviteForm, inviteInside } from "~/features/identity/joining/invitation.server";
import { reportLine } from "~/features/identity/joining/roster";
import { inviteRoster } from "~/features/identity/joining/roster.server";
import { userCommand } from "./command";
import { specialtyNamed } from "./person";

type Options = { role: string; specialty?: string; stage?: string; name?: string; roster?: string };

export function registerUserInvite(user: Command): void {
  user
    .command("invite")
    .description("Invite by e-mail: one address, or everybody on a roster. The running forum sends the mails.")
    .argument("[address]", "an e-mail address")
    .option("--roster <file>", "a CSV file with the columns name, email, role, stage, specialty; safe to send twice")
    .option("--name <name>", "as colleagues write it")
    .option("--role <role>", "student, trainee, mentor, educator, moderator, admin or reader (none)", "reader")
    .option("--specialty <name>", "slug or name, such as cardiology; mentors need one")
    .option("--stage <stage>", "such as Year 4 or Consultant")
    .action((address: string | undefined, options: Options) =>
      userCommand(async (ctx) => {
        if (options.roster) {
          const report = await inviteRoster(ctx, readFileSync(options.roster, "utf8"), { everything: true });
          for (const { line, reason } of report.refused) process.stderr.write(`Line ${line}: ${reason}\n`);
          process.stdout.write(`${reportLine(report)}\n`);
          return;
        }
        if (!address) throw new Invalid("Give an e-mail address, or --roster with a file.");
        const read = inviteForm.safeParse({ ...options, specialty: undefined, email: address });
        if (!read.success) throw new Invalid(read.error.issues[0]?.message ?? "This cannot be read.");
        const { email, name = null, role, stage } = read.data;
        const specialtyId = await specialtyNamed(ctx, options.specialty);
        const outcome = await ctx.write((tx) => inviteInside(ctx, tx, { email, name, role, stage, specialtyId }));
        process.stdout.write(`${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}.\n`);
      }),
    );
}
