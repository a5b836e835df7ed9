import { redirect } from "@remix-run/node";
import { NotFound } from "~/core/refusals";
import { passkeyPurposes } from "~/features/identity/factors/passkey";
import { askPasskey } from "~/features/identity/factors/passkey-question.server";
import { guardedAction, guardedLoader, inJson } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

export const loader = guardedLoader(anyone, async () => {
  throw redirect("/sign-in", 303);
});

/** For script: what the browser asks the device. The answer counts in this browser alone, once, for five minutes. */
export const action = guardedAction(
  anyone,
  async ({ ctx, params, request }) => {
    const purpose = passkeyPurposes.find((one) => one === params.purpose);
    if (!purpose) throw new NotFound();
    const { options, cookie } = await askPasskey(ctx, purpose, request.headers.get("Cookie"));
    return Response.json({ options }, { headers: { "Set-Cookie": cookie, "Cache-Control": "no-store" } });
  },
  inJson,
);
