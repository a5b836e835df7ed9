import type { Tx } from "db/engine";
import type { AccountTable, RoleGrantTable } from "db/schema/identity";
import { slices } from "db/slices";
import type { Insertable } from "kysely";

/** Inserts many accounts; for imports, volumes and the demo. Returns the id of each handle. */
export async function insertAccounts(
  tx: Tx,
  accounts: readonly Insertable<AccountTable>[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const rows of slices(accounts)) {
    const inserted = await tx.insertInto("account").values(rows).returning(["id", "handle"]).execute();
    for (const { id, handle } of inserted) ids.set(handle, id);
  }
  return ids;
}

/** Inserts the grants behind the badges of many accounts. */
export async function insertRoleGrants(tx: Tx, grants: readonly Insertable<RoleGrantTable>[]): Promise<void> {
  for (const rows of slices(grants)) await tx.insertInto("role_grant").values(rows).execute();
}
