import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { collectionForm, collectionToChange, editCollection } from "~/features/curation/collection.server";
import { CollectionForm } from "~/features/curation/collection-form";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { curators } from "~/platform/route-rules";
import { useRefused } from "~/ui/use-refused";

export const loader = guardedLoader(curators, async ({ ctx, params }) => {
  const { id, title, introMd } = await collectionToChange(ctx, requireId(params.id));
  return { id, title, intro: introMd };
});

export const action = guardedAction(curators, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  await editCollection(ctx, id, await parseForm(request, collectionForm));
  return redirect(`/collections/${id}?done=saved`, 303);
});

export const meta: MetaFunction = () => [{ title: "Change a collection – Wardround" }];

export default function EditCollection() {
  const saved = useLoaderData<typeof loader>();
  const { values, message, fields } = useRefused();
  return (
    <div className="stack gap-4 narrow">
      <h1>Change your collection</h1>
      <CollectionForm
        action={`/collections/${saved.id}/edit`}
        button="Save"
        values={{ ...saved, ...values }}
        message={message}
        fields={fields}
      />
    </div>
  );
}
