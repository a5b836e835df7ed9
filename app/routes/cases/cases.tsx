import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed, canTakePart } from "~/core/actor";
import { parseId } from "~/core/ids";
import { shownTime } from "~/core/time";
import { casesOf } from "~/features/cases/case/case.queries.server";
import { CaseList } from "~/features/cases/case/case-list";
import { guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Your cases – Wardround" }];

const SHOWN = 25;

export const loader = guardedLoader(takingPart, async ({ ctx, url }) => {
  const { id } = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const rows = await casesOf(ctx.db, id, parseId(url.searchParams.get("before")), SHOWN + 1);
  const shown = rows.slice(0, SHOWN);
  const last = rows.length > SHOWN ? shown.at(-1) : undefined;
  return {
    older: last ? last.id : null,
    lines: shown.map(({ token, title, threadTitle, state, updatedAt, threadId, threadSlug }) => ({
      token,
      state,
      title: threadTitle ?? title,
      updatedAt: shownTime(state === "published" ? "case" : "", updatedAt),
      thread: threadId === null ? null : `/questions/${threadId}/${threadSlug}`,
    })),
  };
});

export default function Cases() {
  const { lines, older } = useLoaderData<typeof loader>();
  return (
    <div className="narrow stack gap-5">
      <div className="row between">
        <h1>Your cases</h1>
        <a className="btn" href="/cases/new">
          Tell a case
        </a>
      </div>
      <CaseList lines={lines} />
      {older && (
        <p>
          <a className="btn" href={`/cases?before=${older}`}>
            Older cases
          </a>
        </p>
      )}
    </div>
  );
}
