import { similarThreads } from "~/features/search/similar.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

/** JSON for the page that asks: questions like the title so far. */
export const loader = guardedLoader(anyone, async ({ ctx, url }) =>
  Response.json({ threads: await similarThreads(ctx, url.searchParams.get("q") ?? "") }),
);
