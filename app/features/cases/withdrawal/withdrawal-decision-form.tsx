import { Choices } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { LONGEST_REQUEST_REASON, outcomeKeys, requestOutcomes } from "./withdrawal-request";

/** How a moderator answers a request, with the case it is about and the reason for the log. */
export function WithdrawalDecisionForm({ id }: { id: number }) {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" action={`/moderation/withdrawals/${id}`} className="narrow stack gap-4" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <Choices
        name="outcome"
        label="Your decision"
        error={fields.outcome}
        chosen={values.outcome}
        required
        options={outcomeKeys.map((value) => ({
          value,
          label: requestOutcomes[value].label,
          hint: requestOutcomes[value].hint || undefined,
        }))}
      />
      <TextField
        name="named"
        label="The case to withdraw"
        hint="The number or the address of its thread. It is withdrawn at once, and this cannot be undone."
        defaultValue={values.named}
        error={fields.named}
        autoComplete="off"
      />
      <TextArea
        name="reason"
        label="Reason"
        hint="For the log. Name nobody, also not the person who keeps the form."
        height="short"
        defaultValue={values.reason}
        error={fields.reason}
        maxLength={LONGEST_REQUEST_REASON}
        required
      />
      <PrivacyCheck fields={["reason"]} />
      <p>
        <button type="submit" className="btn main">
          Decide
        </button>
      </p>
    </form>
  );
}
