import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/admin/admin-frame";
import { changeProvider, providerChangeForm, readProvider } from "~/features/identity/openid/provider.server";
import { ProviderForm } from "~/features/identity/openid/provider-form";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "A way to sign in – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx, params }) => ({
  provider: await readProvider(ctx, params.key),
}));

export const action = guardedAction(freshly(admins), async ({ ctx, params, request }) => {
  await changeProvider(ctx, params.key, await parseForm(request, providerChangeForm));
  return redirect(`/admin/sign-in/${params.key}?done=saved`, 303);
});

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

export default function Provider() {
  const { provider } = useLoaderData<typeof loader>();
  return (
    <AdminFrame current="/admin/sign-in" title={provider.name}>
      <dl className="facts">
        <dt>Issuer</dt>
        <dd>{provider.issuer}</dd>
        <dt>Redirect address, to be registered there</dt>
        <dd>
          <code>{provider.back}</code>
        </dd>
        <dt>Accounts connected with it</dt>
        <dd>{provider.people}</dd>
      </dl>
      <ProviderForm provider={provider} preset={provider.preset} />
      <section className="stack gap-3" aria-labelledby="remove">
        <h2 id="remove">Remove it</h2>
        <p className="prose">
          Its button goes, and with it what is known of who is who there. People who signed in with it need a password,
          a mailed link or a passkey then. Roles and places in cohorts that rest on it end, also if you add it again:{" "}
          {counted(provider.resting.roles, "role")} and {counted(provider.resting.places, "place")} now. Everybody is
          told. To stop for a while, switch it off instead: nothing ends then.
        </p>
        <form method="post" action={`/admin/sign-in/${provider.key}/removal`} data-once>
          <button type="submit" className="btn">
            Remove {provider.name}
          </button>
        </form>
      </section>
    </AdminFrame>
  );
}
