import { type AttachmentView, factWords, nameOf } from "../attachment/attachment-view";
import { Figure } from "../media/figure";
import { CoverMore } from "./cover-more";

type Props = { attachments: readonly AttachmentView[]; here: string; mayCover: boolean };

/** What the second person looks at: each attachment as readers would see it, its words, and a way to cover more. */
export function CheckViewer({ attachments, here, mayCover }: Props) {
  if (attachments.length === 0) return <p className="soft">Nothing is attached: only the text is to be checked.</p>;
  return (
    <ol className="stack gap-6 check-viewer">
      {attachments.map((one, at) => (
        <li key={one.token} className="stack gap-3" data-step>
          <h3>
            {at + 1}. {nameOf(one)}
          </h3>
          <Figure attachment={one} number={at + 1} width="full" first={at === 0} />
          <dl className="clerk">
            {one.alt && (
              <div>
                <dt>What can be seen</dt>
                <dd>{one.alt}</dd>
              </div>
            )}
            {factWords(one.facts) && (
              <div>
                <dt>Kept about the file</dt>
                <dd>{factWords(one.facts)}</dd>
              </div>
            )}
          </dl>
          {mayCover && one.shown && one.kind !== "table" && (
            <details>
              <summary>
                Cover more<span className="sr"> of {nameOf(one)}</span>
              </summary>
              <CoverMore attachment={one} here={here} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
