import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { wardround } from "../../../app/cli";

/** Every command with its subcommands, by what one types. */
function everyCommand(command: Command, typed = command.name()): [string, Command][] {
  return [[typed, command], ...command.commands.flatMap((one) => everyCommand(one, `${typed} ${one.name()}`))];
}

const commands = everyCommand(await wardround());

describe("the help", () => {
  it("knows every command", () => {
    const names = commands.map(([typed]) => typed.split(" ")[1]);
    const wanted = "start demo migrate seed import export user backup restore verify rebuild-standing deid".split(" ");
    expect(names).toEqual(expect.arrayContaining(wanted));
    expect(commands.map(([typed]) => typed)).toEqual(
      expect.arrayContaining(
        ["create", "end-role", "invite", "list", "reset-link", "role", "suspend"].map(
          (name) => `wardround user ${name}`,
        ),
      ),
    );
  });

  it.each(commands.flatMap(([, command]) => (command.parent?.parent === null ? [command.name()] : [])))(
    "%s is there when it alone is read",
    async (name) => {
      expect((await wardround(name)).commands.map((command) => command.name())).toEqual([name]);
    },
  );

  it("lists all of them for a name that none has", async () => {
    expect((await wardround("toString")).commands.length).toBe((await wardround()).commands.length);
  });

  it.each(commands)("%s says what it does, and what each argument and option is", (_typed, command) => {
    expect(command.description()).toMatch(/^[A-Z].{20,}[.]$/);
    let help = "";
    command
      .configureOutput({
        writeOut: (text) => {
          help += text;
        },
      })
      .outputHelp();
    expect(help).toContain("Usage: ");
    expect(help.replace(/\s+/g, " ")).toContain(command.description().slice(0, 40));
    for (const part of [...command.registeredArguments, ...command.options]) {
      expect(part.description, part.name()).not.toBe("");
      expect(help).toContain(part.description.split(" ").slice(0, 2).join(" "));
    }
  });
});
