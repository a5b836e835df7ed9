import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CodeField } from "~/features/identity/factors/code-field";
import { PasskeyForm } from "~/features/identity/factors/passkey-form";
import { openSecondStep, stepByCode, stepForm } from "~/features/identity/factors/second-step.server";
import { returnAddress } from "~/features/identity/sign-in/return-address";
import { withCookies } from "~/platform/cookies.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { leadWords } from "~/ui/refusal-words";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Second step – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, url, request }) => {
  const to = returnAddress(url.searchParams.get("to"));
  const step = await openSecondStep(ctx, request.headers.get("Cookie"));
  if (!step) throw redirect(ctx.actor.kind === "member" ? to : "/sign-in", 303);
  return { ...step, to };
});

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  const form = await parseForm(request, stepForm);
  const cookies = await stepByCode(ctx, request.headers.get("Cookie"), form.code);
  return redirect(returnAddress(form.to), withCookies(303, cookies));
});

export default function SecondStep() {
  // Nothing after a refused post by a browser that has not taken the first step: the loader would send it away.
  const { codes, passkey, to } = useLoaderData<typeof loader | null>() ?? { codes: true, passkey: false, to: "/" };
  const { message, fields, values, lead } = useRefused();
  const next = <input type="hidden" name="to" value={values.to ?? (to === "/" ? "" : to)} />;
  return (
    <SlimPage title="Second step" lede="You are nearly in: show that it is you, not only somebody with your password.">
      {passkey && (
        <PasskeyForm purpose="step" action="/sign-in/step/passkey" button="Use a passkey" main>
          {next}
        </PasskeyForm>
      )}
      {passkey && <p className="or">or</p>}
      <form method="post" action="/sign-in/step" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        {lead && (
          <p>
            <a className="btn main wide" href={lead}>
              {leadWords[lead]}
            </a>
          </p>
        )}
        {next}
        <CodeField name="code" app={codes} error={fields.code} />
        <button type="submit" className={passkey || lead ? "btn wide" : "btn main wide"}>
          Go on
        </button>
      </form>
      <p className="soft">
        Lost your device and the recovery codes? Write to whoever runs this forum; they can check who you are and take
        the second step off.
      </p>
    </SlimPage>
  );
}
