import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { actWords } from "~/features/moderation/audit/audit-chain";
import { eraseReason, reasonToErase } from "~/features/moderation/audit/audit-erasure.server";
import { moderating } from "~/features/moderation/review/review";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";
import { When } from "~/ui/when";

export const meta: MetaFunction = () => [{ title: "Erase a reason – Wardround" }];

export const loader = guardedLoader(moderating, async ({ ctx, params }) => {
  const { row } = await reasonToErase(ctx, requireId(params.seq));
  return { seq: row.seq, at: row.at, words: actWords(row.act), reason: row.reason };
});

export const action = guardedAction(moderating, async ({ ctx, params }) => {
  await eraseReason(ctx, requireId(params.seq));
  return redirect("/moderation/log?done=erased", 303);
});

export default function Erasure() {
  const { seq, at, words, reason } = useLoaderData<typeof loader>();
  const { fields, message } = useRefused();
  return (
    <SlimPage
      title="Erase what was written here"
      lede="For a name or another identifier that should not have been typed. The row stays, the text does not: nobody can bring it back."
    >
      <div className="box stack gap-2">
        <p className="meta">
          Row {seq}: {words}, <When at={at} precision="minute" />
        </p>
        <p className="mailtext">{reason}</p>
      </div>
      <form method="post" action={`/moderation/log/${seq}/erasure`} className="stack gap-4" data-once>
        <ErrorSummary fields={fields} message={message} />
        <p className="row">
          <button type="submit" className="btn stop">
            Erase it
          </button>
          <a className="btn quiet" href="/moderation/log">
            Leave it
          </a>
        </p>
      </form>
    </SlimPage>
  );
}
