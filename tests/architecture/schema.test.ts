import { readdirSync } from "node:fs";
import { sql, type TableMetadata } from "kysely";
import ts from "typescript";
import { expect, it } from "vitest";
import { onEveryDialect } from "../support/every-dialect";
import type { TestRuntime } from "../support/test-runtime";

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
const engineOnly = /^(kysely_|sqlite_|search_text|search_title|rate_limit)|^search_document\.vector$/;

/** SQLite reports the column of a primary key as nullable. */
async function primaryKeys(forum: TestRuntime): Promise<Set<string>> {
  if (forum.database.dialect !== "sqlite") return new Set();
  const { rows } = await sql<{ key: string }>`
    select t.name || '.' || c.name as key from sqlite_master t join pragma_table_info(t.name) c
    where t.type = 'table' and c.pk > 0`.execute(forum.database.read);
  return new Set(rows.map(({ key }) => key));
}

function differences(types: Map<string, Map<string, Column>>, found: TableMetadata[], keys: Set<string>): string[] {
  const wrong: string[] = [];
  for (const table of found) {
    if (engineOnly.test(table.name)) continue;
    const columns = types.get(table.name);
    if (!columns) {
      wrong.push(`${table.name} has no type`);
      continue;
    }
    for (const column of table.columns) {
      const name = `${table.name}.${column.name}`;
      const type = columns.get(column.name);
      if (!type) {
        if (!engineOnly.test(name)) wrong.push(`${name} has no type`);
      } else if (!table.isView && !keys.has(name) && type.nullable !== column.isNullable)
        wrong.push(`${name} is ${column.isNullable ? "" : "not "}nullable`);
    }
    for (const name of columns.keys())
      if (!table.columns.some((column) => column.name === name)) wrong.push(`${table.name}.${name} is only a type`);
  }
  for (const name of types.keys())
    if (!found.some((table) => table.name === name)) wrong.push(`${name} is only a type`);
  return wrong;
}

onEveryDialect("the schema's types", (forum) => {
  const tables = () => forum().database.read.introspection.getTables();

  it("are the migrated database, column by column", async () => {
    expect(differences(promised(), await tables(), await primaryKeys(forum()))).toEqual([]);
  });

  it.each<[string, (types: Map<string, Map<string, Column>>) => void]>([
    ["vote has no type", (types) => types.delete("vote")],
    ["vote.value has no type", (types) => types.get("vote")?.delete("value")],
    ["vote.mood is only a type", (types) => types.get("vote")?.set("mood", { nullable: false })],
    ["vote.created_at is not nullable", (types) => types.get("vote")?.set("created_at", { nullable: true })],
    ["thread.author_id is nullable", (types) => types.get("thread")?.set("author_id", { nullable: false })],
    ["ward is only a type", (types) => types.set("ward", new Map())],
  ])("a planted difference is found: %s", async (sentence, plant) => {
    const types = promised();
    plant(types);
    expect(differences(types, await tables(), await primaryKeys(forum()))).toEqual([sentence]);
  });
});
