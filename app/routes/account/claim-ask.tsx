import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askClaim, openClaim } from "~/features/identity/joining/claim.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { Note } from "~/ui/note";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Claim an account – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => openClaim(ctx, params.handle));

export const action = guardedAction(anyone, async ({ ctx, params }) => {
  await askClaim(ctx, params.handle);
  return { asked: true };
});

export default function AskClaim() {
  const { name, handle, claimed } = useLoaderData<typeof loader>();
  const data = useActionData<typeof action>();
  const { message, fields } = useRefused();
  if (claimed)
    return (
      <SlimPage title="This account was claimed" lede={`Somebody showed that they are ${name}.`}>
        <p className="row">
          <a className="btn main" href="/sign-in">
            Sign in
          </a>
          <a className="btn" href="/reset">
            Choose a new password
          </a>
        </p>
      </SlimPage>
    );
  return (
    <SlimPage title={`Are you ${name}?`} lede="This account came from another forum, with what its owner wrote there.">
      {data && "asked" in data ? (
        <Note icon="mail" role="status">
          <p>
            If the account came with an e-mail address, a link is on its way there. If nothing comes, ask an
            administrator of this forum to invite you.
          </p>
        </Note>
      ) : (
        <form method="post" action={`/claim/${handle}`} className="stack" data-once>
          <ErrorSummary fields={fields} message={message} />
          <p>
            To take it over, follow a link that we mail to the address it came with. We do not show which one that is.
          </p>
          <button type="submit" className="btn main wide">
            Send the link
          </button>
        </form>
      )}
      <p className="soft">The role it had elsewhere stays marked as imported until it was checked here.</p>
    </SlimPage>
  );
}
