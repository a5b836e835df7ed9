import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allowed } from "~/core/actor";
import { requireId } from "~/core/ids";
import type { PersonBadge } from "~/core/person";
import { canSeeAuthor } from "~/features/moderation/reveal/reveal";
import { requireReveal, showAuthor } from "~/features/moderation/reveal/reveal.server";
import { moderating } from "~/features/moderation/review/review";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly } from "~/platform/route-rules";
import { Note } from "~/ui/note";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";
import { Who } from "~/ui/who";

export const meta: MetaFunction = () => [{ title: "Who asked – Wardround" }];

export const loader = guardedLoader(moderating, async ({ ctx, params }) => {
  const { reveal, thread, actor } = await requireReveal(ctx, requireId(params.id));
  allowed(actor, canSeeAuthor(actor, reveal, ctx.now));
  return { id: reveal.id, title: thread.title, pseudonym: thread.pseudonym };
});

/**
 * Answers with the name itself instead of redirecting: no address leads to it, and every look is a post that is logged.
 */
export const action = guardedAction(freshly(moderating), async ({ ctx, params }) => ({
  author: await showAuthor(ctx, requireId(params.id)),
}));

export default function RevealAuthor() {
  const { id, title, pseudonym } = useLoaderData<typeof loader>();
  const { message } = useRefused();
  // The cast: a refusal carries no author.
  const shown = useActionData() as { author?: PersonBadge | null } | undefined;
  return (
    <SlimPage title={`Who is ${pseudonym}?`} lede={title}>
      {message !== undefined && (
        <Note tone="danger">
          <p data-refusal>{message}</p>
        </Note>
      )}
      {shown?.author === undefined ? (
        <form method="post" action={`/moderation/reveals/${id}/author`} className="stack gap-4">
          <p>Each look is written into the log with your name. Tell nobody but the moderator who agreed with you.</p>
          <p>
            <button className="btn main" type="submit">
              Show the name
            </button>
          </p>
        </form>
      ) : (
        <Note tone="info" icon="eye">
          {shown.author === null ? (
            <p>The account is deleted. Nobody can be named any more.</p>
          ) : (
            <p>
              <Who person={shown.author} />
            </p>
          )}
        </Note>
      )}
      <p>
        <a href={`/moderation/reveals/${id}`}>Back to the request</a>
      </p>
    </SlimPage>
  );
}
