import { roleNames } from "~/core/role-names";
import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { professionalRoles } from "../people/role";
import { RoleFields } from "../people/role-fields";
import type { MyVerification } from "./my-verification.server";

type Props = {
  my: MyVerification;
  specialties: readonly { id: number; name: string }[];
  countries: readonly string[];
};

/** What somebody is: the first step. */
export function VerifyRoleForm({ my, specialties, countries }: Props) {
  const { fields, values } = useRefused("/verify/role");
  const said = my.open ?? my.said;
  const before = said
    ? { role: said.role, specialty: String(said.specialtyId ?? ""), stage: said.stage ?? "" }
    : { role: "", specialty: "", stage: "" };
  return (
    <form method="post" action="/verify/role" className="box stack gap-5" data-once noValidate>
      <ErrorSummary fields={fields} />
      <RoleFields
        roles={professionalRoles.map((role) => ({ value: role, label: roleNames[role] }))}
        specialties={specialties}
        values={{ ...before, ...values }}
        fields={fields}
        stageNeeded
      />
      <SelectField
        name="country"
        label="Country"
        hint="Where you are registered, or study."
        options={countries.map((country) => ({ value: country, label: country }))}
        choose="Choose a country"
        width="some"
        defaultValue={values.country ?? said?.country ?? ""}
        error={fields.country}
      />
      <TextField
        name="years"
        label="Years in your specialty"
        hint="For doctors. It is shown beside your name."
        inputMode="numeric"
        width="few"
        defaultValue={values.years ?? said?.years?.toString() ?? ""}
        error={fields.years}
        optional
      />
      <PrivacyCheck fields={["stage"]} own />
      <p>
        <button type="submit" className="btn main">
          Continue
        </button>
      </p>
    </form>
  );
}
