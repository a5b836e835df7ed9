import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readRequests } from "~/features/cases/withdrawal/withdrawal-decision.server";
import { LOOK_WITHIN_DAYS, waitedWords } from "~/features/cases/withdrawal/withdrawal-request";
import { WithdrawalRequestLine } from "~/features/cases/withdrawal/withdrawal-request-line";
import { ModerationFrame } from "~/features/moderation/queue/moderation-frame";
import { moderating } from "~/features/moderation/review/review";
import { guardedLoader } from "~/platform/guard.server";
import { Empty } from "~/ui/empty";

export const meta: MetaFunction = () => [{ title: "Withdrawals asked for – Wardround" }];

export const loader = guardedLoader(moderating, async ({ ctx }) => {
  const { waiting, count } = await readRequests(ctx);
  return { waiting: waiting.map((one) => ({ ...one, waited: waitedWords(one.madeAt, ctx.now) })), count };
});

export default function ModeratedWithdrawals() {
  const { waiting, count } = useLoaderData<typeof loader>();
  return (
    <ModerationFrame at="/moderation/withdrawals" figures={[{ label: "Waiting in all", count }]}>
      <p className="prose">
        Somebody without a code asks that a case about them is withdrawn. Who asks is stored nowhere. Find the case, ask
        whoever keeps the signed form, and decide within {LOOK_WITHIN_DAYS} days; what was told is emptied then.
      </p>
      {waiting.length === 0 ? (
        <Empty title="Nobody waits" text="Requests appear here, the longest waiting first." />
      ) : (
        <ol className="hold">
          {waiting.map((request) => (
            <WithdrawalRequestLine key={request.id} request={request} />
          ))}
        </ol>
      )}
      {count > waiting.length && <p className="soft">And {count - waiting.length} more, who came after these.</p>}
    </ModerationFrame>
  );
}
