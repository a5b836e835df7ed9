import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { doctorStages, STAGE_MAX, studentStages } from "./role";

type Props = {
  roles: readonly { value: string; label: string }[];
  specialties: readonly { id: number; name: string }[];
  values: Record<string, string | undefined>;
  fields: Record<string, string>;
  /** Students and mentors cannot leave the stage out here. */
  stageNeeded?: boolean;
};

/** Role, specialty and stage: asked wherever somebody says what a person is. */
export function RoleFields({ roles, specialties, values, fields, stageNeeded = false }: Props) {
  return (
    <>
      <SelectField
        name="role"
        label="Role"
        options={roles}
        choose="Choose a role"
        defaultValue={values.role}
        error={fields.role}
        width="some"
        required
      />
      <SelectField
        name="specialty"
        label="Specialty"
        hint="For doctors and educators. Mentors endorse in this specialty only."
        options={specialties.map(({ id, name }) => ({ value: String(id), label: name }))}
        choose="None"
        defaultValue={values.specialty}
        error={fields.specialty}
        width="some"
      />
      <TextField
        name="stage"
        label="Stage"
        hint={`A student’s year, such as Year 4, or a doctor’s grade, such as Specialty registrar or Consultant.${stageNeeded ? " Students and mentors need it." : ""}`}
        maxLength={STAGE_MAX}
        defaultValue={values.stage}
        error={fields.stage}
        width="some"
        list="stages"
        optional={!stageNeeded}
      />
      <datalist id="stages">
        {[...studentStages, ...doctorStages.trainee, ...doctorStages.mentor].map((stage) => (
          <option key={stage} value={stage} />
        ))}
      </datalist>
    </>
  );
}
