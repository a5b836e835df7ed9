import { ErrorSummary } from "~/ui/error-summary";
import { Note } from "~/ui/note";
import { Sure } from "~/ui/sure";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { When } from "~/ui/when";
import { LINK_DAYS_MAX, LINK_PLACES_MAX, type LinkState, linkStateWords } from "./cohort-link";

/** A new link, shown this once. */
export function NewLink({ address }: { address: string }) {
  return (
    <Note tone="ok" role="status">
      <div className="stack gap-2">
        <p>
          <b>Copy the link now: it is not shown again.</b>
        </p>
        <p className="mailtext">
          <code>{address}</code>
        </p>
        <p>
          <button type="button" className="btn small" data-copy={address}>
            Copy the link
          </button>
        </p>
      </div>
    </Note>
  );
}

/** Makes a link that several people can join with. */
export function LinkForm({ cohortId, until }: { cohortId: number; until: string }) {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" action={`/cohorts/${cohortId}/links`} className="stack gap-4" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <TextField
        name="places"
        label="Places"
        hint={`How many people can join by it, 1 to ${LINK_PLACES_MAX}.`}
        inputMode="numeric"
        width="few"
        defaultValue={values.places ?? "30"}
        error={fields.places}
        required
      />
      <TextField
        name="until"
        type="date"
        label="Last day"
        hint={`At most ${LINK_DAYS_MAX} days from today.`}
        width="some"
        defaultValue={values.until ?? until}
        error={fields.until}
        required
      />
      <p>
        <button type="submit" className="btn main">
          Make a link
        </button>
      </p>
    </form>
  );
}

type Link = {
  id: number;
  places: number;
  taken: number;
  madeAt: number;
  madeBy: string | null;
  expiresAt: number;
  state: LinkState;
};

/** The links so far. What they are stands nowhere: only their hashes are kept. */
export function LinkList({ cohortId, links }: { cohortId: number; links: readonly Link[] }) {
  if (links.length === 0) return <p className="soft">No link was made yet.</p>;
  return (
    <ul className="lines">
      {links.map((link) => (
        <li key={link.id} className="row between">
          <span>
            <b>{linkStateWords[link.state]}</b>, {link.taken} of {link.places} places taken
            <br />
            <span className="meta">
              Made <When at={link.madeAt} />
              {link.madeBy && ` by ${link.madeBy}`}, until <When at={link.expiresAt - 1} />
            </span>
          </span>
          {link.state === "open" && (
            <Sure
              action={`/cohorts/${cohortId}/links/${link.id}/end`}
              press="End it"
              about={`the link number ${link.id}`}
              sure="End it now"
              small
            >
              Nobody else joins by it then, and it does not open again. Whoever has joined stays.
            </Sure>
          )}
        </li>
      ))}
    </ul>
  );
}
