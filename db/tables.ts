/** A table of ours as the engine describes it; the engine's own and generated columns are left out. */
export type TableShape = {
  name: string;
  /** `type` is the engine's word for it. */
  columns: { name: string; type: string }[];
  /** The columns of the primary key, in its order. */
  key: string[];
  /** Tables that its foreign keys name. */
  refersTo: string[];
};

/** Tables that an engine, the migrator or a limiter keeps for itself. */
export const engineOwn = /^(kysely_|sqlite_|search_text|search_title|rate_limit)/;

/**
 * Every table after those it refers to, so that rows can be put in one table after the other. A table may name itself.
 */
export function inOrderOfReference(tables: readonly TableShape[]): TableShape[] {
  const ordered: TableShape[] = [];
  const waiting = new Map([...tables].sort((a, b) => (a.name < b.name ? -1 : 1)).map((table) => [table.name, table]));
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ name, refersTo }) =>
      refersTo.every((other) => other === name || !waiting.has(other)),
    );
    if (free.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...waiting.keys()].join(", ")}`);
    for (const table of free) {
      waiting.delete(table.name);
      ordered.push(table);
    }
  }
  return ordered;
}
