import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

/** Pages that are not public say `noindex` themselves; this only keeps crawlers from what would tire them. */
const closed = ["/search", "/ask", "/flags", "/sign-in", "/sign-up", "/account", "/admin", "/moderation"];

export const loader = guardedLoader(anyone, async ({ ctx }) => {
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${new URL("/sitemap.xml", ctx.runtime.env.publicUrl).href}`,
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
});
