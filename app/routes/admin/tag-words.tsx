import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { requireTag, setTagWords, wordsForm } from "~/features/forum/tag/tag-admin.server";
import { TagPartPage } from "~/features/forum/tag/tag-part-page";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.tag.name ?? "A tag"} – Wardround` }];

export const loader = guardedLoader(admins, async ({ ctx, params }) => {
  const { tag } = await requireTag(ctx, requireId(params.id));
  return { tag };
});

export const action = guardedAction(admins, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  await setTagWords(ctx, id, await parseForm(request, wordsForm));
  return redirect(`/admin/tags/${id}?done=saved`, 303);
});

export default function TagPart() {
  const { tag } = useLoaderData<typeof loader>();
  return <TagPartPage tag={tag} only="words" />;
}
