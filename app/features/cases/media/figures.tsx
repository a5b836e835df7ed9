import { monthWords } from "~/core/dates";
import { Icon } from "~/ui/icon";
import type { Assurance, AttachmentView } from "../attachment/attachment-view";
import { Figure } from "./figure";
import { figureWidths } from "./figure-layout";

type Props = {
  attachments: readonly AttachmentView[];
  /** Null before the second person has looked. */
  assurance: Assurance | null;
  /** Where a reader says that somebody may be recognised. */
  report?: string;
};

/** The attachments of a case, signed with who looked at them. Plain HTML: the larger view is script's. */
export function Figures({ attachments, assurance, report }: Props) {
  if (attachments.length === 0) return null;
  const widths = figureWidths(attachments);
  return (
    <section className="case" aria-label="Attachments">
      {attachments.map((one, at) => (
        <Figure key={one.token} attachment={one} number={at + 1} width={widths[at] ?? "full"} first={at === 0} />
      ))}
      <p className="printonly">Pictures of a case are not printed.</p>
      {assurance && <AssuranceLine assurance={assurance} report={report} />}
    </section>
  );
}

function AssuranceLine({ assurance: { at, synthetic }, report }: { assurance: Assurance; report?: string }) {
  return (
    <p className="assure">
      <Icon name="scan-search" />
      <span>
        {at === null ? "Checked by the author" : `Checked by the author and by a second person in ${monthWords(at)}`} ·
        checked, not guaranteed.{synthetic && " Made up: no patient."} {report && <a href={report}>Report a concern</a>}
      </span>
    </p>
  );
}
