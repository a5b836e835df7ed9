import { ErrorSummary } from "~/ui/error-summary";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { registersFor } from "../registers/register";
import type { MyVerification } from "./my-verification.server";

/** On which register, and under which number: the second step, for doctors. */
export function VerifyRegistrationForm({ open }: { open: NonNullable<MyVerification["open"]> }) {
  const { fields, values } = useRefused("/verify/registration");
  const known = registersFor(open.role === "mentor" ? 4 : 3);
  const likely = known.find(({ country }) => country === open.country)?.key;
  return (
    <form method="post" action="/verify/registration" className="box stack gap-5" data-once noValidate>
      <ErrorSummary fields={fields} />
      <SelectField
        name="register"
        label="Register"
        options={known.map(({ key, name, country }) => ({ value: key, label: country ? `${country}: ${name}` : name }))}
        choose="Choose the register"
        defaultValue={values.register ?? open.register ?? likely ?? ""}
        error={fields.register}
      />
      <TextField
        name="number"
        label="Your number there"
        hint={
          open.numberEnd
            ? `Saved: a number ending ${open.numberEnd}. Leave this empty to keep it.`
            : "It is stored encrypted, and nobody but the people who check it sees it."
        }
        width="some"
        autoComplete="off"
        defaultValue={values.number}
        error={fields.number}
      />
      <p>
        <button type="submit" className="btn main">
          Continue
        </button>
      </p>
    </form>
  );
}
