import { redirect } from "@remix-run/node";
import { applying } from "~/features/identity/verification/verification";
import { withdrawVerification } from "~/features/identity/verification/verification.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const loader = guardedLoader(applying, async () => {
  throw redirect("/verify", 303);
});

export const action = guardedAction(applying, async ({ ctx }) => {
  await withdrawVerification(ctx);
  return redirect("/verify?done=verification-withdrawn", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
