import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { askPlace } from "~/features/forum/draft/draft";
import { keepingDraft, readDraft } from "~/features/forum/draft/draft.server";
import { threadAddress } from "~/features/forum/post/addresses";
import { AskForm } from "~/features/forum/question/ask-form";
import { openSpecialties } from "~/features/forum/tag/specialty.queries.server";
import { canAskAnonymously } from "~/features/forum/thread/thread";
import { postQuestion, questionForm } from "~/features/forum/thread/thread.server";
import { similarThreads } from "~/features/search/similar.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { randomToken } from "~/platform/secrets.server";
import { useRefused } from "~/ui/use-refused";

export const loader = guardedLoader(takingPart, async ({ ctx, url }) => {
  const [specialties, draft] = await Promise.all([openSpecialties(ctx.db), readDraft(ctx, askPlace)]);
  const asked = ["title", "specialty", "tags"].flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [[name, value.slice(0, 200)]];
  });
  const values: Record<string, string> = draft?.fields ?? Object.fromEntries(asked);
  return {
    specialties: specialties.map(({ slug, name }) => ({ slug, name })),
    values,
    draftSavedAt: draft?.savedAt ?? null,
    mayBeAnonymous: canAskAnonymously(ctx.actor, ctx.now).ok,
    similar: values.title ? await similarThreads(ctx, values.title) : [],
    submission: randomToken(12),
  };
});

export const action = guardedAction(takingPart, ({ ctx, request }) =>
  keepingDraft(ctx, request, askPlace, async () => {
    const thread = await postQuestion(ctx, await parseForm(request, questionForm));
    return redirect(`${threadAddress(thread)}?done=question-posted`, 303);
  }),
);

export const meta: MetaFunction = () => [{ title: "Ask a question – Wardround" }];

export default function Ask() {
  const { values: first, ...page } = useLoaderData<typeof loader>();
  const { values, fields, message } = useRefused();
  const refused = message !== undefined;
  return <AskForm {...page} state={{ values: refused ? values : first, fields, message }} />;
}
