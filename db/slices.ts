/**
 * A long list of rows cut for multi-row inserts: engines take only so many parameters in one statement (SQLite 32,766,
 * PostgreSQL 65,535), and `size` times the columns of our widest table stays below both.
 */
export function* slices<T>(rows: readonly T[], size = 500): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
