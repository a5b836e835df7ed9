import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { must } from "~/core/actor";
import { collectionForm, startCollection } from "~/features/curation/collection.server";
import { CollectionForm } from "~/features/curation/collection-form";
import { mayCurate } from "~/platform/curator.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { curators } from "~/platform/route-rules";
import { useRefused } from "~/ui/use-refused";

export const loader = guardedLoader(curators, async ({ ctx }) => {
  must(await mayCurate(ctx));
  return null;
});

export const action = guardedAction(curators, async ({ ctx, request }) => {
  const id = await startCollection(ctx, await parseForm(request, collectionForm));
  return redirect(`/collections/${id}`, 303);
});

export const meta: MetaFunction = () => [{ title: "Start a collection – Wardround" }];

export default function NewCollection() {
  const { values, message, fields } = useRefused();
  return (
    <div className="stack gap-4 narrow">
      <h1>Start a collection</h1>
      <CollectionForm action="/collections/new" button="Start" values={values} message={message} fields={fields} />
    </div>
  );
}
