import type { Db, Tx } from "db/engine";
import { prepared } from "db/prepared";

/**
 * Counters inside cache keys. "site": anything that shows everywhere (names, badges, settings, specialties, and
 * threads' titles, which stand beside other threads); "lists": any list of threads. Bumped in the transaction of the
 * act, so that a cached page is never older than what was acknowledged.
 */
export type VersionName = "site" | "lists";

const bumped = prepared((db: Db, name: string) =>
  db
    .updateTable("cache_version")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("name", "=", name),
);

/** Makes every cached page that depends on `name` stale. */
export async function bumpVersion(tx: Tx, name: VersionName): Promise<void> {
  await bumped(tx, name);
}

const allVersions = prepared((db: Db) => db.selectFrom("cache_version").select(["name", "version"]));

/** The counters as they are now. */
export async function readVersions(db: Db): Promise<Record<VersionName, number>> {
  const rows = await allVersions(db);
  const of = (name: VersionName) => rows.find((row) => row.name === name)?.version ?? 0;
  return { site: of("site"), lists: of("lists") };
}
