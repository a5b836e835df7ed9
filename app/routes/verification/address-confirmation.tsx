import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { applying } from "~/features/identity/verification/verification";
import { confirmWorkAddress, openWorkAddress } from "~/features/identity/verification/work-address.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Confirm your address – Wardround" }];

export const loader = guardedLoader(applying, async ({ ctx, params }) => ({
  words: await openWorkAddress(ctx, params.token),
}));

/** Following a link changes nothing: programs that look at mails follow them too. */
export const action = guardedAction(applying, async ({ ctx, params }) => {
  await confirmWorkAddress(ctx, params.token);
  return redirect("/verify?done=confirmed", 303);
});

export default function AddressConfirmation() {
  const { words } = useLoaderData<typeof loader>();
  const { message } = useRefused();
  const refusal = message ?? words;
  return (
    <SlimPage
      title="Your address at work or university"
      lede={
        refusal
          ? undefined
          : "You typed it here to show who you are. It is not kept, and nobody sees more of it than what stands behind the @."
      }
    >
      {refusal ? (
        <>
          <p data-refusal>{refusal}</p>
          <p>
            <a className="btn" href="/verify">
              To your verification
            </a>
          </p>
        </>
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
