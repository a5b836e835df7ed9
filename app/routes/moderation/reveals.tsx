import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { parseId } from "~/core/ids";
import { ModerationFrame } from "~/features/moderation/queue/moderation-frame";
import { assessesSomebody } from "~/features/moderation/reveal/grading-firewall.queries.server";
import { revealState } from "~/features/moderation/reveal/reveal";
import { RevealLine } from "~/features/moderation/reveal/reveal-line";
import { revealPage } from "~/features/moderation/reveal/reveal-list.queries.server";
import { moderating } from "~/features/moderation/review/review";
import { memberOf } from "~/platform/context.server";
import { guardedLoader } from "~/platform/guard.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Reveals – Wardround" }];

export const loader = guardedLoader(moderating, async ({ ctx, url }) => {
  const { id } = memberOf(ctx);
  const assesses = await assessesSomebody(ctx.db, id, ctx.now);
  const { rows, next } = await revealPage(ctx.db, { id, assesses }, parseId(url.searchParams.get("after")));
  return { rows: rows.map((row) => ({ ...row, state: revealState(row, ctx.now) })), next };
});

export default function Reveals() {
  const { rows, next } = useLoaderData<typeof loader>();
  return (
    <ModerationFrame at="/moderation/reveals">
      <h2 className="sr">Reveals</h2>
      <p className="prose">
        Two moderators together can look up who asked an anonymous question. One asks with a reason, from the question
        or from a report about it; another agrees or refuses. The author is told, and every look is logged.
      </p>
      {rows.length === 0 ? (
        <Empty title="Nobody has asked" text="Requests to know an anonymous author appear here." />
      ) : (
        <ol className="hold">
          {rows.map((row) => (
            <RevealLine key={row.id} row={row} />
          ))}
        </ol>
      )}
      <Pager noun="requests" older={next === null ? null : `/moderation/reveals?after=${next}`} />
    </ModerationFrame>
  );
}
