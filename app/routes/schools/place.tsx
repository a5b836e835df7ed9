import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { openPlace, takeForm, takePlace } from "~/features/identity/organisations/cohort-place.server";
import { TakePlaceForm } from "~/features/identity/organisations/take-place-form";
import { WhatSchoolsSee } from "~/features/identity/organisations/what-schools-see";
import { SpentLink } from "~/features/identity/sign-in/spent-link";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone, members } from "~/platform/route-rules";
import { Note } from "~/ui/note";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "A place is kept for you – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const found = await openPlace(ctx, params.token);
  return data(found, { status: found.over === null ? 200 : 410 });
});

export const action = guardedAction(members, async ({ ctx, params, request }) => {
  await takePlace(ctx, params.token, await parseForm(request, takeForm));
  return redirect("/account/schools?done=cohort-joined", 303);
});

export default function Place() {
  const { school, cohort, listedAs, over, hasAccount, you, refused } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  if (over !== null)
    return (
      <SpentLink words={over}>
        <a className="btn main" href={you ? "/account/schools" : "/sign-in"}>
          {you ? "Your schools" : "Sign in"}
        </a>
      </SpentLink>
    );
  const signIn = `/sign-in?to=${encodeURIComponent(pathname)}`;
  return (
    <SlimPage title="A place is kept for you" lede={`${school} keeps a place in “${cohort}” for ${listedAs}.`}>
      <WhatSchoolsSee school={school} />
      {you === null && (
        <div className="stack gap-3">
          {!hasAccount && (
            <a className="btn main wide" href={`${pathname}/account`}>
              Make an account and join
            </a>
          )}
          <a className={hasAccount ? "btn main wide" : "btn wide"} href={signIn}>
            Sign in to take it
          </a>
        </div>
      )}
      {you !== null && refused !== null && (
        <Note tone="caution">
          <p>{refused}</p>
        </Note>
      )}
      {you !== null && refused === null && <TakePlaceForm you={you} listedAs={listedAs} />}
    </SlimPage>
  );
}
