import type { TestRuntime } from "./test-runtime";

/** Ids of a table begin so far apart that a number in any column, key or JSON says whose it is. */
const APART = 1_000_000;
const FIRST = 20 * APART;
/** Numbers from here on are moments. */
const MOMENT = 1_000_000_000_000;

/** Gives the ids of each table a range of their own, before anything is made. */
export async function idsApart(forum: TestRuntime): Promise<void> {
  const tables = await forum.database.tables(forum.database.read);
  const counted = tables.filter(({ key }) => key.length === 1 && key[0] === "id").map(({ name }) => name);
  const numbered = counted.filter((name) => name !== "session" && name !== "spent_proof" && name !== "email_token");
  const given = Object.fromEntries(numbered.map((name, at) => [name, FIRST + at * APART]));
  await forum.database.write((tx) => forum.database.passGivenIds(tx, given));
}

/** From here on no two looks at the clock see the same moment, so an equal time in two rows means one act. */
export function everyMomentOnce({ time }: TestRuntime): void {
  let now = time.now;
  Object.defineProperty(time, "now", {
    get: () => {
      now += 1;
      return now;
    },
    set: (to: number) => {
      now = to;
    },
  });
}

/** A row with what is in it that only it and rows tied to it hold: ids, moments, keys. */
export type TiedRow = { table: string; holds: Set<string>; text: string };

/** Every row of every table there is. */
export async function everyRow({ database }: TestRuntime): Promise<TiedRow[]> {
  const found: TiedRow[] = [];
  for (const { name } of await database.read.introspection.getTables()) {
    // The cast: every table of the schema is walked, also those the types do not know.
    const rows = await database.read
      .selectFrom(name as "account")
      .selectAll()
      .execute();
    for (const row of rows) found.push({ table: name, holds: held(row), text: JSON.stringify(row) });
  }
  return found;
}

function held(row: object): Set<string> {
  const holds = new Set<string>();
  for (const value of Object.values(row)) {
    const text = typeof value === "string" ? value : Number.isInteger(value) ? String(value) : "";
    // Not those in the middle of a hash.
    for (const [digits] of text.matchAll(/(?<![\da-f])\d{8,}(?![\da-f])/gi)) holds.add(digits);
    if (/^(?=.*\d)[\w:+/=.-]{16,}$/.test(text)) holds.add(text);
  }
  return holds;
}

export const isMoment = (held: string) => /^\d+$/.test(held) && Number(held) > MOMENT;

/**
 * How rows lead from one to another: as "table" where one holds both, as "table = table by what" over what two hold.
 * `common` is what many hold and nobody is told apart by, such as the ids of other people.
 */
export function ways(
  rows: readonly TiedRow[],
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  common: (held: string) => boolean,
): string[] {
  const holdsAny = (row: TiedRow, of: ReadonlySet<string>) => [...row.holds].some((one) => of.has(one));
  const starts = rows.filter((row) => holdsAny(row, from));
  const ends = rows.filter((row) => holdsAny(row, to));
  const found = new Set(starts.filter((row) => holdsAny(row, to)).map(({ table }) => table));
  const byHeld = new Map<string, Set<string>>();
  for (const { table, holds } of ends)
    for (const one of holds)
      if (!to.has(one) && !common(one)) byHeld.set(one, (byHeld.get(one) ?? new Set()).add(table));
  for (const { table, holds } of starts)
    for (const one of holds)
      if (!from.has(one))
        for (const other of byHeld.get(one) ?? [])
          found.add(`${table} = ${other} by ${isMoment(one) ? "a moment" : "a key"}`);
  return [...found].sort();
}
