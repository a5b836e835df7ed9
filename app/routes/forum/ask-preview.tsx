import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { askPlace } from "~/features/forum/draft/draft";
import { saveDraft } from "~/features/forum/draft/draft.server";
import { AskForm } from "~/features/forum/question/ask-form";
import { previewForm, previewQuestion } from "~/features/forum/question/preview.server";
import { openSpecialties } from "~/features/forum/tag/specialty.queries.server";
import { canAskAnonymously } from "~/features/forum/thread/thread";
import { similarThreads } from "~/features/search/similar.server";
import { parseForm, typedValues } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { randomToken } from "~/platform/secrets.server";

export const loader = guardedLoader(takingPart, async ({ ctx }) => {
  const specialties = await openSpecialties(ctx.db);
  return {
    specialties: specialties.map(({ slug, name }) => ({ slug, name })),
    mayBeAnonymous: canAskAnonymously(ctx.actor, ctx.now).ok,
    submission: randomToken(12),
  };
});

export const action = guardedAction(takingPart, async ({ ctx, request }) => {
  const values = await typedValues(request);
  const draftSavedAt = await saveDraft(ctx, askPlace, values);
  const question = await parseForm(request, previewForm);
  return {
    preview: await previewQuestion(ctx, question),
    values,
    draftSavedAt,
    similar: question.title ? await similarThreads(ctx, question.title) : [],
  };
});

export const meta: MetaFunction = () => [{ title: "Preview of your question – Wardround" }];

/** The ask page with the preview above the form, and everything kept. */
export default function AskPreview() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const shown = done && "preview" in done ? done : null;
  const refused = done && "refused" in done ? done.refused : null;
  const state = { values: done?.values ?? {}, fields: refused?.fields ?? {}, message: refused?.message };
  return (
    <AskForm
      {...page}
      state={state}
      draftSavedAt={shown?.draftSavedAt ?? null}
      similar={shown?.similar ?? []}
      preview={shown?.preview}
    />
  );
}
