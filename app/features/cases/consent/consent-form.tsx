import { Choice } from "~/ui/choice";
import { Choices } from "~/ui/choices";
import { FieldError } from "~/ui/field";
import { PrivacyCheck } from "~/ui/privacy-check";
import { TextField } from "~/ui/text-field";
import {
  basisWords,
  consentBases,
  LONGEST_KEEPER,
  LONGEST_SOURCE,
  questionsFor,
  scopes,
  scopeWords,
  subjects,
  subjectWords,
} from "./consent";

type Props = {
  token: string;
  values: Record<string, string>;
  fields: Record<string, string>;
  /** A code was given out before, and keeps working. */
  hasCode: boolean;
};

/**
 * Whose agreement, about whom, how far, and who keeps the form.
 * Works as one plain form; what does not apply is left empty.
 */
export function ConsentForm({ token, values, fields, hasCode }: Props) {
  const on = (name: string) => values[name] !== undefined && values[name] !== "" && values[name] !== "0";
  return (
    <form method="post" action={`/cases/${token}/consent`} className="stack gap-6" noValidate data-once>
      <div className="pair">
        <fieldset>
          <legend className="legend">Where may this be used?</legend>
          <p className="hint">Each one is separate.</p>
          <FieldError id="members" error={fields.members} />
          {scopes.map((scope) => (
            <Choice key={scope} name={scope} value="1" hint={scopeWords[scope].hint} defaultChecked={on(scope)}>
              {scopeWords[scope].label}
            </Choice>
          ))}
        </fieldset>
        <Choices
          name="basis"
          label="On what basis?"
          hint="A photograph or video of a person needs the first one."
          error={fields.basis}
          chosen={values.basis}
          required
          options={consentBases.map((basis) => ({ value: basis, ...basisWords[basis] }))}
        />
      </div>
      <Choice name="person" value="1" defaultChecked={on("person")}>
        Among the attachments is a photograph or video of a person
      </Choice>
      <div className="about about-source">
        <TextField
          name="source"
          label="Source"
          hint="Published: authors, journal or book, year. Made up: how it was made."
          defaultValue={values.source}
          error={fields.source}
          maxLength={LONGEST_SOURCE}
          autoComplete="off"
        />
      </div>
      <section className="box stack gap-5 about about-written" aria-labelledby="written">
        <h2 id="written">For written consent</h2>
        <Choices
          name="subject"
          label="Whom is it about?"
          error={fields.subject}
          chosen={values.subject}
          options={subjects.map((subject) => ({ value: subject, label: subjectWords[subject] }))}
        />
        {subjects
          .filter((subject) => questionsFor(subject).length > 0)
          .map((subject) => (
            <div key={subject} className={`stack gap-4 about about-${subject}`}>
              <h3>{subjectWords[subject]}</h3>
              {questionsFor(subject).map(({ name, label, options }) => (
                <Choices
                  key={name}
                  name={name}
                  label={label}
                  error={fields[name]}
                  chosen={values[name]}
                  options={options}
                />
              ))}
            </div>
          ))}
        <TextField
          name="keeper"
          label="Who keeps the signed form?"
          hint="A kind of department or practice, such as “medical records of the dermatology department”. Never the patient’s name."
          defaultValue={values.keeper}
          error={fields.keeper}
          maxLength={LONGEST_KEEPER}
          autoComplete="off"
        />
        <p className="hint">
          {hasCode
            ? "The withdrawal code given out before keeps working."
            : "After saving you get a withdrawal code, once, to print and hand to the patient. With it they can have this case removed without saying who they are."}
        </p>
        {hasCode && (
          <Choice name="new-code" value="1">
            Make another code, for a slip that was lost
          </Choice>
        )}
      </section>
      <PrivacyCheck fields={["source", "keeper"]} />
      <p className="foot-row">
        <button type="submit" className="btn main">
          Save
        </button>
        <a className="btn quiet" href={`/cases/${token}`}>
          Back to the case
        </a>
      </p>
    </form>
  );
}
