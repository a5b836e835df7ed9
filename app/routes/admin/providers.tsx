import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/admin/admin-frame";
import { addProvider, providerForm, readProviders } from "~/features/identity/openid/provider.server";
import { ProviderForm } from "~/features/identity/openid/provider-form";
import { ProviderList } from "~/features/identity/openid/provider-list";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Ways to sign in – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx, url }) => ({
  providers: await readProviders(ctx),
  preset: url.searchParams.get("preset") === "orcid" ? ("orcid" as const) : ("usual" as const),
}));

export const action = guardedAction(freshly(admins), async ({ ctx, request }) => {
  const key = await addProvider(ctx, await parseForm(request, providerForm));
  return redirect(`/admin/sign-in/${key}?done=provider-added`, 303);
});

export default function Providers() {
  const { providers, preset } = useLoaderData<typeof loader>();
  return (
    <AdminFrame current="/admin/sign-in" title="Sign-in">
      <p className="prose">
        Schools, hospitals and ORCID can say who somebody is, by OpenID Connect. An account is found by the provider’s
        own name for a person, never by an e-mail address.
      </p>
      <ProviderList providers={providers} />
      <section className="stack gap-4" aria-labelledby="add">
        <h2 id="add">{preset === "orcid" ? "Add ORCID" : "Add one"}</h2>
        <p>
          {preset === "orcid" ? (
            <a href="/admin/sign-in">Add a school or hospital instead</a>
          ) : (
            <a href="/admin/sign-in?preset=orcid">Add ORCID instead</a>
          )}
        </p>
        <ProviderForm key={preset} provider={null} preset={preset} />
      </section>
    </AdminFrame>
  );
}
