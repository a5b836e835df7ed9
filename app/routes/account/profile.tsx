import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountFrame } from "~/features/identity/account/account-frame";
import { countries } from "~/features/identity/people/countries";
import { editProfile, myProfile, profileForm } from "~/features/identity/people/profile.server";
import { ProfileForm } from "~/features/identity/people/profile-form";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Your profile – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx }) => ({ profile: await myProfile(ctx), countries }));

export const action = guardedAction(members, async ({ ctx, request }) => {
  const { handle } = await editProfile(ctx, await parseForm(request, profileForm));
  return redirect(`/people/${handle}?done=saved`, 303);
});

export default function Profile() {
  const data = useLoaderData<typeof loader>();
  return (
    <AccountFrame current="/account/profile" title="Your profile">
      <ProfileForm {...data} />
    </AccountFrame>
  );
}
