import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openLink } from "~/features/identity/one-time-link.server";
import { confirmWorkAddress } from "~/features/identity/work-address.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Confirm your address – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const { words } = await openLink(ctx, params.token, "work-address");
  return { words };
});

/** Following a link changes nothing: programs that look at mails follow them too. */
export const action = guardedAction(anyone, async ({ ctx, params }) => {
  await confirmWorkAddress(ctx, params.token);
  return redirect("/verify?done=confirmed", 303);
});

export default function AddressConfirmation() {
  const { words } = useLoaderData<typeof loader>();
  const { message } = useRefused();
  const refusal = message ?? words;
  return (
    <SlimPage title="Your address at work or school">
      {refusal ? (
        <p data-refusal>{refusal}</p>
      ) : (
        <form method="post" data-once>
          <button type="submit" className="btn main">
            Confirm this address
          </button>
        </form>
      )}
    </SlimPage>
  );
}
