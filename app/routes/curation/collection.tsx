import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { CollectionItems } from "~/features/curation/collection-items";
import { CollectionTools } from "~/features/curation/collection-tools";
import { viewCollection } from "~/features/curation/collection-view.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Icon } from "~/ui/icon";
import { listedIf } from "~/ui/listed";
import { PostHtml } from "~/ui/post-html";
import { When } from "~/ui/when";

export const handle = listedIf("public");

export const loader = guardedLoader(anyone, viewCollection);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: `${data.title} – Wardround` },
        {
          tagName: "link",
          rel: "alternate",
          type: "application/atom+xml",
          href: `/collections/${data.id}/feed.atom`,
          title: data.title,
        },
      ]
    : [];

export default function Collection() {
  const view = useLoaderData<typeof loader>();
  return (
    <article className="stack gap-4 narrow">
      <header className="stack gap-2">
        <h1>{view.title}</h1>
        <p className="meta dotted">
          {view.keeper && (
            <span>
              Kept by <a href={`/people/${view.keeper.handle}`}>{view.keeper.name}</a>
            </span>
          )}
          {view.publishedAt ? (
            <span>
              Changed <When at={view.changedAt} />
            </span>
          ) : (
            <span>Draft, seen by you alone</span>
          )}
        </p>
      </header>
      <PostHtml id={`collection-${view.id}`} html={view.intro} className="prose" />
      {view.items.length === 0 ? (
        <Empty title="Nothing in it yet" text="Add a question from its page, or paste its address below." />
      ) : (
        <CollectionItems items={view.items} collectionId={view.id} editable={view.editable} />
      )}
      {view.forMembers > 0 && (
        <p className="soft">
          {view.forMembers === 1 ? "One more question is" : `${view.forMembers} more questions are`} for verified
          members.
        </p>
      )}
      <p className="row noprint">
        <button className="btn quiet small scripted" type="button" data-print>
          <Icon name="printer" />
          Print
        </button>
        {view.public && (
          <a className="btn quiet small" href={`/collections/${view.id}/feed.atom`} data-reload>
            <Icon name="rss" />
            Feed
          </a>
        )}
        {view.public && (
          <button className="btn quiet small scripted" type="button" data-share={`/collections/${view.id}`}>
            <Icon name="share-2" />
            Share
          </button>
        )}
      </p>
      {view.editable && <CollectionTools id={view.id} published={view.public} />}
    </article>
  );
}
