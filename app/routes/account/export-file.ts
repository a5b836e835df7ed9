import { listDrafts } from "~/features/forum/draft/draft.server";
import { exportAccount } from "~/features/identity/account/account-export.server";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

/** The file itself. Its key is made by typing the password, and fits one session for five minutes. */
export const loader = guardedLoader(members, async ({ ctx, url }) => {
  const as = url.searchParams.get("as") === "page" ? "page" : "json";
  const file = await exportAccount(ctx, url.searchParams.get("key") ?? "", await listDrafts(ctx), as);
  const day = new Date(ctx.now).toISOString().slice(0, 10);
  return new Response(file, {
    headers: {
      "Content-Type": as === "page" ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="wardround-account-${day}.${as === "page" ? "html" : "json"}"`,
      "Cache-Control": "no-store",
    },
  });
});
