import type { Db, Tx } from "db/engine";
import { type Settings, settingsFrom } from "~/core/settings";

/** The settings as they are now; a handful of rows. Writing them is the admin feature's. */
export async function readSettings(db: Db | Tx): Promise<Settings> {
  return settingsFrom(await db.selectFrom("setting").select(["key", "value"]).execute());
}
