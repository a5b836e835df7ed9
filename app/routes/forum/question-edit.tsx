import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { allowed, canTakePart, must } from "~/core/actor";
import { requireId } from "~/core/ids";
import { threadText } from "~/features/forum/edit/edit.queries.server";
import { EditFoot } from "~/features/forum/edit/edit-foot";
import { latestRevision } from "~/features/forum/edit/revision.queries.server";
import { StandsThereNow } from "~/features/forum/edit/stands-there-now";
import { actAddress, threadAddress } from "~/features/forum/post/addresses";
import { canEdit, canRetitle } from "~/features/forum/post/post";
import { FilingFields, ScaffoldFields } from "~/features/forum/question/question-fields";
import { openSpecialties } from "~/features/forum/tag/specialty.queries.server";
import { tagsOn } from "~/features/forum/tag/tag.queries.server";
import { openThread } from "~/features/forum/thread/thread.queries.server";
import { editThread, retitleForm, threadEditForm } from "~/features/forum/thread/thread-edit.server";
import { mayCurate } from "~/platform/curator.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { useRefused } from "~/ui/use-refused";

export const loader = guardedLoader(takingPart, async ({ ctx, params }) => {
  const id = requireId(params.id);
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const thread = await openThread(ctx.db, id, member.id);
  must(canRetitle(member, thread, await mayCurate(ctx), ctx.now));
  const [text, tags, specialties, basedOn] = await Promise.all([
    threadText(ctx.db, id),
    tagsOn(ctx.db, id),
    openSpecialties(ctx.db),
    latestRevision(ctx.db, { kind: "thread", id }),
  ]);
  const here = { slug: text.specialty, name: text.specialtyName };
  return {
    id,
    slug: thread.slug,
    own: canEdit(member, thread, ctx.now).ok,
    basedOn,
    // A specialty that was closed meanwhile may stay.
    specialties: specialties.some(({ slug }) => slug === here.slug)
      ? specialties.map(({ slug, name }) => ({ slug, name }))
      : [here, ...specialties],
    now: {
      title: text.title,
      specialty: text.specialty,
      tags: tags.map((tag) => tag.name).join(", "),
      know: text.know,
      think: text.think,
      asking: text.asking,
    },
  };
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const thread = await openThread(ctx.db, id, member.id);
  if (!canEdit(member, thread, ctx.now).ok) {
    const after = await editThread(ctx, id, await parseForm(request, retitleForm));
    return redirect(`${threadAddress(after)}?done=saved`, 303);
  }
  const { know, think, asking, ...filing } = await parseForm(request, threadEditForm);
  const after = await editThread(ctx, id, { ...filing, words: { know, think, asking } });
  return redirect(`${threadAddress(after)}?done=saved`, 303);
});

export const meta: MetaFunction = () => [{ title: "Edit the question – Wardround" }];

export default function QuestionEdit() {
  const { id, slug, own, basedOn, specialties, now } = useLoaderData<typeof loader>();
  const { values, fields, message } = useRefused();
  const post = { kind: "thread", id } as const;
  const state = { values: message === undefined ? now : values, fields, message };
  return (
    <form method="post" action={actAddress(post, "edit")} className="narrow stack gap-6" noValidate data-once>
      <h1>{own ? "Edit your question" : "File this question"}</h1>
      {!own && <p className="soft">You can change where it stands. Its words stay its author’s.</p>}
      <ErrorSummary fields={fields} message={message} />
      <StandsThereNow
        now={own ? now : { title: now.title, tags: now.tags }}
        labels={{
          title: "Question in one sentence",
          tags: "Tags",
          know: "What I know",
          think: "What I think",
          asking: "What I’m asking",
        }}
        basedOn={basedOn}
        began={values.basedOn}
      />
      <FilingFields state={state} specialties={specialties} />
      {own && <ScaffoldFields state={state} skippable={false} />}
      <EditFoot basedOn={basedOn} note={values.note} error={fields.note} back={threadAddress({ id, slug })} />
    </form>
  );
}
