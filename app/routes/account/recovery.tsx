import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { renewRecoveryCodes } from "~/features/identity/factors/recovery-code.server";
import { RecoveryCodes } from "~/features/identity/factors/recovery-codes";
import { myFactors } from "~/features/identity/factors/second-factor.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Recovery codes – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx }) => ({ left: (await myFactors(ctx)).recovery }));

export const action = guardedAction(freshly(members), async ({ ctx }) => {
  const { cookie, codes } = await renewRecoveryCodes(ctx);
  return data({ codes }, { headers: { "Set-Cookie": cookie, "Cache-Control": "no-store" } });
});

export default function Recovery() {
  const { left } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { message, fields } = useRefused();
  if (done && "codes" in done) return <RecoveryCodes codes={done.codes} to="/account/security" />;
  return (
    <div className="narrow stack gap-5">
      <Crumbs crumbs={[{ to: "/account/security", label: "Security" }]} />
      <h1>Recovery codes</h1>
      <ErrorSummary fields={fields} message={message} />
      <p>
        {left === 0 ? "You have none left." : `You have ${left} left.`} Each signs you in once, in place of the second
        step. We keep no copy that anybody could read, so lost ones can only be replaced.
      </p>
      <form method="post" action="/account/security/recovery" data-once>
        <button type="submit" className="btn main">
          Make ten new ones
        </button>
      </form>
      <p className="soft">The ones you have now stop working then.</p>
    </div>
  );
}
