import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HiddenLine } from "~/features/moderation/hidden/hidden-line";
import { afterOf, hiddenPage } from "~/features/moderation/hidden/hidden-list.queries.server";
import { ModerationFrame } from "~/features/moderation/queue/moderation-frame";
import { moderating } from "~/features/moderation/review/review";
import { guardedLoader } from "~/platform/guard.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Hidden now – Wardround" }];

export const loader = guardedLoader(moderating, ({ ctx, url }) =>
  hiddenPage(ctx.db, afterOf(url.searchParams.get("after")), ctx.actor.kind === "member" ? ctx.actor.id : 0),
);

export default function HiddenNow() {
  const { rows, next } = useLoaderData<typeof loader>();
  return (
    <ModerationFrame at="/moderation/hidden">
      <h2 className="sr">Hidden now</h2>
      {rows.length === 0 ? (
        <Empty title="Nothing is hidden" text="Every post that was not withdrawn can be read." />
      ) : (
        <ol className="hold">
          {rows.map((row) => (
            <HiddenLine key={row.id} row={row} />
          ))}
        </ol>
      )}
      <Pager noun="posts" older={next === null ? null : `/moderation/hidden?after=${next}`} />
    </ModerationFrame>
  );
}
