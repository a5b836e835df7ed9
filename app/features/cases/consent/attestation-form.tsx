import { Choice } from "~/ui/choice";
import { FieldError } from "~/ui/field";
import { attestedRules, RULES_VERSION } from "./attestation";

type Props = { token: string; version: number; error?: string };

/** The rules to confirm, and the button that sends the case to the second person. */
export function AttestationForm({ token, version, error }: Props) {
  return (
    <form method="post" action={`/cases/${token}`} className="stack gap-4" noValidate data-once>
      <input type="hidden" name="basedOn" value={version} />
      <input type="hidden" name="rules" value={RULES_VERSION} />
      <ul className="prose">
        {attestedRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <FieldError id="attest" error={error} />
      <Choice name="attest" id="attest" value="1" invalid={error !== undefined}>
        I confirm every one of these
      </Choice>
      <p className="foot-row">
        <button type="submit" className="btn main">
          Send in
        </button>
        <span className="meta">A second person looks at it before anybody else does.</span>
      </p>
    </form>
  );
}
