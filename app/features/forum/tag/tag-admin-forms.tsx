import { LONGEST_TAG } from "~/core/tag";
import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export type Tag = { id: number; name: string; words: readonly string[] };

/** Another name, other words, or another tag. Each form goes to its own address. */
export function TagForms({ tag, only }: { tag: Tag; only?: "name" | "words" | "merge" }) {
  const { fields, message, values } = useRefused();
  return (
    <>
      <ErrorSummary fields={fields} message={message} />
      {(!only || only === "name") && (
        <form method="post" action={`/admin/tags/${tag.id}`} className="stack gap-3" noValidate data-once>
          <TextField
            name="name"
            label="Name"
            hint="The old name and its address lead to the new one."
            maxLength={LONGEST_TAG}
            required
            defaultValue={values.name ?? tag.name}
            error={fields.name}
          />
          <PrivacyCheck fields={["name"]} label="Privacy check of the name" />
          <p>
            <button type="submit" className="btn">
              Rename
            </button>
          </p>
        </form>
      )}
      {(!only || only === "words") && (
        <form method="post" action={`/admin/tags/${tag.id}/words`} className="stack gap-3" noValidate data-once>
          <TextArea
            name="words"
            label="Words that lead here"
            hint="One a line. Whoever types one as a tag gets this tag."
            height="short"
            spellCheck={false}
            defaultValue={values.words ?? tag.words.join("\n")}
            error={fields.words}
          />
          <PrivacyCheck fields={["words"]} label="Privacy check of the other words" />
          <p>
            <button type="submit" className="btn">
              Save the words
            </button>
          </p>
        </form>
      )}
      {(!only || only === "merge") && (
        <form method="post" action={`/admin/tags/${tag.id}/merge`} className="stack gap-3" noValidate data-once>
          <TextField
            name="into"
            label="Merge into another tag"
            hint="Every question with this tag gets the other one. This cannot be taken back."
            required
            defaultValue={values.into}
            error={fields.into}
          />
          <p>
            <button type="submit" className="btn stop">
              Merge
            </button>
          </p>
        </form>
      )}
    </>
  );
}
