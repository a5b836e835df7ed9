import type { Command } from "commander";
import { badgeOf } from "~/core/badge-row";
import { roleWords } from "~/core/person";
import { findPeople, PEOPLE_PAGE } from "~/features/identity/people/people-list.queries.server";
import { userCommand } from "./command";

export function registerUserList(user: Command): void {
  user
    .command("list")
    .description("List members, newest first: id, handle, name, role and e-mail address, separated by tabs.")
    .option("--search <text>", "only those whose name, handle or address starts with this", "")
    .option("--waiting", "only those who wait for a role")
    .action(({ search, waiting }: { search: string; waiting?: boolean }) =>
      userCommand(async (ctx) => {
        const view = waiting ? ("waiting" as const) : ("everyone" as const);
        let before: number | null = null;
        for (;;) {
          const rows = await findPeople(ctx.db, { view, search, before });
          for (const row of rows.slice(0, PEOPLE_PAGE)) {
            const words = roleWords(badgeOf(row)) + (row.admin === 1 ? ", administrator" : "");
            process.stdout.write(`${[row.id, row.handle, row.name, words, row.email ?? "-"].join("\t")}\n`);
          }
          if (rows.length <= PEOPLE_PAGE) return;
          before = rows[PEOPLE_PAGE - 1]?.id ?? null;
        }
      }),
    );
}
