import { roleNames } from "~/core/role-names";
import { Choice } from "~/ui/choice";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { givenRoles } from "./role";
import { RoleFields } from "./role-fields";

const roles = givenRoles.map((role) => ({ value: role, label: roleNames[role] }));

type Props = { personId: number; specialties: readonly { id: number; name: string }[] };

/** Gives a role with a reason. On its own address it comes back with what was typed. */
export function GiveRoleForm({ personId, specialties }: Props) {
  const { message, fields, values } = useRefused();
  return (
    <form method="post" action={`/admin/people/${personId}/roles`} className="stack" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <RoleFields roles={roles} specialties={specialties} values={values} fields={fields} />
      <Choice
        name="alsoMentor"
        value="1"
        defaultChecked={values.alsoMentor === "1"}
        hint="For an educator who is a senior doctor of the same specialty."
      >
        Also endorses as a mentor
      </Choice>
      <TextField
        name="reason"
        label="Reason"
        hint="What you checked. It is kept with the role, and only administrators and moderators see it."
        maxLength={300}
        defaultValue={values.reason}
        error={fields.reason}
        required
      />
      <p>
        <button type="submit" className="btn main">
          Give the role
        </button>
      </p>
    </form>
  );
}
