import { shownPrecision } from "~/core/time";
import { Note } from "~/ui/note";
import { Slot } from "~/ui/slots";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";
import type { WarningView } from "../thread/thread-view";

/**
 * A student's "dangerous" is under review until a senior doctor or a moderator agrees; a clinician's stands at once.
 */
const stands = (warning: WarningView) => warning.kind === "outdated" || warning.byClinician || warning.upheld;

/** What readers were warned of, above the answer's score. `kind` is the thread's. */
export function AnswerWarnings({ warnings, kind }: { warnings: WarningView[]; kind: string }) {
  return (
    <>
      {warnings.map((warning) =>
        stands(warning) ? (
          <Note key={warning.id} tone={warning.kind === "dangerous" ? "danger" : "caution"}>
            <p>
              <b>{warning.kind === "dangerous" ? "Marked as dangerous." : "Marked as outdated."}</b> {warning.comment}
            </p>
            <p className="meta dotted">
              <Who person={warning.author} />
              <When at={warning.createdAt} precision={shownPrecision(kind)} />
              {warning.upheld && <span>Agreed after a review</span>}
            </p>
            <Slot name={`decide:${warning.id}`} />
          </Note>
        ) : (
          <Note key={warning.id} tone="caution" icon="hourglass">
            <p>
              <b>Under review.</b> A reader asks whether this could do harm. A senior doctor will decide.
            </p>
            <Slot name={`decide:${warning.id}`} />
          </Note>
        ),
      )}
    </>
  );
}
