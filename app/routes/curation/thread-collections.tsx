import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { collectionsOf } from "~/features/curation/collection.queries.server";
import { collectThread } from "~/features/curation/collection.server";
import { curatedThread } from "~/features/curation/learning-point.queries.server";
import { theCurator } from "~/platform/curator.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { curators } from "~/platform/route-rules";
import { Choices } from "~/ui/choices";
import { Empty } from "~/ui/empty";
import { ErrorSummary } from "~/ui/error-summary";
import { useRefused } from "~/ui/use-refused";

export const loader = guardedLoader(curators, async ({ ctx, params }) => {
  const curator = await theCurator(ctx);
  const thread = await curatedThread(ctx.db, requireId(params.id), curator.id);
  if (!thread) throw new NotFound("This question is not there any more.");
  return { id: thread.id, title: thread.title, collections: await collectionsOf(ctx.db, curator.id) };
});

export const action = guardedAction(curators, async ({ ctx, params, request }) => {
  const form = z.object({ collection: z.string({ error: "Choose one of your collections." }) });
  const { collection } = await parseForm(request, form);
  const id = requireId(collection);
  await collectThread(ctx, id, requireId(params.id));
  return redirect(`/collections/${id}?done=collected`, 303);
});

export const meta: MetaFunction = () => [{ title: "Add to a collection – Wardround" }];

export default function ThreadCollections() {
  const { id, title, collections } = useLoaderData<typeof loader>();
  const { message, fields } = useRefused();
  return (
    <div className="stack gap-4 narrow">
      <h1>Add to a collection</h1>
      <p>{title}</p>
      <ErrorSummary fields={fields} message={message} />
      {collections.length === 0 ? (
        <Empty title="You keep no collection yet" text="Start one, then add this question to it.">
          <a className="btn" href="/collections/new">
            Start a collection
          </a>
        </Empty>
      ) : (
        <form method="post" action={`/questions/${id}/collections`} className="stack gap-4" noValidate>
          <Choices
            name="collection"
            label="Which one?"
            error={fields.collection}
            options={collections.map((one) => ({ value: String(one.id), label: one.title }))}
          />
          <p>
            <button className="btn main" type="submit">
              Add question
            </button>
          </p>
        </form>
      )}
    </div>
  );
}
