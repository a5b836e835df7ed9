import { writeFileSync } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { isRegisterKey, type RegisterKey, registerKeys, registers } from "~/features/identity/registers/register";
import { columnsInOrder, type RegisterColumn } from "~/features/identity/registers/register-columns";
import { importRegister } from "~/features/identity/registers/register-import.server";
import { type Progress, startProgress } from "./progress";
import { userCommand } from "./user/command";

const help = `
The file is CSV with a first line that names its columns; comma, semicolon, tab or bar between them. The columns of GMC,
NPPES, Ahpra and RPPS files are known; others are named: number, and family with given, or name, are needed; former,
status and specialty are taken where they are there. Nothing else of the file is kept.

The new edition takes the old one's place at once, when all of it has been read. Works while the forum runs. Licences
that were verified by this register are checked against it in the following night.

Registers: ${registerKeys.map((key) => `${key} (${registers[key].number})`).join(", ")}`;

function registerNamed(text: string): RegisterKey {
  if (!isRegisterKey(text)) throw new InvalidArgumentError(`It is one of ${registerKeys.join(", ")}.`);
  return text;
}

type Columns = Partial<Record<RegisterColumn, string>>;

function columnNamed(text: string, before: Columns = {}): Columns {
  const [, name, header] = /^(\w+)=(.+)$/.exec(text) ?? [];
  const column = columnsInOrder.find((one) => one === name);
  if (!column || !header)
    throw new InvalidArgumentError(`Write it as one of ${columnsInOrder.join(", ")}, =, its name.`);
  return { ...before, [column]: header };
}

type Options = {
  register: RegisterKey;
  encoding?: string;
  column?: Columns;
  acceptFewer?: boolean;
  report?: string;
};

/** `wardround register …`: the registers that licences are looked up in. */
export function registerRegister(program: Command): void {
  const register = program.command("register").description("The registers of doctors that licences are looked up in.");
  register
    .command("import")
    .description("Read a register's file in, in the place of the one before.")
    .argument("<file>", "a CSV file of any size")
    .requiredOption("--register <key>", "which register it is", registerNamed)
    .option("--column <column=name>", "what a column is called in this file; several times", columnNamed)
    .option("--encoding <name>", "such as windows-1252", "utf-8")
    .option("--accept-fewer", "also where it has many fewer entries than the edition before, or many rows are refused")
    .option("--report <file>", "write every refused line there")
    .addHelpText("after", help)
    .action((path: string, { column, report, ...options }: Options) =>
      userCommand(async (ctx) => {
        const refused: string[] = [];
        let shown: { what: string; progress: Progress } | undefined;
        const done = await importRegister(ctx, {
          ...options,
          path,
          columns: column,
          refuse(line, reason) {
            if (report || refused.length < 20) refused.push(`Line ${line}: ${reason}.`);
          },
          progress(what, count, of) {
            if (shown?.what !== what)
              shown = { what, progress: startProgress(what === "reading" ? "Read" : "Written", of) };
            shown.progress.step(count);
          },
        }).finally(() => {
          if (report) writeFileSync(report, refused.map((line) => `${line}\n`).join(""));
          for (const line of refused.slice(0, 20)) process.stderr.write(`${line}\n`);
        });
        const words = (count: number) => count.toLocaleString("en-GB");
        process.stdout.write(
          `${words(done.entries)} entries are in force, ${words(done.refused)} rows were refused, ${words(done.repeated)} repeated a number, ${words(done.passedOver)} are no people.\n`,
        );
      }),
    );
}
