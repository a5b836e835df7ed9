import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { setUpFirstAdmin, setupForm } from "~/features/identity/joining/setup.server";
import { deviceWords } from "~/features/identity/sign-in/device";
import { openLink } from "~/features/identity/sign-in/one-time-link.server";
import { NewPasswordField } from "~/features/identity/sign-in/password-field";
import { SpentLink } from "~/features/identity/sign-in/spent-link";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Set up this forum – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const { words } = await openLink(ctx, params.token, "first-admin");
  return data({ words }, { status: words === null ? 200 : 410 });
});

export const action = guardedAction(anyone, async ({ ctx, params, request }) => {
  const form = await parseForm(request, setupForm);
  const cookie = await setUpFirstAdmin(ctx, params.token, form, deviceWords(request.headers.get("User-Agent")));
  return redirect("/admin/people?done=set-up", { status: 303, headers: { "Set-Cookie": cookie } });
});

export default function SetUp() {
  const { words } = useLoaderData<typeof loader>();
  const { message, fields, values } = useRefused();
  if (words)
    return (
      <SpentLink words={words}>
        <a className="btn main" href="/sign-in">
          Sign in
        </a>
      </SpentLink>
    );
  return (
    <SlimPage
      title="Set up this forum"
      lede="You become its first administrator: you invite people, give roles and open specialties."
    >
      <form method="post" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <TextField
          name="name"
          label="Your name"
          hint="As colleagues write it. It stands beside what you post."
          autoComplete="name"
          defaultValue={values.name}
          error={fields.name}
          required
        />
        <TextField
          name="email"
          type="email"
          label="E-mail"
          autoComplete="username"
          defaultValue={values.email}
          error={fields.email}
          required
        />
        <NewPasswordField error={fields.password} />
        <button type="submit" className="btn main wide">
          Set up the forum
        </button>
      </form>
    </SlimPage>
  );
}
