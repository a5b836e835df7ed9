import { useLoaderData } from "@remix-run/react";
import { parseId } from "~/core/ids";
import { SavedPage } from "~/features/forum/list/saved-page";
import { readSavedThreads } from "~/features/forum/list/saved-threads.queries.server";
import { audienceOf } from "~/features/forum/thread/thread-access";
import { memberOf } from "~/platform/context.server";
import { guardedLoader } from "~/platform/guard.server";
import { sendPostHtml } from "~/platform/post-html.server";
import { members } from "~/platform/route-rules";
import { htmlOf } from "~/ui/block.server";
import { PageBlock } from "~/ui/page-block";

export const loader = guardedLoader(members, async ({ ctx, url, load }) => {
  const after = parseId(url.searchParams.get("after"));
  const accountId = memberOf(ctx).id;
  const part = await readSavedThreads(ctx.db, { accountId, audience: audienceOf(ctx.actor), after });
  return { html: sendPostHtml(load, { list: htmlOf(<SavedPage {...part} first={after === null} />) }) };
});

export const meta = () => [{ title: "Saved – Wardround" }];

export default function Bookmarks() {
  return <PageBlock id="list" html={useLoaderData<typeof loader>().html.list} />;
}
