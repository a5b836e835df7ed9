import { Choices } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { PostHtml } from "~/ui/post-html";
import { PrivacyCheck } from "~/ui/privacy-check";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";
import { checkDecisions, checkPrompts, decisionWords, LONGEST_CHECK_REASON } from "./case-check";

type Part = "know" | "think" | "asking";
/** Empty parts are not shown. `html` is by part and token, see `PostHtml`. */
type WordsProps = { token: string; html: Record<string, string>; shown: readonly Part[] };

/** The words of a case as they would be published. */
export function CheckedWords({ token, html, shown }: WordsProps) {
  const titles = { know: "What I know", think: "What I think", asking: "What I’m asking" };
  return (
    <dl className="clerk">
      {shown.map((part) => (
        <div key={part}>
          <dt>{titles[part]}</dt>
          <dd>
            <PostHtml id={`${part}-${token}`} html={html[`${part}-${token}`]} className="prose" />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Beside the case where there is room, else right before the decision. */
export function CheckPrompts({ id, className }: { id: string; className: string }) {
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>Look for</h2>
      <ul className="key">
        {checkPrompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  );
}

/** Approve, give back or refuse. Sending it goes on to the next case. */
export function CheckForm({ token }: { token: string }) {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" action={`/cases/checks/${token}`} className="box stack gap-4" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <Choices
        name="decision"
        label="Your decision"
        hint="Checked, not guaranteed: if you cannot tell, give it back."
        error={fields.decision}
        chosen={values.decision}
        required
        options={checkDecisions.map((decision) => ({ value: decision, ...decisionWords[decision] }))}
      />
      <TextArea
        name="reason"
        label="Reason"
        hint="Needed to give it back or refuse it. Its author reads it; name nobody in it."
        height="short"
        defaultValue={values.reason}
        error={fields.reason}
        maxLength={LONGEST_CHECK_REASON}
      />
      <PrivacyCheck fields={["reason"]} />
      <p className="foot-row">
        <button type="submit" className="btn main">
          Decide, and go to the next
        </button>
        <button type="submit" className="btn quiet" formAction={`/cases/checks/${token}/release`}>
          Leave it to somebody else
        </button>
      </p>
    </form>
  );
}

/** Taking a case, so that nobody else looks at it meanwhile. */
export function ClaimForm({ token, claimer }: { token: string; claimer: string | null }) {
  if (claimer !== null) return <p className="note">{claimer} is looking at this case. Take the next one.</p>;
  return (
    <form method="post" action={`/cases/checks/${token}/claim`} data-once>
      <button type="submit" className="btn main">
        Take this case
      </button>
      <p className="hint">It is yours for half an hour.</p>
    </form>
  );
}
