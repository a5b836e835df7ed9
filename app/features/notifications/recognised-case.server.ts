import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import { markThreadRead } from "./notice.queries.server";
import { deleteWatch } from "./watch.queries.server";

/** In the transaction: whoever recognises a patient follows the case no more, and no notice of it waits for them. */
export async function leaveCase(
  tx: Tx,
  { caseId, accountId }: EventOf<"PatientRecognised">,
  ctx: Context,
): Promise<void> {
  const thread = await tx.selectFrom("thread").select("id").where("case_id", "=", caseId).executeTakeFirst();
  if (!thread) return;
  await deleteWatch(tx, { accountId, kind: "thread", id: thread.id });
  await markThreadRead(tx, accountId, thread.id, ctx.now);
}
