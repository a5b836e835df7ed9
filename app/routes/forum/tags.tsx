import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { isVerified } from "~/core/actor";
import { popularTags } from "~/features/forum/list/list-side.queries.server";
import { tagPath } from "~/features/forum/post/paths";
import { audienceOf } from "~/features/forum/thread/thread-access";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { listed } from "~/ui/listed";

export const handle = listed;

export const loader = guardedLoader(anyone, async ({ ctx }) => ({
  // Numbers count threads for verified members too, so others get none.
  counted: isVerified(ctx.actor),
  tags: (await popularTags(ctx.db, audienceOf(ctx.actor))).map(({ slug, name, threadCount }) => ({
    slug,
    name,
    threadCount: isVerified(ctx.actor) ? threadCount : 0,
  })),
}));

export const meta: MetaFunction = () => [{ title: "Tags – Wardround" }];

export default function Tags() {
  const { tags, counted } = useLoaderData<typeof loader>();
  return (
    <div className="narrow stack gap-5">
      <header className="stack gap-2">
        <h1>Tags</h1>
        <p className="soft">Free words below the specialty. A tag’s synonyms lead to it.</p>
      </header>
      {tags.length === 0 ? (
        <Empty title="No tags yet" text="They come with the first questions." />
      ) : (
        <ul className="row gap-3">
          {tags.map((tag) => (
            <li key={tag.slug}>
              <a className="tag" href={tagPath(tag.slug)}>
                {tag.name}
                {counted && <span className="num"> {tag.threadCount}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
