import { Choice } from "~/ui/choice";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";

type Props = { token: string; title: string; mine: boolean; longest: number };

/** Withdrawing a case: what goes, that it cannot be undone, and why, if a moderator does it. */
export function WithdrawalForm({ token, title, mine, longest }: Props) {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" action={`/cases/${token}/withdrawal`} className="narrow stack gap-5" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <h1>Withdraw a case</h1>
      <p>{title || "A case without a title"}</p>
      <p>
        Its words, its pictures and its thread are deleted for good, here and in search, lists and feeds. That it was
        withdrawn stays in the log. This cannot be undone.
      </p>
      {!mine && (
        <TextArea
          name="reason"
          label="Reason"
          hint="For the log. Name nobody."
          height="short"
          defaultValue={values.reason}
          error={fields.reason}
          maxLength={longest}
          required
        />
      )}
      <div className="stack gap-1" data-bad={fields.sure ? "" : undefined}>
        <Choice name="sure" id="sure" value="1" invalid={fields.sure !== undefined}>
          I am sure
        </Choice>
      </div>
      <p>
        <button type="submit" className="btn main">
          Withdraw
        </button>
      </p>
    </form>
  );
}
