import { NO_LIVE_PATIENTS } from "~/core/asking";
import { Choices } from "~/ui/choices";
import { Note } from "~/ui/note";

const options = [
  { value: "over", label: "The episode is over" },
  { value: "live", label: "Still under care", live: true },
  { value: "none", label: "No patient: a general question" },
];

type Props = {
  chosen: string | undefined;
  error: string | undefined;
  /** A case always has a patient, so the third answer is left out. */
  withPatient?: boolean;
};

/** The first choice of the form. "Still under care" hides the rest by CSS alone; the server refuses it as well. */
export function EpisodeGate({ chosen, error, withPatient = false }: Props) {
  return (
    <div className="gate box">
      <Choices
        name="episode"
        label="Is the patient’s episode over?"
        hint="Required. Write in the past tense, without names, places or dates."
        options={withPatient ? options.filter(({ value }) => value !== "none") : options}
        chosen={chosen}
        error={error}
        required
        layout="row"
      />
      <Note tone="danger" className="refuse" role="status">
        <p>
          <b>{NO_LIVE_PATIENTS}</b>
        </p>
        <p>What you typed is kept. Come back when the episode is over.</p>
      </Note>
    </div>
  );
}
