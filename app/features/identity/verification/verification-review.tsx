import { Crumbs } from "~/ui/crumbs";
import { Note } from "~/ui/note";
import { When } from "~/ui/when";
import { ApplicantQuestion, TakeVerification, VerificationDecisionForm } from "./verification-decision-form";
import { ClaimLines, DocumentPages, EvidenceLines } from "./verification-evidence";
import type { VerificationPage } from "./verification-page.server";
import { claimWords } from "./verification-words";

const said: Record<string, string> = {
  question: "Asked",
  answered: "Answered",
  refused: "Refused before",
  appealed: "Appeal",
};

/** A claim before a reviewer: what is said and shown beside what was checked, and the decision. */
export function VerificationReview({ page }: { page: VerificationPage }) {
  return (
    <div className="stack gap-6">
      <Crumbs crumbs={[{ to: "/moderation/verifications", label: "Role reviews" }]} />
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
