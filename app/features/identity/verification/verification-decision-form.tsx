import { Choices } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";
import { evidenceWords, needs, seenBeside } from "./verification";
import type { VerificationPage } from "./verification-page.server";

/** Approve or refuse, with what was looked at and why. Sending it goes on to the next. */
export function VerificationDecisionForm({ page }: { page: VerificationPage }) {
  const here = `/moderation/verifications/${page.token}`;
  const { fields, message, values } = useRefused(here);
  const wanted = new Set(needs[page.role].flat());
  const passed = new Set(page.evidence.filter(({ outcome }) => outcome === "pass").map(({ kind }) => kind));
  const open = seenBeside(page.pageCount).filter((kind) => wanted.has(kind) && !passed.has(kind));
  return (
    <form method="post" action={here} className="box stack gap-4" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      {open.length > 0 && (
        <Choices
          kind="checkbox"
          name="checked"
          label="You looked at this yourself, and it fits"
          options={open.map((kind) => ({ value: kind, label: evidenceWords[kind] }))}
          chosen={values.checked?.split("\n")}
          error={fields.checked}
        />
      )}
      <Choices
        name="decision"
        label="Your decision"
        hint={page.reviewers === 2 ? "Two people decide about a senior doctor, each alone." : undefined}
        options={[
          { value: "approve", label: "Approve", hint: "They are who they say they are." },
          {
            value: "refuse",
            label: "Refuse",
            hint: page.appeal ? "They cannot appeal again, but can ask anew." : "They can appeal once.",
          },
        ]}
        chosen={values.decision}
        error={fields.decision}
        required
      />
      <TextArea
        name="words"
        label="Why"
        hint="Kept in the log. If you refuse, the applicant reads it."
        height="short"
        maxLength={2_000}
        defaultValue={values.words}
        error={fields.words}
      />
      <p className="foot-row">
        <button type="submit" className="btn main">
          Decide, and go to the next
        </button>
        <button type="submit" className="btn quiet" formAction={`${here}/release`} formNoValidate>
          Leave it to somebody else
        </button>
      </p>
    </form>
  );
}

/** The one question to the applicant. */
export function ApplicantQuestion({ page }: { page: VerificationPage }) {
  const there = `/moderation/verifications/${page.token}/question`;
  const { fields, message, values } = useRefused(there);
  if (!page.mayAsk) return <ErrorSummary fields={fields} message={message} />;
  return (
    <details className="stack gap-3" open={message !== undefined}>
      <summary>Ask the applicant something first</summary>
      <form method="post" action={there} className="stack gap-3" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <TextArea
          id="question"
          name="words"
          label="Question"
          hint="They can answer once, and add documents."
          height="short"
          maxLength={2_000}
          defaultValue={values.words}
          error={fields.words}
        />
        <p>
          <button type="submit" className="btn">
            Ask
          </button>
        </p>
      </form>
    </details>
  );
}

/** Taking a claim, so that nobody else looks at it meanwhile. */
export function TakeVerification({ token, claim }: { token: string; claim: VerificationPage["claim"] }) {
  if (claim === "another")
    return (
      <p className="note">
        <span>
          Somebody else is looking at this. <a href="/moderation/verifications">Take another one</a>, or come back in
          half an hour.
        </span>
      </p>
    );
  return (
    <form method="post" action={`/moderation/verifications/${token}/claim`} className="stack gap-2" data-once>
      <p>
        <button type="submit" className="btn main">
          Take this
        </button>
      </p>
      <p className="hint">It is yours for half an hour, with a grant of your own to see what was shown.</p>
    </form>
  );
}
