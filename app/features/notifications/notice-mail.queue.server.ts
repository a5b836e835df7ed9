import type { Tx } from "db/engine";
import { type Instant, MINUTE } from "~/core/time";
import { enqueue } from "~/platform/enqueue.server";

/** The job that mails one person what has gathered. */
export const NOTICE_MAIL = "notice-mail";

/** At most one mail a person in this time. */
const TURN = 5 * MINUTE;

/** Queues a mail for the end of these five minutes; more notices until then travel in the same one. */
export async function queueNoticeMail(tx: Tx, accountIds: readonly number[], now: Instant): Promise<void> {
  const turn = Math.floor(now / TURN);
  await enqueue(
    tx,
    accountIds.map((accountId) => ({
      type: NOTICE_MAIL,
      payload: { accountId, digest: false },
      runAt: (turn + 1) * TURN,
      onceKey: `${NOTICE_MAIL}:${accountId}:${turn}`,
    })),
  );
}
