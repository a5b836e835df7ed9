import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

type Props = {
  action: string;
  button: string;
  values: { title?: string; intro?: string };
  message?: string;
  fields: Record<string, string>;
};

/** Title and introduction of a collection; new and changed ones alike. */
export function CollectionForm({ action, button, values, message, fields }: Props) {
  return (
    <form method="post" action={action} className="stack gap-4">
      <ErrorSummary fields={fields} message={message} />
      <TextField
        name="title"
        label="Title"
        maxLength={120}
        counted
        defaultValue={values.title}
        error={fields.title}
        required
      />
      <TextArea
        name="intro"
        label="Introduction"
        optional
        hint="What somebody learns who reads it from top to bottom. Markdown works."
        maxLength={4000}
        defaultValue={values.intro}
        error={fields.intro}
      />
      <PrivacyCheck fields={["title", "intro"]} />
      <p className="row">
        <button className="btn main" type="submit">
          {button}
        </button>
      </p>
    </form>
  );
}
