import { PrivacyCheck } from "~/ui/privacy-check";
import { TextField } from "~/ui/text-field";
import { LONGEST_NOTE } from "../post/post";

type Props = { basedOn: number; note: string | undefined; error: string | undefined; back: string };

/** The end of every edit: a note for the history, which text the edit began with, and the buttons. */
export function EditFoot({ basedOn, note, error, back }: Props) {
  return (
    <>
      <input type="hidden" name="basedOn" value={basedOn} />
      <TextField
        name="note"
        label="What you changed"
        optional
        hint="Stands beside the earlier version, which members can read."
        defaultValue={note}
        error={error}
        maxLength={LONGEST_NOTE}
        autoComplete="off"
      />
      <PrivacyCheck fields={["title", "tags", "know", "think", "asking", "body", "interests", "note"]} />
      <div className="foot-row">
        <button type="submit" className="btn main">
          Save
        </button>
        <a className="btn" href={back}>
          Leave it as it is
        </a>
      </div>
    </>
  );
}
