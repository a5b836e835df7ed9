import { Choice } from "~/ui/choice";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { type Preset, presetValues, REFEDS_MFA } from "./provider";

export type ShownProvider = {
  key: string;
  name: string;
  issuer: string;
  clientId: string;
  preset: Preset;
  scopes: string;
  trustsEmail: boolean;
  secondStepValues: string;
  affiliationScopes: string;
  joins: boolean;
  enabled: boolean;
  hasSecret: boolean;
};

/** A provider to add (`preset`) or to change (`provider`). Its secret goes one way only. */
export function ProviderForm({ provider, preset }: { provider: ShownProvider | null; preset: Preset }) {
  const { fields, message, values } = useRefused();
  const before = provider ?? { ...nothing, ...presetValues[preset], preset };
  const sent = Object.keys(values).length > 0;
  const text = (name: "name" | "issuer" | "clientId" | "scopes" | "affiliationScopes" | "secondStepValues") => ({
    name,
    defaultValue: values[name] ?? before[name],
    error: fields[name],
  });
  const on = (name: "trustsEmail" | "joins" | "enabled") => ({
    name,
    value: "1",
    defaultChecked: sent ? name in values : before[name],
  });
  return (
    <form
      method="post"
      action={provider ? `/admin/sign-in/${provider.key}` : "/admin/sign-in"}
      className="narrow stack gap-5"
      noValidate
      data-once
    >
      <ErrorSummary fields={fields} message={message} />
      <TextField
        {...text("name")}
        label="Name"
        hint="The button says “Sign in with” and this."
        maxLength={40}
        required
      />
      {!provider && (
        <>
          <input type="hidden" name="preset" value={preset} />
          <TextField
            {...text("issuer")}
            type="url"
            label="Issuer"
            hint="The address that stands in everything it signs, such as https://login.northmere.ac.uk. It cannot be changed later."
            required
          />
        </>
      )}
      <TextField {...text("clientId")} label="Client id" autoComplete="off" required />
      <TextField
        name="secret"
        type="password"
        label="Client secret"
        hint={
          provider?.hasSecret
            ? "There is one. It is never shown; leave this empty to keep it."
            : "Kept encrypted, and never shown again."
        }
        autoComplete="off"
        error={fields.secret}
        optional
      />
      <TextField {...text("scopes")} label="Scopes" hint="What is asked for, with blanks between." optional />
      {before.preset === "usual" && (
        <fieldset className="stack gap-4">
          <legend>What it is trusted for</legend>
          <Choice
            {...on("trustsEmail")}
            hint="A new account gets its address from it, if it says the address is verified."
          >
            It checks e-mail addresses
          </Choice>
          <TextArea
            {...text("affiliationScopes")}
            label="Whose members it may speak for"
            hint="Domains such as northmere.ac.uk. What it says of student@ or staff@ there helps somebody to be verified. Empty: it speaks for nobody."
            height="short"
            optional
          />
          <TextArea
            {...text("secondStepValues")}
            label="What counts as a second step"
            hint={`Values of acr, such as ${REFEDS_MFA}, or words in amr, such as mfa, otp or hwk. One of them is enough, so write only what it says where there was a second step. Empty: ours is asked for after it.`}
            height="short"
            optional
          />
          <Choice {...on("joins")} hint="Otherwise the setting about joining decides.">
            Its people may join with it
          </Choice>
        </fieldset>
      )}
      <Choice {...on("enabled")}>It is offered on the sign-in page</Choice>
      <p>
        <button type="submit" className="btn main">
          {provider ? "Save" : "Add it"}
        </button>
      </p>
    </form>
  );
}

const nothing = {
  clientId: "",
  trustsEmail: false,
  secondStepValues: "",
  affiliationScopes: "",
  joins: false,
  enabled: true,
};
