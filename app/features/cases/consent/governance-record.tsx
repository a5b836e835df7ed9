import type { Instant } from "~/core/time";
import { ErrorSummary } from "~/ui/error-summary";
import { Note } from "~/ui/note";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";
import { When } from "~/ui/when";
import { type GovernanceTexts, governanceParts, LONGEST_END_REASON, LONGEST_PART } from "./governance";

export type RecordView = GovernanceTexts & {
  id: number;
  recordedAt: Instant;
  recordedBy: string;
  endedAt: Instant | null;
  endedBy: string | null;
  endReason: string | null;
};

/** What is missing, and what follows from it. */
export function NothingInForce() {
  return (
    <Note tone="caution">
      <p>
        <b>No record is in force.</b>
      </p>
      <p>
        Missing: the controller, the data protection assessment, the contracts, and where the data lies. Until all four
        are recorded, members attach only made-up and published material to cases. Nothing of real patients can be
        uploaded, and what waits for publication keeps waiting.
      </p>
    </Note>
  );
}

export function RecordTexts({ record }: { record: RecordView }) {
  return (
    <div className="box stack gap-3">
      <p className="meta dotted">
        <span>Recorded by {record.recordedBy}</span>
        <When at={record.recordedAt} precision="minute" />
        {record.endedAt !== null && (
          <span>
            Ended by {record.endedBy ?? "the system"}, <When at={record.endedAt} precision="minute" />
          </span>
        )}
      </p>
      {record.endReason && <p>{record.endReason}</p>}
      <dl className="clerk">
        {governanceParts.map(({ name, label }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd className="mailtext">{record[name]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

export function RecordForm() {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" action="/admin/governance" className="narrow stack gap-5" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      {governanceParts.map(({ name, label, hint }) => (
        <TextArea
          key={name}
          name={name}
          label={label}
          hint={hint}
          height="short"
          defaultValue={values[name]}
          error={fields[name]}
          longest={LONGEST_PART}
          required
        />
      ))}
      <p>
        <button type="submit" className="btn main">
          Record
        </button>
      </p>
    </form>
  );
}

export function EndForm({ recordId }: { recordId: number }) {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" action="/admin/governance/end" className="narrow stack gap-4" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <input type="hidden" name="record" value={recordId} />
      <TextArea
        name="reason"
        label="End this record"
        hint="Say why. From then on, only made-up and published material can be attached. What is published stays."
        height="short"
        defaultValue={values.reason}
        error={fields.reason}
        maxLength={LONGEST_END_REASON}
        required
      />
      <p>
        <button type="submit" className="btn">
          End the record
        </button>
      </p>
    </form>
  );
}
