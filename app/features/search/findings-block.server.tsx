import { isVerified } from "~/core/actor";
import type { Context } from "~/platform/context.server";
import { readVersions } from "~/platform/versions.server";
import { htmlOf } from "~/ui/block.server";
import { findPosts, limitSearch } from "./search.server";
import { type SearchAsk, searchAddress } from "./search-ask";
import { SearchFindings } from "./search-findings";

/**
 * What a search gave, as HTML. It is the same for everybody with the same right to read until a list or a name changes,
 * and every act that changes a post changes the lists' version with it; so it is kept under both, as lists are.
 */
export async function findingsHtml(ctx: Context, ask: SearchAsk, stages: readonly string[] | null): Promise<string> {
  await limitSearch(ctx, "search");
  const kept = ctx.runtime.findings;
  const member = isVerified(ctx.actor);
  const { site, lists } = await readVersions(ctx.db);
  const key = `${site}.${lists} ${member ? "verified" : "public"} ${searchAddress(ask, { page: ask.page })}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = await findPosts(ctx, { ...ask, stages });
  const html = htmlOf(<SearchFindings ask={ask} found={found} member={member} />);
  kept.put(key, html, 2 * (html.length + key.length));
  return html;
}
