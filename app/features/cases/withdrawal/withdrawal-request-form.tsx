import { PrivacyCheck } from "~/ui/privacy-check";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { LONGEST_KEEPER, LONGEST_TOLD, LOOK_WITHIN_DAYS } from "./withdrawal-request";

/** Asks moderators to find a case and withdraw it, for somebody who has no code any more. */
export function WithdrawalRequestForm() {
  const { fields, values } = useRefused();
  return (
    <form method="post" action="/withdrawal/requests" className="stack gap-4" noValidate data-once>
      <TextArea
        name="told"
        label="What you remember of the case"
        hint="Roughly what was told or shown, when, and where it was shown. Write no name, no date of birth and no number."
        defaultValue={values.told}
        error={fields.told}
        maxLength={LONGEST_TOLD}
        counted
        height="short"
        required
      />
      <TextField
        name="keeper"
        label="Who keeps the form you signed"
        hint="The department or practice, not a person."
        optional
        defaultValue={values.keeper}
        error={fields.keeper}
        maxLength={LONGEST_KEEPER}
        autoComplete="off"
      />
      <PrivacyCheck fields={["told"]} />
      <div className="sr" aria-hidden="true">
        <label htmlFor="website">Leave this empty</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <p className="hint">
        A moderator looks within {LOOK_WITHIN_DAYS} days, asks whoever keeps the form, and withdraws the case. Nobody
        can answer you here, because nobody here knows who you are: your department can tell you what became of it.
      </p>
      <p>
        <button type="submit" className="btn">
          Ask a moderator
        </button>
      </p>
    </form>
  );
}
