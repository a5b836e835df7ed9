import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";

/** Somebody left: collections that others can read stay as teaching material; those nobody saw are emptied. */
export async function forgetCurator(tx: Tx, { accountId }: EventOf<"AccountDeleted">, ctx: Context): Promise<void> {
  const unseen = tx
    .selectFrom("collection")
    .select("id")
    .where("owner_id", "=", accountId)
    .where((eb) => eb.or([eb("published_at", "is", null), eb("deleted_at", "is not", null)]));
  await tx.deleteFrom("collection_item").where("collection_id", "in", unseen).execute();
  await tx
    .updateTable("collection")
    .set({ title: "Removed", slug: "removed-q", intro_md: "", intro_html: "", deleted_at: ctx.now })
    .where("id", "in", unseen)
    .execute();
}
