import { NO_LIVE_PATIENTS } from "~/core/asking";
import { Choices } from "~/ui/choices";
import { Note } from "~/ui/note";

const options = [
  { value: "over", label: "The episode is over" },
  { value: "live", label: "Still under care", live: true },
  { value: "none", label: "No patient: a general question" },
];

/** The first choice of the form. "Still under care" hides the rest by CSS alone; the server refuses it as well. */
export function EpisodeGate({ chosen, error }: { chosen: string | undefined; error: string | undefined }) {
  return (
    <div className="gate box">
      <Choices
        name="episode"
        label="Is the patient’s episode over?"
        hint="Required. Write in the past tense, without names, places or dates."
        options={options}
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
