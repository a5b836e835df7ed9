import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { joinByLink, openCohortLink } from "~/features/identity/organisations/cohort-link.server";
import { WhatSchoolsSee } from "~/features/identity/organisations/what-schools-see";
import { SpentLink } from "~/features/identity/sign-in/spent-link";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone, members } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { Note } from "~/ui/note";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Join a cohort – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const found = await openCohortLink(ctx, params.token);
  return data(found, { status: found.over === null ? 200 : 410 });
});

export const action = guardedAction(members, async ({ ctx, params }) => {
  await joinByLink(ctx, params.token);
  return redirect("/account/schools?done=cohort-joined", 303);
});

export default function JoinCohort() {
  const { school, cohort, over, member, you, refused, maySignUp } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const { message, fields } = useRefused();
  if (over !== null || school === null)
    return (
      <SpentLink words={over ?? ""}>
        <a className="btn" href="/">
          To the forum
        </a>
      </SpentLink>
    );
  if (member)
    return (
      <SlimPage title={school} lede={`You are a member of “${cohort}”.`}>
        <p>
          <a className="btn main" href="/account/schools">
            Who sees that, and how to leave
          </a>
        </p>
      </SlimPage>
    );
  const to = `?to=${encodeURIComponent(pathname)}`;
  return (
    <SlimPage title={`Join ${school}`} lede={`This link brings you into “${cohort}”.`}>
      <WhatSchoolsSee school={school} />
      {you === null && (
        <>
          <p>
            <a className="btn main wide" href={`/sign-in${to}`}>
              Sign in to join
            </a>
          </p>
          {maySignUp ? (
            <p>
              New here? <a href={`/sign-up${to}`}>Make an account</a>, then you come back to this page.
            </p>
          ) : (
            <p className="soft">
              The link is for people with an account. New accounts here are by invitation: ask your school to put you on
              its roster, and you get a mail.
            </p>
          )}
        </>
      )}
      {you !== null && refused !== null && (
        <Note tone="caution">
          <p>{refused}</p>
        </Note>
      )}
      {you !== null && refused === null && (
        <form method="post" className="stack" data-once>
          <ErrorSummary fields={fields} message={message} />
          <p>You are signed in as {you.name}.</p>
          <button type="submit" className="btn main wide">
            Agree and join
          </button>
        </form>
      )}
    </SlimPage>
  );
}
