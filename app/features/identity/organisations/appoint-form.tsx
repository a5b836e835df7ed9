import { ErrorSummary } from "~/ui/error-summary";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

type Props = {
  action: string;
  hint: string;
  button: string;
  /** To choose from, where the address names no cohort. */
  cohorts?: readonly { id: number; name: string }[];
};

/** Appoints one member to a duty. */
export function AppointForm({ action, hint, button, cohorts }: Props) {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" action={action} className="narrow stack gap-4" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      {cohorts && (
        <SelectField
          name="cohort"
          label="Cohort"
          options={cohorts.map(({ id, name }) => ({ value: String(id), label: name }))}
          choose="Choose a cohort"
          defaultValue={values.cohort}
          error={fields.cohort}
          required
        />
      )}
      <TextField
        name="who"
        label="Who"
        hint={hint}
        autoComplete="off"
        defaultValue={values.who}
        error={fields.who}
        required
      />
      <p>
        <button type="submit" className="btn main">
          {button}
        </button>
      </p>
    </form>
  );
}
