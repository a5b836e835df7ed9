import { PrivacyCheck } from "~/ui/privacy-check";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import type { FormState } from "../question/form-state";
import { evidenceLevels, LONGEST_REFERENCE_TITLE, referenceKinds } from "./reference";

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** A source: what it is, how strong, and where to find it. */
export function ReferenceFields({ state: { values, fields } }: { state: FormState }) {
  return (
    <>
      <TextField
        name="title"
        label="Title"
        defaultValue={values.title}
        error={fields.title}
        maxLength={LONGEST_REFERENCE_TITLE}
        autoComplete="off"
        required
      />
      <div className="pair">
        <SelectField
          name="kind"
          label="Kind of source"
          choose="Choose a kind"
          options={options(referenceKinds)}
          defaultValue={values.kind}
          error={fields.kind}
          required
        />
        <SelectField
          name="level"
          label="Level of evidence"
          choose="Choose a level"
          hint="Expert opinion is an honest level."
          options={options(evidenceLevels)}
          defaultValue={values.level}
          error={fields.level}
          required
        />
      </div>
      <div className="pair">
        <TextField
          name="doi"
          label="DOI"
          optional
          hint="Begins with 10. or paste its doi.org address."
          defaultValue={values.doi}
          error={fields.doi}
          autoComplete="off"
        />
        <TextField
          name="pmid"
          label="PMID"
          optional
          hint="Figures only, or paste its PubMed address."
          defaultValue={values.pmid}
          error={fields.pmid}
          autoComplete="off"
        />
      </div>
      <div className="pair">
        <TextField
          name="url"
          label="Address"
          optional
          hint="Begins with https://"
          defaultValue={values.url}
          error={fields.url}
          autoComplete="off"
        />
        <TextField
          name="year"
          label="Year"
          optional
          width="few"
          inputMode="numeric"
          defaultValue={values.year}
          error={fields.year}
          maxLength={4}
          autoComplete="off"
        />
      </div>
      <TextField
        name="superseded"
        label="Superseded by"
        optional
        hint="If something newer replaces it, say what."
        defaultValue={values.superseded}
        error={fields.superseded}
        maxLength={LONGEST_REFERENCE_TITLE}
        autoComplete="off"
      />
      <PrivacyCheck fields={["title", "superseded"]} />
    </>
  );
}
