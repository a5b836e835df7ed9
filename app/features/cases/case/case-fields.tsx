import { LONGEST_TITLE } from "~/core/asking";
import { MOST_TAGS } from "~/core/tag";
import { SelectField } from "~/ui/select-field";
import { Switch } from "~/ui/switch";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { LONGEST_PART, snapps } from "./case";

type Props = {
  values: Record<string, string>;
  fields: Record<string, string>;
  specialties: readonly { slug: string; name: string }[];
  mayBeAnonymous: boolean;
};

/** The words of a case: title, where it belongs, and SNAPPS, of which only the question has to be there. */
export function CaseFields({ values, fields, specialties, mayBeAnonymous }: Props) {
  return (
    <>
      <TextField
        name="title"
        label="Case in one sentence"
        hint="Name the finding and the decision, in the past tense, without the diagnosis."
        defaultValue={values.title}
        error={fields.title}
        maxLength={LONGEST_TITLE}
        autoComplete="off"
        counted
      />
      <div className="pair">
        <SelectField
          name="specialty"
          label="Specialty"
          choose="Choose a specialty"
          hint="The one whose doctors should read it."
          options={specialties.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={values.specialty}
          error={fields.specialty}
        />
        <TextField
          name="tags"
          label="Tags"
          optional
          hint={`Up to ${MOST_TAGS}, with commas between.`}
          defaultValue={values.tags}
          error={fields.tags}
          autoComplete="off"
        />
      </div>
      {snapps.map(({ name, label, hint, must }) => (
        <TextArea
          key={name}
          name={name}
          label={label}
          optional={!must}
          hint={hint}
          height={must ? "short" : undefined}
          defaultValue={values[name]}
          error={fields[name]}
          longest={LONGEST_PART}
        />
      ))}
      {mayBeAnonymous && (
        <div className="foot-row">
          <Switch
            name="anonymous"
            label="Post anonymously"
            hint="Anonymous to everyone here, whoever checks the case included; two moderators together can look, with a reason, and you are told. You can comment as the asker, but not answer."
            defaultChecked={values.anonymous !== undefined && values.anonymous !== ""}
          />
        </div>
      )}
    </>
  );
}
