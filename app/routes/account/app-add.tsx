import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AppForm } from "~/features/identity/factors/app-form";
import {
  addAuthenticator,
  authenticatorForm,
  enrolment,
  enrolmentOpen,
  newEnrolment,
} from "~/features/identity/factors/authenticator.server";
import { qrOf } from "~/features/identity/factors/qr.server";
import { RecoveryCodes } from "~/features/identity/factors/recovery-codes";
import { returnAddress } from "~/features/identity/sign-in/return-address";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";
import { Crumbs } from "~/ui/crumbs";

export const meta: MetaFunction = () => [{ title: "Codes from an app – Wardround" }];

export const loader = guardedLoader(freshly(members), async ({ ctx, url }) => {
  const to = returnAddress(url.searchParams.get("to"), "/account/security");
  // In the address, so that a page that comes back after a wrong code shows the same picture.
  const name = url.searchParams.get("shown") ?? "";
  if (!enrolmentOpen(ctx, name)) {
    const next = new URLSearchParams({ shown: newEnrolment(ctx), to });
    throw redirect(`/account/security/app?${next}`, 303);
  }
  const shown = await enrolment(ctx, name);
  return data({ ...shown, qr: qrOf(shown.uri), to }, { headers: { "Cache-Control": "no-store" } });
});

export const action = guardedAction(freshly(members), async ({ ctx, request }) => {
  const { cookie, codes } = await addAuthenticator(ctx, await parseForm(request, authenticatorForm));
  const headers = { "Set-Cookie": cookie, "Cache-Control": "no-store" };
  if (!codes) throw redirect("/account/security?done=app-added", { status: 303, headers });
  return data({ codes }, { headers });
});

export default function AddApp() {
  const found = useLoaderData<typeof loader | null>();
  const done = useActionData<typeof action>();
  if (done && "codes" in done) return <RecoveryCodes codes={done.codes} to={found?.to ?? "/account/security"} />;
  return (
    <div className="narrow stack gap-5">
      <Crumbs crumbs={[{ to: "/account/security", label: "Security" }]} />
      <h1>Codes from an app</h1>
      {found ? (
        <AppForm {...found} />
      ) : (
        <p>
          <a href="/account/security/app">Load the picture again</a>
        </p>
      )}
    </div>
  );
}
