import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reviewingVerifications } from "~/features/identity/verification/verification";
import {
  ApplicantQuestion,
  TakeVerification,
  VerificationDecisionForm,
} from "~/features/identity/verification/verification-decision-form";
import { ClaimLines, DocumentPages, EvidenceLines } from "~/features/identity/verification/verification-evidence";
import { readVerification } from "~/features/identity/verification/verification-page.server";
import {
  decideVerification,
  decisionForm,
  nextToReview,
} from "~/features/identity/verification/verification-review.server";
import { claimWords } from "~/features/identity/verification/verification-words";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { Crumbs } from "~/ui/crumbs";
import { Note } from "~/ui/note";
import { When } from "~/ui/when";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Verify: ${data?.person.name ?? "somebody"} – Wardround` },
];

export const loader = guardedLoader(reviewingVerifications, ({ ctx, params }) =>
  readVerification(ctx, params.token ?? ""),
);

export const action = guardedAction(reviewingVerifications, async ({ ctx, params, request }) => {
  await decideVerification(ctx, params.token ?? "", await parseForm(request, decisionForm));
  const next = await nextToReview(ctx);
  return redirect(`/moderation/verifications${next === null ? "" : `/${next}`}?done=verification-decided`, 303);
});

const said: Record<string, string> = {
  question: "Asked",
  answered: "Answered",
  refused: "Refused before",
  appealed: "Appeal",
};

export default function Verification() {
  const page = useLoaderData<typeof loader>();
  return (
    <div className="stack gap-6">
      <Crumbs crumbs={[{ to: "/moderation/verifications", label: "Who somebody is" }]} />
      <header className="stack gap-2">
        <h1>{page.person.name}</h1>
        <p>{claimWords(page)}</p>
        <p className="meta dotted">
          <span>
            Joined <When at={page.person.joinedAt} />
          </span>
          <span>
            Sent in <When at={page.submittedAt} precision="minute" />
          </span>
          {page.second && <span>One person has agreed already</span>}
        </p>
        {page.appeal && (
          <Note tone="caution">
            <p>This is an appeal. Whoever refused it does not decide again.</p>
          </Note>
        )}
        {page.claim !== "mine" && <TakeVerification token={page.token} claim={page.claim} />}
      </header>
      <div className="pair">
        <div className="stack gap-5">
          <section className="stack gap-3" aria-labelledby="claimed">
            <h2 id="claimed">What they say</h2>
            <ClaimLines page={page} />
          </section>
          {page.words.map(({ step, words, at }) => (
            <section key={`${step} ${at}`} className="stack gap-1">
              <h2>{said[step]}</h2>
              <p className="mailtext">{words}</p>
            </section>
          ))}
          <DocumentPages page={page} />
        </div>
        <div className="stack gap-5">
          <EvidenceLines page={page} />
          {page.claim === "mine" && (
            <>
              <ApplicantQuestion page={page} />
              <VerificationDecisionForm key={page.token} page={page} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
