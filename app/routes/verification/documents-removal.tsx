import { redirect } from "@remix-run/node";
import { applying } from "~/features/identity/verification/verification";
import { removeOwnDocuments } from "~/features/identity/verification/verification-document.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const loader = guardedLoader(applying, async () => {
  throw redirect("/verify/proof", 303);
});

export const action = guardedAction(applying, async ({ ctx }) => {
  await removeOwnDocuments(ctx);
  return redirect("/verify/proof?done=documents-removed", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
