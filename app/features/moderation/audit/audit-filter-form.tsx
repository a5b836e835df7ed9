import { schoolActs } from "~/core/school-acts";
import { signInChanges } from "~/core/sign-in-changes";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { auditActs } from "./audit-chain";
import { auditActKeys } from "./audit-filter";

/** Which rows of the log are shown; an ordinary search form, so that an address can be kept. */
export function AuditFilterForm({ texts, admin }: { texts: Record<string, string>; admin: boolean }) {
  const keys = auditActKeys.filter(
    (key) => admin || !(Object.hasOwn(signInChanges, key) || Object.hasOwn(schoolActs, key)),
  );
  return (
    <details className="box" open={Object.keys(texts).length > 0}>
      <summary>Filter the log</summary>
      <form action="/moderation/log" className="stack gap-4 above">
        <SelectField
          name="act"
          label="What was done"
          optional
          choose="Anything"
          defaultValue={texts.act}
          options={keys.map((key) => ({ value: key, label: auditActs[key] }))}
        />
        <TextField
          name="by"
          label="Who did it"
          hint="A handle, such as ruth-lindqvist."
          optional
          defaultValue={texts.by}
        />
        <TextField
          name="about"
          label="What it was done to"
          hint="As the log writes it: answer 12, thread 7, account 3, setting registration."
          optional
          defaultValue={texts.about}
        />
        <div className="row">
          <TextField name="from" type="date" label="From" optional defaultValue={texts.from} />
          <TextField name="until" type="date" label="Until" optional defaultValue={texts.until} />
        </div>
        <p className="row">
          <button type="submit" className="btn">
            Show
          </button>
          <a className="btn quiet" href="/moderation/log">
            Show everything
          </a>
        </p>
      </form>
    </details>
  );
}
