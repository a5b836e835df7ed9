import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { revealReasonWords } from "~/core/reveal-reasons";
import { ModerationFrame } from "~/features/moderation/queue/moderation-frame";
import { canDecideReveal, canReadReveal, canSeeAuthor, revealState } from "~/features/moderation/reveal/reveal";
import { reasonOfAct } from "~/features/moderation/reveal/reveal.queries.server";
import { decideReveal, requireReveal, revealDecisionForm } from "~/features/moderation/reveal/reveal.server";
import { RevealDecisionForm } from "~/features/moderation/reveal/reveal-form";
import { RevealStanding } from "~/features/moderation/reveal/reveal-standing";
import { moderating } from "~/features/moderation/review/review";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly } from "~/platform/route-rules";
import { When } from "~/ui/when";

export const meta: MetaFunction = () => [{ title: "A request to know an author – Wardround" }];

export const loader = guardedLoader(moderating, async ({ ctx, params }) => {
  const { reveal, thread, actor } = await requireReveal(ctx, requireId(params.id));
  const state = revealState(reveal, ctx.now);
  const see = canSeeAuthor(actor, reveal, ctx.now);
  const read = canReadReveal(actor, reveal, ctx.now);
  const written = async (act: string) => (read.ok ? await reasonOfAct(ctx.db, reveal.id, act) : null);
  return {
    thread: { id: thread.id, title: thread.title, slug: thread.slug, pseudonym: thread.pseudonym },
    category: revealReasonWords(reveal.category),
    reason: await written("reveal-asked"),
    answer: await written(state === "agreed" ? "author-revealed" : "reveal-refused"),
    kept: read.ok ? null : read.because,
    decidable: state === "waiting" && canDecideReveal(actor, reveal, ctx.now).ok,
    reveal: {
      ...reveal,
      state,
      withdrawable: state === "waiting" && reveal.askedBy === actor.id,
      unseen: see.ok ? null : see.because,
    },
  };
});

export const action = guardedAction(freshly(moderating), async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  await decideReveal(ctx, id, await parseForm(request, revealDecisionForm));
  return redirect(`/moderation/reveals/${id}?done=decided`, 303);
});

export default function Reveal() {
  const { thread, category, reason, answer, kept, decidable, reveal } = useLoaderData<typeof loader>();
  return (
    <ModerationFrame at="" title="A request to know an author">
      <RevealStanding reveal={reveal} />
      <section className="box stack gap-3" aria-labelledby="asked">
        <h2 id="asked">{category}</h2>
        <p className="meta dotted">
          <span>{reveal.asker ?? "A former moderator"}</span>
          <When at={reveal.askedAt} precision="minute" />
        </p>
        <p className="mailtext">{kept ?? reason ?? "What was written here has been erased."}</p>
        <p>
          About <a href={`/questions/${thread.id}/${thread.slug}`}>{thread.title}</a>, asked by {thread.pseudonym}
        </p>
      </section>
      {answer !== null && (
        <section className="stack gap-2" aria-labelledby="answer">
          <h2 id="answer">The second moderator</h2>
          <p className="mailtext">{answer}</p>
        </section>
      )}
      {decidable && <RevealDecisionForm id={reveal.id} />}
    </ModerationFrame>
  );
}
