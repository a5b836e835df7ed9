import { Choice } from "~/ui/choice";
import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { SCHOOL_NAME_MAX } from "./organisation";

/** A school to found, or to change. */
export function SchoolForm({ school }: { school: { id: number; name: string; vouches: boolean } | null }) {
  const { fields, message, values } = useRefused();
  const sent = Object.keys(values).length > 0;
  return (
    <form
      method="post"
      action={school ? `/admin/schools/${school.id}` : "/admin/schools"}
      className="narrow stack gap-5"
      noValidate
      data-once
    >
      <ErrorSummary fields={fields} message={message} />
      <TextField
        name="name"
        label="Name"
        hint="It stands in the mails to the people on its rosters."
        maxLength={SCHOOL_NAME_MAX}
        defaultValue={values.name ?? school?.name}
        error={fields.name}
        required
      />
      {/* After a refusal alone: places may stand in it, and the look while typing would ask about them. */}
      <PrivacyCheck fields={[]} />
      <Choice
        name="vouches"
        value="1"
        defaultChecked={sent ? "vouches" in values : school?.vouches}
        hint="A place taken with the listed address, under a name that fits, is then evidence beside which a reviewer decides."
      >
        Being on its roster shows that somebody is a student
      </Choice>
      <p>
        <button type="submit" className="btn main">
          {school ? "Save" : "Found the school"}
        </button>
      </p>
    </form>
  );
}
