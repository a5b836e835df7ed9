import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewCodes, NoCodesNeeded } from "~/features/identity/factors/new-codes";
import { renewRecoveryCodes } from "~/features/identity/factors/recovery-code.server";
import { RecoveryCodes } from "~/features/identity/factors/recovery-codes";
import { asksMore } from "~/features/identity/factors/second-factor";
import { myFactors } from "~/features/identity/factors/second-factor.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Recovery codes – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx }) => {
  const factors = await myFactors(ctx);
  return { left: factors.recovery, needed: asksMore(factors) };
});

export const action = guardedAction(freshly(members), async ({ ctx }) => {
  const { cookie, codes } = await renewRecoveryCodes(ctx);
  return data({ codes }, { headers: { "Set-Cookie": cookie, "Cache-Control": "no-store" } });
});

export default function Recovery() {
  const { left, needed } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { message, fields } = useRefused();
  if (done && "codes" in done) return <RecoveryCodes codes={done.codes} to="/account/security" />;
  return (
    <div className="narrow stack gap-5">
      <Crumbs crumbs={[{ to: "/account/security", label: "Security" }]} />
      <h1>Recovery codes</h1>
      <ErrorSummary fields={fields} message={message} />
      {needed ? <NewCodes left={left} /> : <NoCodesNeeded />}
    </div>
  );
}
