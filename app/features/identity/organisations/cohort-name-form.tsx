import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { COHORT_NAME_MAX } from "./cohort";

/** Founds a cohort, or gives one another name. */
export function CohortNameForm({ action, name }: { action: string; name: string | null }) {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" action={action} className="stack gap-4" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <TextField
        name="name"
        label="Name"
        hint="Such as “Year 4, 2026”. Its people and their mails see it."
        maxLength={COHORT_NAME_MAX}
        defaultValue={values.name ?? name ?? undefined}
        error={fields.name}
        required
      />
      {/* After a refusal alone: places may stand in it, and the look while typing would ask about them. */}
      <PrivacyCheck fields={[]} />
      <p>
        <button type="submit" className="btn main">
          {name === null ? "Found the cohort" : "Save"}
        </button>
      </p>
    </form>
  );
}
