import type { Instant } from "~/core/time";
import { NearCount } from "~/ui/field-count";
import { Icon } from "~/ui/icon";
import { PrivacyCheck } from "~/ui/privacy-check";
import { DraftLine } from "../draft/draft-line";
import { LONGEST_BODY } from "../post/post";
import type { FormState } from "../question/form-state";
import { LONGEST_INTERESTS } from "./answer";

type Props = {
  action: string;
  /** Where its draft belongs. */
  place: string;
  submission: string;
  state: FormState;
  /** Who will be read as the author: "Noor, Year 4 student". */
  signature: string;
  draftSavedAt: Instant | null;
};

/** The composer under a thread. The field `body` is enough. */
export function AnswerForm({ action, place, submission, state, signature, draftSavedAt }: Props) {
  const { values, fields } = state;
  return (
    <>
      <form
        className="composer"
        method="post"
        action={action}
        data-once
        data-draft={place}
        data-bad={fields.body ? "" : undefined}
      >
        <input type="hidden" name="submission" value={submission} />
        <input type="hidden" name="place" value={place} />
        <label className="sr" htmlFor="body">
          Your answer
        </label>
        <textarea
          id="body"
          name="body"
          defaultValue={values.body}
          data-count="body-count"
          required
          aria-invalid={fields.body ? true : undefined}
          aria-describedby={fields.body ? "body-error body-hint" : "body-hint"}
          placeholder="Say what you would look for, and why. Cite a source if you can."
        />
        {fields.body && (
          <p className="error bar" id="body-error">
            <Icon name="circle-alert" />
            <span>
              <span className="sr">Error: </span>
              {fields.body}
            </span>
          </p>
        )}
        <NearCount id="body" longest={LONGEST_BODY} />
        <PrivacyCheck fields={["body", "interests"]} />
        <div className="bar">
          <details className="disclosure" open={Boolean(values.interests || fields.interests)}>
            <summary className="btn quiet small">Declare an interest</summary>
            <label className="sr" htmlFor="interests">
              Your interests
            </label>
            <input
              className="input"
              id="interests"
              name="interests"
              maxLength={LONGEST_INTERESTS}
              defaultValue={values.interests}
              placeholder="Such as: I have taught for the maker of this test"
            />
          </details>
          <button type="submit" className="btn quiet small push" formAction="/drafts" formNoValidate>
            Save draft
          </button>
          <button type="submit" className="btn main small">
            Post answer
          </button>
        </div>
      </form>
      <p className="meta above-2" id="body-hint">
        You are answering as <b>{signature}</b>, about an episode that is over. You can add references once it is
        posted. <DraftLine savedAt={draftSavedAt} place={place} />
      </p>
    </>
  );
}
