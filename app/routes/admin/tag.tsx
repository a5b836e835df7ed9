import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { renameForm, renameTag, requireTag } from "~/features/forum/tag/tag-admin.server";
import { TagForms } from "~/features/forum/tag/tag-admin-forms";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";
import { Crumbs } from "~/ui/crumbs";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.tag.name ?? "A tag"} – Wardround` }];

export const loader = guardedLoader(admins, async ({ ctx, params }) => {
  const { tag } = await requireTag(ctx, requireId(params.id));
  return { tag };
});

export const action = guardedAction(admins, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  await renameTag(ctx, id, await parseForm(request, renameForm));
  return redirect(`/admin/tags/${id}?done=saved`, 303);
});

export default function AdminTag() {
  const { tag } = useLoaderData<typeof loader>();
  return (
    <>
      <Crumbs
        crumbs={[
          { to: "/admin", label: "Administration" },
          { to: "/admin/tags", label: "Tags" },
        ]}
      />
      <SlimPage
        title={tag.name}
        lede={
          <>
            On {tag.threadCount} {tag.threadCount === 1 ? "question" : "questions"}.{" "}
            <a href={`/tags/${tag.slug}`}>See them</a>
          </>
        }
      >
        <TagForms key={`${tag.name}:${tag.words.join()}`} tag={tag} />
      </SlimPage>
    </>
  );
}
