import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/admin/admin-frame";
import { changeProvider, providerChangeForm, readProvider } from "~/features/identity/openid/provider.server";
import { ProviderFacts } from "~/features/identity/openid/provider-facts";
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

export default function Provider() {
  const { provider } = useLoaderData<typeof loader>();
  return (
    <AdminFrame current="/admin/sign-in" title={provider.name}>
      <ProviderFacts {...provider} />
      <ProviderForm provider={provider} preset={provider.preset} />
      <section className="stack gap-3" aria-labelledby="remove">
        <h2 id="remove">Remove it</h2>
        <p className="prose">
          The next page says what would end, and asks whether you are sure. To stop for a while, switch it off instead:
          nothing ends then.
        </p>
        <p>
          <a className="btn" href={`/admin/sign-in/${provider.key}/removal`}>
            Remove {provider.name}
          </a>
        </p>
      </section>
    </AdminFrame>
  );
}
