import { TextField } from "~/ui/text-field";
import { PASSWORD_MIN } from "./password";

/** A new password, with what makes one good. */
export function NewPasswordField({ label = "Password", error }: { label?: string; error?: string }) {
  return (
    <TextField
      name="password"
      type="password"
      label={label}
      hint={`At least ${PASSWORD_MIN} characters. Three or four words are easy to remember.`}
      autoComplete="new-password"
      error={error}
      required
    />
  );
}

/** A password that is already known, to show that it is you. */
export function CurrentPasswordField({ label = "Password", error }: { label?: string; error?: string }) {
  return (
    <TextField name="password" type="password" label={label} autoComplete="current-password" error={error} required />
  );
}
