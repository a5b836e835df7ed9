import { Choices } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";
import { type Decision, LONGEST_REASON } from "./review";

const labels: Record<Decision, { hidden: [string, string]; shown: [string, string] }> = {
  hide: {
    hidden: ["Keep it hidden", "The report is right. Nobody but moderators sees the post."],
    shown: ["Hide it", "Nobody but moderators sees the post from now on."],
  },
  restore: {
    hidden: ["Restore it", "The post comes back exactly as it was. This version cannot be hidden again by a visitor."],
    shown: ["Restore it", ""],
  },
  dismiss: { hidden: ["Let it stand", ""], shown: ["Let it stand", "Nothing is wrong with the post, or not enough."] },
};

/** The decision of one report, with the reason that the log keeps and the author is told. */
export function DecisionForm({ id, hidden, choices }: { id: number; hidden: boolean; choices: readonly Decision[] }) {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" action={`/moderation/reviews/${id}`} className="stack gap-4" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <Choices
        name="decision"
        label="Your decision"
        error={fields.decision}
        chosen={values.decision}
        required
        options={choices.map((choice) => {
          const [label, hint] = labels[choice][hidden ? "hidden" : "shown"];
          return { value: choice, label, hint: hint || undefined };
        })}
      />
      <TextArea
        name="reason"
        label="Reason"
        hint="Kept in the log, and shown to other moderators. Write no name or other identifier."
        required
        maxLength={LONGEST_REASON}
        height="short"
        defaultValue={values.reason}
        error={fields.reason}
      />
      <p className="row">
        <button className="btn main" type="submit">
          Decide and take the next
        </button>
      </p>
    </form>
  );
}
