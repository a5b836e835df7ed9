import { revealReasonKeys, revealReasons } from "~/core/reveal-reasons";
import { Choices } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";
import { LONGEST_REVEAL_REASON } from "./reveal";

/** Asks a second moderator to agree that an anonymous author has to be known. */
export function RevealForm({ threadId }: { threadId: number }) {
  const { fields, message, values } = useRefused();
  return (
    <form
      method="post"
      action={`/moderation/reveals/new?thread=${threadId}`}
      className="stack gap-5"
      noValidate
      data-once
    >
      <ErrorSummary fields={fields} message={message} />
      <Choices
        name="category"
        label="Why does somebody have to know?"
        hint="The author is told this reason, and nothing of what you write below."
        error={fields.category}
        chosen={values.category}
        required
        options={revealReasonKeys.map((key) => ({ value: key, ...revealReasons[key] }))}
      />
      <TextArea
        name="reason"
        label="What happened"
        hint="For the second moderator and the log. Write no name or other identifier."
        required
        maxLength={LONGEST_REVEAL_REASON}
        height="short"
        defaultValue={values.reason}
        error={fields.reason}
      />
      <p>
        <button className="btn main" type="submit">
          Ask a second moderator
        </button>
      </p>
    </form>
  );
}

/** The second moderator's answer, with a reason of their own. */
export function RevealDecisionForm({ id }: { id: number }) {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" action={`/moderation/reveals/${id}`} className="stack gap-4" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <Choices
        name="decision"
        label="Your decision"
        error={fields.decision}
        chosen={values.decision}
        required
        options={[
          {
            value: "agree",
            label: "Agree",
            hint: "You and the moderator who asked can look up the author for three days. The author is told.",
          },
          { value: "refuse", label: "Refuse", hint: "Nobody learns who asked." },
        ]}
      />
      <TextArea
        name="reason"
        label="Reason"
        hint="Kept in the log. Write no name or other identifier."
        required
        maxLength={LONGEST_REVEAL_REASON}
        height="short"
        defaultValue={values.reason}
        error={fields.reason}
      />
      <p>
        <button className="btn main" type="submit">
          Decide
        </button>
      </p>
    </form>
  );
}
