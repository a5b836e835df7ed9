import { suggest } from "~/features/search/suggestion.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

/** JSON for the search box. */
export const loader = guardedLoader(anyone, async ({ ctx, url }) =>
  Response.json({ suggestions: await suggest(ctx, url.searchParams.get("q") ?? "") }),
);
