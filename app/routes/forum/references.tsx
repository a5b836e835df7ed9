import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { allowed, canTakePart, must } from "~/core/actor";
import { requireId } from "~/core/ids";
import { canAddReference, canRemoveReference } from "~/features/forum/answer/reference";
import { referencesOf } from "~/features/forum/answer/reference.queries.server";
import { addReference, referenceForm } from "~/features/forum/answer/reference.server";
import { ReferenceFields } from "~/features/forum/answer/reference-fields";
import { answerAct, postAddress, referenceAct } from "~/features/forum/post/addresses";
import { openPost } from "~/features/forum/post/post.queries.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { useRefused } from "~/ui/use-refused";

export const loader = guardedLoader(takingPart, async ({ ctx, params }) => {
  const post = { kind: "answer", id: requireId(params.id) } as const;
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const answer = await openPost(ctx.db, post, member.id);
  must(canAddReference(member, answer, ctx.now));
  const references = await referencesOf(ctx.db, post.id);
  return {
    id: post.id,
    back: postAddress(answer.thread, post),
    references: references.map(({ id, title, year, addedBy }) => {
      const facts = { mine: addedBy === member.id, answerMine: answer.mine };
      return { id, title, year, removable: canRemoveReference(member, facts, ctx.now).ok };
    }),
  };
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const { id, threadId, slug } = await addReference(ctx, requireId(params.id), await parseForm(request, referenceForm));
  return redirect(postAddress({ id: threadId, slug }, { kind: "answer", id }), 303);
});

export const meta: MetaFunction = () => [{ title: "References – Wardround" }];

export default function References() {
  const { id, back, references } = useLoaderData<typeof loader>();
  const { values, fields, message } = useRefused();
  return (
    <div className="narrow stack gap-6">
      <h1>References of this answer</h1>
      <p>
        <a href={back}>Back to the answer</a>
      </p>
      {references.length > 0 && (
        <ol className="plainrows">
          {references.map((reference) => (
            <li key={reference.id} className="row">
              <span>
                {reference.title}
                {reference.year !== null && `, ${reference.year}`}
              </span>
              <a className="btn quiet small push" href={referenceAct(reference.id, "edit")}>
                Change<span className="sr"> {reference.title}</span>
              </a>
              {reference.removable && (
                <form method="post" action={referenceAct(reference.id, "removal")} className="inline-form">
                  <button type="submit" className="btn quiet small">
                    Remove<span className="sr"> {reference.title}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ol>
      )}
      <ErrorSummary fields={fields} message={message} />
      <form method="post" action={answerAct(id, "references")} className="stack gap-4" noValidate data-once>
        <h2>Add a reference</h2>
        <ReferenceFields state={{ values, fields }} />
        <p>
          <button type="submit" className="btn main">
            Add reference
          </button>
        </p>
      </form>
    </div>
  );
}
