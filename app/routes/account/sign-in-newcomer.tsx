import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { joinThrough, newcomerForm, openNewcomer } from "~/features/identity/openid/newcomer.server";
import { NAME_MAX } from "~/features/identity/people/name";
import { deviceWords } from "~/features/identity/sign-in/device";
import { withCookies } from "~/platform/cookies.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "New here – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, request }) => {
  const newcomer = await openNewcomer(ctx, request.headers.get("Cookie"));
  if (!newcomer) throw redirect("/sign-in", 303);
  return newcomer;
});

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  const form = await parseForm(request, newcomerForm);
  const device = deviceWords(request.headers.get("User-Agent"));
  const { to, cookies } = await joinThrough(ctx, request.headers.get("Cookie"), form, device);
  return redirect(to, withCookies(303, cookies));
});

export default function SignInNewcomer() {
  // Nothing after a refused post by a browser that holds no such sign-in any more.
  const newcomer = useLoaderData<typeof loader | null>() ?? { provider: "it", name: "", email: null, mayJoin: false };
  const { message, fields, values } = useRefused();
  // What no field is to blame for, such as an account that has the address, is mended by signing in as usual.
  const onward = newcomer.mayJoin && (message === undefined || Object.keys(fields).length > 0);
  return (
    <SlimPage
      title="Nobody here has this sign-in yet"
      lede={`You signed in with ${newcomer.provider}, and no account here is connected with it.`}
    >
      <ErrorSummary fields={fields} message={message} />
      <section className="stack gap-3" aria-labelledby="known">
        <h2 id="known">If you have an account here</h2>
        <p>Sign in as you usually do, then connect the two. We never do that by an e-mail address alone.</p>
        <p>
          <a className={onward ? "btn wide" : "btn main wide"} href="/sign-in?to=/account/sign-in-with">
            Sign in as usual
          </a>
        </p>
      </section>
      <section className="stack gap-3" aria-labelledby="new">
        <h2 id="new">If you are new</h2>
        {newcomer.mayJoin ? (
          <form method="post" action="/sign-in/with/new" className="stack" noValidate data-once>
            <TextField
              name="name"
              label="Name"
              hint="As colleagues would write it."
              autoComplete="name"
              maxLength={NAME_MAX}
              defaultValue={values.name ?? newcomer.name}
              error={fields.name}
              required
            />
            {newcomer.email !== null && <p className="soft">Your address will be {newcomer.email}.</p>}
            <button type="submit" className={onward ? "btn main wide" : "btn wide"}>
              Make a new account
            </button>
          </form>
        ) : (
          <p>
            Joining is by invitation. <a href="/sign-up">How to join</a>
          </p>
        )}
      </section>
    </SlimPage>
  );
}
