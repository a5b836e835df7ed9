import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { NotFound } from "~/core/refusals";
import { housePages } from "~/features/pages/house/house-pages";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { listed } from "~/ui/listed";

export const handle = listed;

export const loader = guardedLoader(anyone, async ({ params }) => {
  const page = housePages.find((one) => one.slug === params.slug);
  if (!page) throw new NotFound();
  return { slug: page.slug, title: page.title, summary: page.summary };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${data.title} – Wardround` }, { name: "description", content: data.summary }] : [];

export default function HousePage() {
  const { slug, title } = useLoaderData<typeof loader>();
  const page = housePages.find((one) => one.slug === slug);
  return (
    <article className="stack gap-4 narrow">
      <h1>{title}</h1>
      {page && <page.Component />}
    </article>
  );
}
