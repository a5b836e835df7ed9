import { openPage } from "~/features/identity/verification/verification-document.server";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

/**
 * A page of a document, for its owner and for reviewers with a grant; whether somebody may see it is asked every time.
 */
export const loader = guardedLoader(members, async ({ ctx, params }) => {
  const bytes = await openPage(ctx, params.page ?? "");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": "private, no-store",
      "Content-Disposition": "inline",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
