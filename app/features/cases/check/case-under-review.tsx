import type { AttachmentView } from "../attachment/attachment-view";
import { ConsentLines, type ConsentView } from "../case/case-parts";
import { Figures } from "../media/figures";

export type CaseUnderReview = {
  token: string;
  attachments: AttachmentView[];
  consent: ConsentView | null;
  /** A governance record holds. */
  governed: boolean;
};

type Props = { one: CaseUnderReview /** This moderator may be sent its pictures now. */; shown: boolean };

/** A reported case besides its words: its pictures, whose agreement it rests on, and who saw it. */
export function CaseUnderReviewPart({ one, shown }: Props) {
  const { token, attachments, consent, governed } = one;
  return (
    <section className="stack gap-3" aria-labelledby="case-under-review">
      <h2 id="case-under-review">The case</h2>
      {attachments.length === 0 && <p className="soft">Nothing is attached.</p>}
      {attachments.length > 0 && !shown && <p>Claim the report to see what is attached. That you saw it is noted.</p>}
      {shown && <Figures attachments={attachments} assurance={null} />}
      <ConsentLines consent={consent} />
      <p className="soft">
        {governed ? "A governance record holds." : "No governance record holds: nobody answers for patients’ material."}
      </p>
      <p>
        <a href={`/cases/${token}/views`}>Who saw this</a>
      </p>
    </section>
  );
}
