import type { Command } from "commander";
import { createMember, createMemberInput } from "~/features/identity/joining/create-member.server";
import { userCommand } from "./command";
import { specialtyNamed } from "./person";

type Options = { name: string; email: string; role?: string; specialty?: string; stage?: string };

export function registerUserCreate(user: Command): void {
  user
    .command("create")
    .description("Create an account and print a link, good for a day, with which its owner chooses a password.")
    .requiredOption("--name <name>", "as colleagues write it")
    .requiredOption("--email <address>", "counts as confirmed")
    .option("--role <role>", "student, trainee, mentor, educator, moderator or admin")
    .option("--specialty <name>", "slug or name, such as cardiology; mentors need one")
    .option("--stage <stage>", "such as Year 4 or Consultant")
    .action((options: Options) =>
      userCommand(async (ctx) => {
        const specialtyId = await specialtyNamed(ctx, options.specialty);
        const link = await createMember(ctx, createMemberInput({ ...options, specialtyId }));
        process.stdout.write(`Created. The link to choose a password:\n  ${link}\n`);
      }),
    );
}
