import { readdirSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { onEveryDialect } from "../support/every-dialect";

type Column = { nullable: boolean };

/** The columns that the type files promise, by table. */
function promised(): Map<string, Map<string, Column>> {
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  for (const name of readdirSync("db/schema")) {
    const source = ts.createSourceFile(name, ts.sys.readFile(`db/schema/${name}`) ?? "", ts.ScriptTarget.Latest, true);
    source.forEachChild((node) => {
      if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
    });
  }
  const tables = new Map<string, Map<string, Column>>();
  for (const [name, list] of interfaces) {
    if (!name.endsWith("Tables") && name !== "Views") continue;
    for (const member of list.members) {
      if (!ts.isPropertySignature(member) || !member.type) continue;
      const row = interfaces.get(member.type.getText());
      const columns = new Map<string, Column>();
      for (const column of row?.members ?? [])
        if (ts.isPropertySignature(column))
          columns.set(column.name.getText(), { nullable: /\bnull\b/.test(column.type?.getText() ?? "") });
      tables.set(member.name.getText(), columns);
    }
  }
  return tables;
}

/** Tables and columns an engine needs for itself. */
const engineOnly = /^(kysely_|sqlite_|search_text|rate_limit)|^search_document\.vector$/;

onEveryDialect("the schema's types", (forum) => {
  it("are the migrated database, column by column", async () => {
    const types = promised();
    const found = await forum().database.read.introspection.getTables();
    const wrong: string[] = [];
    for (const table of found) {
      if (engineOnly.test(table.name)) continue;
      const columns = types.get(table.name);
      if (!columns) {
        wrong.push(`${table.name} has no type`);
        continue;
      }
      for (const column of table.columns) {
        const type = columns.get(column.name);
        if (!type) {
          if (!engineOnly.test(`${table.name}.${column.name}`)) wrong.push(`${table.name}.${column.name} has no type`);
        } else if (!table.isView && type.nullable !== column.isNullable && !(column.hasDefaultValue && type.nullable)) {
          // A primary key of SQLite reports itself nullable.
          if (column.name !== "id")
            wrong.push(`${table.name}.${column.name} is ${column.isNullable ? "" : "not "}nullable`);
        }
      }
      for (const name of columns.keys())
        if (!table.columns.some((column) => column.name === name)) wrong.push(`${table.name}.${name} is only a type`);
    }
    for (const name of types.keys())
      if (!found.some((table) => table.name === name)) wrong.push(`${name} is only a type`);
    expect(wrong).toEqual([]);
  });
});
