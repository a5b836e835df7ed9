import type { Command } from "commander";
import { NotFound } from "~/core/refusals";
import { givenRoles, isGivenRole } from "~/features/identity/people/role";
import { grantRole, revokeRole } from "~/features/identity/people/role.server";
import { userCommand } from "./command";
import { personNamed, specialtyNamed } from "./person";

type Options = { specialty?: string; stage?: string; alsoMentor?: boolean; reason: string };

const roleNamed = (word: string) => {
  if (!isGivenRole(word)) throw new NotFound(`There is no role "${word}". There are: ${givenRoles.join(", ")}.`);
  return word;
};

export function registerUserRole(user: Command): void {
  user
    .command("role")
    .description("Give somebody a role. A professional role ends the one before; moderator and admin stand beside it.")
    .argument("<who>", "e-mail address, handle or id")
    .argument("<role>", givenRoles.join(", "))
    .option("--specialty <name>", "slug or name, such as cardiology; mentors need one")
    .option("--stage <stage>", "such as Year 4 or Consultant")
    .option("--also-mentor", "an educator who also endorses as a mentor of the specialty")
    .option("--reason <text>", "kept with the role", "Given by the operator")
    .action((who: string, role: string, options: Options) =>
      userCommand(async (ctx) => {
        const person = await personNamed(ctx, who);
        const specialtyId = await specialtyNamed(ctx, options.specialty);
        const wanted = roleNamed(role);
        await ctx.write((tx) =>
          grantRole(ctx, tx, {
            ...options,
            accountId: person.id,
            role: wanted,
            specialtyId,
            stage: options.stage ?? null,
          }),
        );
        process.stdout.write(`${person.name} is ${wanted} from now on.\n`);
      }),
    );
  user
    .command("end-role")
    .description("End a role. The last administrator keeps theirs.")
    .argument("<who>", "e-mail address, handle or id")
    .argument("<role>", givenRoles.join(", "))
    .option("--reason <text>", "kept with the role", "Ended by the operator")
    .action((who: string, role: string, { reason }: { reason: string }) =>
      userCommand(async (ctx) => {
        const person = await personNamed(ctx, who);
        const ending = roleNamed(role);
        await ctx.write((tx) => revokeRole(ctx, tx, { accountId: person.id, role: ending, reason }));
        process.stdout.write(`${person.name} is no longer ${ending}.\n`);
      }),
    );
}
