import { Choice } from "~/ui/choice";
import { ErrorSummary } from "~/ui/error-summary";
import { FieldError } from "~/ui/field";
import { PrivacyCheck } from "~/ui/privacy-check";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { LONGEST_ALT, LONGEST_CAPTION, lookFor } from "../attachment/alt-text";
import { boxesPath, framePath, reviewPath } from "../attachment/attachment-paths";
import { BoxEditor } from "./box-editor";
import type { ReviewFrame } from "./box-list";

export type ReviewView = {
  token: string;
  kind: "picture" | "dicom" | "pdf" | "video";
  alt: string;
  caption: string;
  person: boolean;
  frames: readonly ReviewFrame[];
  /** The frame shown first. */
  at: number;
};

/** The author's look at one attachment: what is covered, what can be seen, what no program finds. */
export function FrameReview({ review }: { review: ReviewView }) {
  const { fields, message, values } = useRefused();
  const refused = message !== undefined;
  const { token, kind, frames } = review;
  const typed = (name: "alt" | "caption") => (refused ? values[name] : review[name]);
  const ticked = (name: string, before: boolean) => (refused ? values[name] !== undefined : before);
  return (
    <form method="post" action={reviewPath(token)} className="stack gap-6" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <section className="stack gap-3" aria-labelledby="covers">
        <h2 id="covers">Covers</h2>
        <p className="hint">
          A cover is opaque: nothing below it is kept. What was surely found is covered already. Covers can be added
          later, but not taken away.
        </p>
        <BoxEditor
          frames={frames}
          kind={kind}
          first={review.at}
          here={reviewPath(token)}
          addressOf={(frame) => framePath(token, frame.token)}
          values={values}
          errors={fields}
        />
      </section>
      <section className="stack gap-3" aria-labelledby="look">
        <h2 id="look">Look for yourself</h2>
        <p>No program finds these. Cover them, or leave the picture out:</p>
        <ul className="bullets">
          {lookFor.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <FieldError id="looked" error={fields.looked} />
        <Choice id="looked" name="looked" invalid={Boolean(fields.looked)} defaultChecked={ticked("looked", false)}>
          I have looked at every part{frames.length > 1 ? " of every frame" : ""}, and nothing says who the patient is
        </Choice>
        <Choice
          name="person"
          defaultChecked={ticked("person", review.person)}
          hint="A face, a body or a part of it that somebody could know. It needs the patient’s written consent."
        >
          It shows a person
        </Choice>
      </section>
      <section className="stack gap-3" aria-labelledby="words">
        <h2 id="words">In words</h2>
        <TextArea
          name="alt"
          label="What can be seen"
          hint="Say what can be seen, not the diagnosis. It is read out to those who cannot see the picture."
          height="short"
          defaultValue={typed("alt")}
          error={fields.alt}
          maxLength={LONGEST_ALT}
          counted
        />
        {(fields.alt || values.fine !== undefined) && (
          <Choice name="fine" defaultChecked={ticked("fine", false)}>
            What I wrote is not the diagnosis
          </Choice>
        )}
        <TextField
          name="caption"
          label="Caption"
          optional
          hint="What it is: “ECG on arrival”, “Chest X-ray, day 3”."
          defaultValue={typed("caption")}
          error={fields.caption}
          maxLength={LONGEST_CAPTION}
          autoComplete="off"
        />
        <PrivacyCheck fields={["alt", "caption"]} />
      </section>
      <p className="foot-row">
        <button type="submit" className="btn main">
          Cover and confirm
        </button>
        <button type="submit" className="btn" formAction={boxesPath(token)}>
          Save and look again
        </button>
      </p>
      <p className="hint">Once you confirm, what you uploaded is deleted. Only the covered picture is kept.</p>
    </form>
  );
}
