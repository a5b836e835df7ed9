import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PASSKEY_NAME_MAX } from "~/features/identity/factors/passkey";
import { addPasskey, addPasskeyForm } from "~/features/identity/factors/passkey.server";
import { PasskeyForm } from "~/features/identity/factors/passkey-form";
import { RecoveryCodes } from "~/features/identity/factors/recovery-codes";
import { deviceWords } from "~/features/identity/sign-in/device";
import { returnAddress } from "~/features/identity/sign-in/return-address";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";
import { Choice } from "~/ui/choice";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { atMost, TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Add a passkey – Wardround" }];

export const loader = guardedLoader(freshly(members), async ({ url, request }) => ({
  device: deviceWords(request.headers.get("User-Agent")),
  to: returnAddress(url.searchParams.get("to"), "/account/security"),
}));

export const action = guardedAction(freshly(members), async ({ ctx, request, url }) => {
  const form = await parseForm(request, addPasskeyForm);
  const { cookie, codes } = await addPasskey(ctx, request.headers.get("Cookie"), form);
  const headers = { "Set-Cookie": cookie, "Cache-Control": "no-store" };
  const to = returnAddress(url.searchParams.get("to"), "/account/security?done=passkey-added");
  if (!codes) throw redirect(to, { status: 303, headers });
  return data({ codes }, { headers });
});

export default function AddPasskey() {
  const { device, to } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { message, fields, values } = useRefused();
  if (done && "codes" in done) return <RecoveryCodes codes={done.codes} to={to} />;
  return (
    <div className="narrow stack gap-5">
      <Crumbs crumbs={[{ to: "/account/security", label: "Security" }]} />
      <h1>Add a passkey</h1>
      <p>
        A passkey stands in for your password: your device keeps it, and asks for your finger, face or PIN. Nobody can
        read it off you, and it works on this site alone.
      </p>
      <ErrorSummary fields={fields} message={message} />
      <PasskeyForm
        purpose="add"
        action={to === "/account/security" ? "/account/passkeys" : `/account/passkeys?to=${encodeURIComponent(to)}`}
        button="Make the passkey"
        main
      >
        <TextField
          name="name"
          label="Name"
          hint="So that you know it again, such as the device it is on."
          defaultValue={values.name ?? device}
          {...atMost(PASSKEY_NAME_MAX)}
          error={fields.name}
          required
        />
        <Choice
          name="second"
          value="1"
          defaultChecked
          hint="Whoever learns your password, or reads your mails, cannot sign in without it."
        >
          Ask for it after my password or a mailed link too
        </Choice>
      </PasskeyForm>
    </div>
  );
}
