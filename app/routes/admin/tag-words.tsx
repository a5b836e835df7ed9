import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { tagForAdmin } from "~/features/forum/tag-admin.queries.server";
import { setTagWords, wordsForm } from "~/features/forum/tag-admin.server";
import { TagForms } from "~/features/forum/tag-admin-forms";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";
import { Crumbs } from "~/ui/crumbs";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.tag.name ?? "A tag"} – Wardround` }];

export const loader = guardedLoader(admins, async ({ ctx, params }) => {
  const tag = await tagForAdmin(ctx.db, requireId(params.id));
  if (!tag) throw new NotFound();
  return { tag };
});

export const action = guardedAction(admins, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  await setTagWords(ctx, id, await parseForm(request, wordsForm));
  return redirect(`/admin/tags/${id}?done=saved`, 303);
});

/** The same form on its own page, where it is refused. */
export default function TagPart() {
  const { tag } = useLoaderData<typeof loader>();
  return (
    <>
      <Crumbs
        crumbs={[
          { to: "/admin/tags", label: "Tags" },
          { to: `/admin/tags/${tag.id}`, label: tag.name },
        ]}
      />
      <SlimPage title={tag.name}>
        <TagForms tag={tag} only="words" />
      </SlimPage>
    </>
  );
}
