import { roleNames } from "~/core/role-names";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { NAME_MAX } from "../people/name";
import { professionalRoles, staffRoles } from "../people/role";
import { RoleFields } from "../people/role-fields";

const label = (role: keyof typeof roleNames) => ({ value: role, label: roleNames[role] });

type Props = { admin: boolean; specialties: readonly { id: number; name: string }[] };

/** Invites one person by e-mail. */
export function InviteForm({ admin, specialties }: Props) {
  const { message, fields, values } = useRefused();
  const roles = [
    ...professionalRoles.map(label),
    ...(admin ? staffRoles.map(label) : []),
    { value: "reader", label: "No role yet" },
  ];
  return (
    <form method="post" action="/admin/people/invitations" className="stack" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <TextField
        name="email"
        type="email"
        label="E-mail"
        hint="The link goes there, and accepting it proves the address."
        defaultValue={values.email}
        error={fields.email}
        required
      />
      <TextField
        name="name"
        label="Name"
        maxLength={NAME_MAX}
        defaultValue={values.name}
        error={fields.name}
        optional
      />
      <RoleFields roles={roles} specialties={specialties} values={values} fields={fields} />
      <p>
        <button type="submit" className="btn main">
          Send the invitation
        </button>
      </p>
    </form>
  );
}
