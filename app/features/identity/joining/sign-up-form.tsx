import { roleNames } from "~/core/role-names";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { NAME_MAX } from "../people/name";
import { professionalRoles } from "../people/role";
import { RoleFields } from "../people/role-fields";

type Props = { domains: string; specialties: readonly { id: number; name: string }[]; to: string };

const roles = professionalRoles.map((role) => ({ value: role, label: roleNames[role] }));

/** Joining without an invitation: who one is, and what one says one is. */
export function SignUpForm({ domains, specialties, to }: Props) {
  const { message, fields, values } = useRefused();
  return (
    <form method="post" action="/sign-up" className="stack" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <input type="hidden" name="to" value={values.to ?? to} />
      <TextField
        name="name"
        label="Your name"
        hint="As colleagues write it. It stands beside what you post, unless you ask anonymously."
        autoComplete="name"
        maxLength={NAME_MAX}
        defaultValue={values.name}
        error={fields.name}
        required
      />
      <TextField
        name="email"
        type="email"
        label="E-mail"
        hint={
          domains
            ? `At ${domains}. We mail you a link, and you choose a password there.`
            : "We mail you a link, and you choose a password there. Nobody else sees the address."
        }
        autoComplete="username"
        defaultValue={values.email}
        error={fields.email}
        required
      />
      <RoleFields roles={roles} specialties={specialties} values={values} fields={fields} />
      <button type="submit" className="btn main wide">
        Join
      </button>
    </form>
  );
}
