import { Crumbs } from "~/ui/crumbs";
import { SlimPage } from "~/ui/slim-page";
import { type Tag, TagForms } from "./tag-admin-forms";

/** One form of a tag's page on a page of its own, where it is refused. */
export function TagPartPage({ tag, only }: { tag: Tag; only: "words" | "merge" }) {
  return (
    <>
      <Crumbs
        crumbs={[
          { to: "/admin/tags", label: "Tags" },
          { to: `/admin/tags/${tag.id}`, label: tag.name },
        ]}
      />
      <SlimPage title={tag.name}>
        <TagForms tag={tag} only={only} />
      </SlimPage>
    </>
  );
}
