import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed, canTakePart } from "~/core/actor";
import { parseId } from "~/core/ids";
import { casesOf } from "~/features/cases/case.queries.server";
import { CaseList } from "~/features/cases/case-list";
import { guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Your cases – Wardround" }];

const SHOWN = 25;

export const loader = guardedLoader(takingPart, async ({ ctx, url }) => {
  const { id } = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const [at, before] = (url.searchParams.get("before") ?? "").split("-", 2).map(parseId);
  const rows = await casesOf(ctx.db, id, at && before ? { at, id: before } : null, SHOWN + 1);
  const shown = rows.slice(0, SHOWN);
  const last = rows.length > SHOWN ? shown.at(-1) : undefined;
  return {
    older: last ? `${last.createdAt}-${last.id}` : null,
    lines: shown.map(({ token, title, threadTitle, state, updatedAt, threadId, threadSlug }) => ({
      ...{ token, state, updatedAt, title: threadTitle ?? title },
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
