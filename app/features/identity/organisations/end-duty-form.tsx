import type { PersonBadge } from "~/core/person";
import { ErrorSummary } from "~/ui/error-summary";
import { Note } from "~/ui/note";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";
import { DutyFacts } from "./school-assessor-list";

type Duty = { person: PersonBadge; cohort: string; at: number; by: string | null; waits: boolean };

/** Ends one duty, with the reason that whoever had it reads. */
export function EndDutyForm({ school, duty, back }: { school: string; duty: Duty; back: string }) {
  return (
    <>
      <div className="box stack gap-2">
        <Who person={duty.person} />
        <p>
          {school}, <DutyFacts duty={duty} />
        </p>
      </div>
      <p>
        From the next page they open they see nobody of this cohort. They still take no part in looking up an anonymous
        author for a year, and can be appointed again.
      </p>
      <EndingReason button="End the duty" back={back} />
    </>
  );
}

/** Asks why, and ends it; or leaves it. */
export function EndingReason({ button, back }: { button: string; back: string }) {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" className="stack gap-4" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <TextField
        name="reason"
        label="Why"
        hint="They read it on their page about schools, and it is kept in the log."
        maxLength={300}
        defaultValue={values.reason}
        error={fields.reason}
        required
      />
      <p className="row">
        <button type="submit" className="btn stop">
          {button}
        </button>
        <a className="btn quiet" href={back}>
          Leave it
        </a>
      </p>
    </form>
  );
}

/** Somebody was quicker, or the page was opened again: there is nothing left to do. */
export function EndedAlready({ what, ended, back, list }: EndedProps) {
  const { message, values } = useRefused();
  return (
    <>
      <Note tone={message ? "danger" : "plain"} role="status">
        {message && <p data-refusal>{message}</p>}
        <p>
          This {what} was ended on <When at={ended.at} precision="minute" />
          {ended.by !== null && ` by ${ended.by}`}. There is nothing left to do here.
        </p>
      </Note>
      {values.reason && (
        <div className="stack gap-2">
          <h2>What you typed</h2>
          <p className="mailtext">{values.reason}</p>
        </div>
      )}
      <p>
        <a className="btn" href={back}>
          {list}
        </a>
      </p>
    </>
  );
}

type EndedProps = {
  what: "duty" | "membership";
  ended: { at: number; by: string | null };
  back: string;
  /** What the way back says. */
  list: string;
};
