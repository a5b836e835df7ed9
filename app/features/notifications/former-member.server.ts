import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";

/** Somebody left: what they were told, followed and chose is removed, and nobody follows them any more. */
export async function forgetReader(tx: Tx, { accountId }: EventOf<"AccountDeleted">): Promise<void> {
  for (const table of ["notice", "watch", "notice_preference"] as const)
    await tx.deleteFrom(table).where("account_id", "=", accountId).execute();
  await tx.deleteFrom("watch").where("target_kind", "=", "person").where("target_id", "=", accountId).execute();
}
