import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DecidedLine } from "~/features/moderation/hidden/hidden-line";
import { afterOf, decidedPage } from "~/features/moderation/hidden/hidden-list.queries.server";
import { ModerationFrame } from "~/features/moderation/queue/moderation-frame";
import { moderating } from "~/features/moderation/review/review";
import { guardedLoader } from "~/platform/guard.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Decided – Wardround" }];

export const loader = guardedLoader(moderating, ({ ctx, url }) =>
  decidedPage(ctx.db, afterOf(url.searchParams.get("after")), ctx.actor.kind === "member" ? ctx.actor.id : 0),
);

export default function Decided() {
  const { rows, next } = useLoaderData<typeof loader>();
  return (
    <ModerationFrame at="/moderation/decided">
      <h2 className="sr">Decided</h2>
      {rows.length === 0 ? (
        <Empty title="Nothing was decided yet" text="Decisions appear here, the newest first." />
      ) : (
        <ol className="hold">
          {rows.map((row) => (
            <DecidedLine key={row.id} row={row} />
          ))}
        </ol>
      )}
      <Pager noun="decisions" older={next === null ? null : `/moderation/decided?after=${next}`} />
    </ModerationFrame>
  );
}
