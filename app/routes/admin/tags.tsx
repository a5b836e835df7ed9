import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { parseId } from "~/core/ids";
import { tagSlug } from "~/core/tag";
import { AdminFrame } from "~/features/admin/admin-frame";
import { tagsForAdmin } from "~/features/forum/tag/tag-admin.queries.server";
import { guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Tags – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx, url }) => {
  const q = url.searchParams.get("q")?.trim() ?? "";
  const page = await tagsForAdmin(ctx.db, { start: tagSlug(q), after: parseId(url.searchParams.get("after")) });
  return { ...page, q };
});

export default function AdminTags() {
  const { rows, next, q } = useLoaderData<typeof loader>();
  return (
    <AdminFrame current="/admin/tags" title="Tags">
      <form action="/admin/tags" className="searchbig" aria-label="Find tags">
        <label className="sr" htmlFor="tag-q">
          Start of a tag
        </label>
        <input className="input" id="tag-q" name="q" type="search" defaultValue={q} placeholder="Start of a tag" />
        <button type="submit" className="btn">
          Find
        </button>
      </form>
      {rows.length === 0 ? (
        <Empty title="No tags" text="They come with the questions." />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it
        <section className="scroll" tabIndex={0} aria-label="Tags">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Tag</th>
                <th scope="col" className="figure">
                  Questions
                </th>
                <th scope="col" className="figure">
                  Words that lead to it
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <a href={`/admin/tags/${row.id}`}>{row.name}</a>
                  </th>
                  <td className="figure">{row.threadCount}</td>
                  <td className="figure">{row.words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Pager
        noun="tags"
        byName
        older={next === null ? null : `/admin/tags?${new URLSearchParams({ ...(q && { q }), after: String(next) })}`}
      />
    </AdminFrame>
  );
}
