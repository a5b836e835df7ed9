import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { allowed, canTakePart, must } from "~/core/actor";
import { requireId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { canAddReference } from "~/features/forum/answer/reference";
import { findReference } from "~/features/forum/answer/reference.queries.server";
import { editReference, referenceForm } from "~/features/forum/answer/reference.server";
import { ReferenceFields } from "~/features/forum/answer/reference-fields";
import { answerAct, postAddress, referenceAct } from "~/features/forum/post/addresses";
import { openPost } from "~/features/forum/post/post.queries.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { useRefused } from "~/ui/use-refused";

export const loader = guardedLoader(takingPart, async ({ ctx, params }) => {
  const reference = await findReference(ctx.db, requireId(params.id));
  if (!reference) throw new NotFound();
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const answer = await openPost(ctx.db, { kind: "answer", id: reference.answerId }, member.id);
  must(canAddReference(member, answer, ctx.now));
  const { id, answerId, kind, title, level, year, doi, pmid, url, supersededBy } = reference;
  return {
    id,
    answerId,
    now: {
      kind,
      title,
      level,
      year: year === null ? "" : String(year),
      doi: doi ?? "",
      pmid: pmid ?? "",
      url: url ?? "",
      superseded: supersededBy ?? "",
    },
  };
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const { id, threadId, slug } = await editReference(
    ctx,
    requireId(params.id),
    await parseForm(request, referenceForm),
  );
  return redirect(postAddress({ id: threadId, slug }, { kind: "answer", id }), 303);
});

export const meta: MetaFunction = () => [{ title: "Change a reference – Wardround" }];

export default function ReferenceEdit() {
  const { id, answerId, now } = useLoaderData<typeof loader>();
  const { values, fields, message } = useRefused();
  return (
    <form method="post" action={referenceAct(id, "edit")} className="narrow stack gap-4" noValidate data-once>
      <h1>Change a reference</h1>
      <ErrorSummary fields={fields} message={message} />
      <ReferenceFields state={{ values: message === undefined ? now : values, fields }} />
      <div className="row">
        <button type="submit" className="btn main">
          Save
        </button>
        <a className="btn" href={answerAct(answerId, "references")}>
          Back
        </a>
      </div>
    </form>
  );
}
