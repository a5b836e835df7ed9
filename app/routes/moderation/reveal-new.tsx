import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { openRevealOf } from "~/features/moderation/reveal/reveal.queries.server";
import { askReveal, revealForm, threadToReveal } from "~/features/moderation/reveal/reveal.server";
import { RevealForm } from "~/features/moderation/reveal/reveal-form";
import { moderating } from "~/features/moderation/review/review";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly } from "~/platform/route-rules";
import { Note } from "~/ui/note";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "Ask who asked – Wardround" }];

const threadIn = (url: URL) => requireId(url.searchParams.get("thread") ?? undefined);

export const loader = guardedLoader(moderating, async ({ ctx, url }) => {
  const { thread } = await threadToReveal(ctx, threadIn(url));
  return { thread, open: await openRevealOf(ctx.db, thread.id, ctx.now) };
});

export const action = guardedAction(freshly(moderating), async ({ ctx, url, request }) => {
  const id = await askReveal(ctx, threadIn(url), await parseForm(request, revealForm));
  return redirect(`/moderation/reveals/${id}?done=reveal-asked`, 303);
});

export default function NewReveal() {
  const { thread, open } = useLoaderData<typeof loader>();
  return (
    <SlimPage
      title={`Who is ${thread.pseudonym}?`}
      lede={
        <>
          Who asked <a href={`/questions/${thread.id}/${thread.slug}`}>{thread.title}</a> was promised to stay
          anonymous. A second moderator has to agree before either of you sees the name.
        </>
      }
    >
      {open === null ? (
        <RevealForm threadId={thread.id} />
      ) : (
        <Note>
          <p>A request about this question waits already.</p>
          <p className="row">
            <a className="btn small" href={`/moderation/reveals/${open}`}>
              See the request
            </a>
          </p>
        </Note>
      )}
    </SlimPage>
  );
}
