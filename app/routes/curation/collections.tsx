import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { collectionsOf, publishedCollections } from "~/features/curation/collection.queries.server";
import { mayCurate } from "~/platform/curator.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { listed } from "~/ui/listed";
import { Pager } from "~/ui/pager";
import { When } from "~/ui/when";

export const handle = listed;

const PAGE = 25;

export const loader = guardedLoader(anyone, async ({ ctx, url }) => {
  const [at, id] = (url.searchParams.get("after") ?? "").split("-").map(Number);
  const before = at && id ? { at, id } : null;
  const rows = await publishedCollections(ctx.db, before, PAGE + 1);
  const last = rows[PAGE - 1];
  const curator = (await mayCurate(ctx)).ok && ctx.actor.kind === "member";
  return {
    collections: rows.slice(0, PAGE),
    older: rows.length > PAGE && last ? `/collections?after=${last.publishedAt}-${last.id}` : null,
    curator,
    mine: curator && ctx.actor.kind === "member" ? await collectionsOf(ctx.db, ctx.actor.id) : [],
  };
});

export const meta: MetaFunction = () => [{ title: "Collections – Wardround" }];

const threads = (count: number) => (count === 1 ? "1 question" : `${count} questions`);

export default function Collections() {
  const { collections, older, curator, mine } = useLoaderData<typeof loader>();
  const drafts = mine.filter((one) => one.publishedAt === null);
  return (
    <div className="stack gap-5 narrow">
      <header className="feedhead">
        <h1>Collections</h1>
        {curator && (
          <a className="btn main small push" href="/collections/new">
            Start a collection
          </a>
        )}
      </header>
      {drafts.length > 0 && (
        <section aria-labelledby="drafts">
          <h2 id="drafts">Your drafts</h2>
          <ul className="links">
            {drafts.map((one) => (
              <li key={one.id}>
                <a href={`/collections/${one.id}`}>{one.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {collections.length === 0 ? (
        <Empty title="No collections yet" text="Educators gather the best questions here, with notes between them." />
      ) : (
        <ol className="feed" aria-label="Collections, newest first">
          {collections.map((one) => (
            <li className="q" key={one.id}>
              <h2>
                <a href={`/collections/${one.id}`}>{one.title}</a>
              </h2>
              <p className="meta dotted">
                <span>{threads(Number(one.threads))}</span>
                <span>Kept by {one.ownerName}</span>
                {one.publishedAt && <When at={one.publishedAt} />}
              </p>
            </li>
          ))}
        </ol>
      )}
      <Pager older={older} noun="collections" />
    </div>
  );
}
