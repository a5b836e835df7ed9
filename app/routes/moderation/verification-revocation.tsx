import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reviewingVerifications } from "~/features/identity/verification/verification";
import { revocable, revokeForm, revokeVerification } from "~/features/identity/verification/verification-life.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "End a verification – Wardround" }];

export const loader = guardedLoader(reviewingVerifications, async ({ ctx, params }) => {
  const { name } = await revocable(ctx, params.handle ?? "");
  return { name };
});

export const action = guardedAction(reviewingVerifications, async ({ ctx, params, request }) => {
  const handle = params.handle ?? "";
  await revokeVerification(ctx, handle, (await parseForm(request, revokeForm)).reason);
  return redirect(`/people/${handle}?done=verification-ended`, 303);
});

export default function Revocation() {
  const { name } = useLoaderData<typeof loader>();
  const { fields, message, values } = useRefused();
  return (
    <SlimPage title={`End the verification of ${name}`}>
      <p>
        It ends at once: the role, the badge, and what it allowed. Endorsements no longer count in the order of answers.
        They are told why, and can ask to be verified again.
      </p>
      <form method="post" className="stack gap-4" data-once noValidate>
        <ErrorSummary fields={fields} message={message} />
        <TextField
          name="reason"
          label="Why"
          hint="They read it, and it is kept in the log."
          maxLength={300}
          defaultValue={values.reason}
          error={fields.reason}
        />
        <p>
          <button type="submit" className="btn main">
            End it now
          </button>
        </p>
      </form>
    </SlimPage>
  );
}
