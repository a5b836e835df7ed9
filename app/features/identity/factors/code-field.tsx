import { TextField } from "~/ui/text-field";

/** A code of an app, or a recovery code; which it is can be seen from it. */
export function CodeField({ name, app, error }: { name: string; app: boolean; error?: string }) {
  return (
    <TextField
      name={name}
      label={app ? "Code" : "Recovery code"}
      hint={
        app
          ? "The six digits that your app shows now, or one of your recovery codes."
          : "One of the codes you kept when you set up your passkey. Each works once."
      }
      autoComplete="one-time-code"
      error={error}
      required
    />
  );
}
