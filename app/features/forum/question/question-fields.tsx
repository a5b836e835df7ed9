import { LONGEST_TITLE } from "~/core/asking";
import { MOST_TAGS } from "~/core/tag";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { LONGEST_BODY } from "../post/post";
import type { FormState } from "./form-state";

export type SpecialtyOption = { slug: string; name: string };

/** Title, specialty and tags: what a curator may change too. */
export function FilingFields({ state, specialties }: { state: FormState; specialties: readonly SpecialtyOption[] }) {
  const { values, fields } = state;
  return (
    <>
      <TextField
        name="title"
        label="Question in one sentence"
        hint="Name the finding and the decision, in the past tense."
        defaultValue={values.title}
        error={fields.title}
        maxLength={LONGEST_TITLE}
        autoComplete="off"
        required
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
          required
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
    </>
  );
}

/** What I know, what I think, what I'm asking. The first two can be skipped. */
export function ScaffoldFields({ state, skippable }: { state: FormState; skippable: boolean }) {
  const { values, fields } = state;
  return (
    <>
      {skippable && (
        <label className="choice">
          <input type="checkbox" name="skip" value="1" data-skip defaultChecked={values.skip === "1"} />
          <span>Skip the scaffold</span>
          <span className="hint">Just ask. Seniors answer better when they see how you got there.</span>
        </label>
      )}
      <div className="scaffold stack gap-6">
        <TextArea
          name="know"
          label="What I know"
          optional
          hint="Findings, results, what happened. Markdown works: lists, tables, H~2~O, 10^9^/L."
          defaultValue={values.know}
          error={fields.know}
          longest={LONGEST_BODY}
        />
        <TextArea
          name="think"
          label="What I think"
          optional
          hint="Your best explanation so far, and what made you unsure."
          defaultValue={values.think}
          error={fields.think}
          longest={LONGEST_BODY}
        />
      </div>
      <TextArea
        name="asking"
        label="What I’m asking"
        hint="What you want to understand, looking back. One or two sentences."
        height="short"
        defaultValue={values.asking}
        error={fields.asking}
        longest={LONGEST_BODY}
        required
      />
    </>
  );
}
