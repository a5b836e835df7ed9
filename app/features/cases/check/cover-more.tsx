import { ErrorSummary } from "~/ui/error-summary";
import { coversPath } from "../attachment/attachment-paths";
import { type AttachmentView, mediaPath } from "../attachment/attachment-view";
import { BoxEditor } from "../review/box-editor";
import type { ReviewFrame } from "../review/box-list";

type Props = {
  attachment: AttachmentView;
  /** The page that shows this form. */
  here: string;
  values?: Record<string, string>;
  fields?: Record<string, string>;
  message?: string;
};

/** Draws more covers on what would be published. What is covered stays covered. */
export function CoverMore({ attachment, here, values = {}, fields = {}, message }: Props) {
  const { token, kind } = attachment;
  if (kind === "table" || attachment.frames.length === 0) return null;
  const frames: ReviewFrame[] = attachment.frames.map((frame) => ({ ...frame, findings: [], boxes: [] }));
  return (
    <form method="post" action={coversPath(token)} className="stack gap-3" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <input type="hidden" name="here" value={here} />
      <BoxEditor
        frames={frames}
        kind={kind}
        first={0}
        here={here}
        addressOf={(frame) => mediaPath(frame.token, kind === "video" ? "video" : "full")}
        values={values}
        errors={fields}
        covered
      />
      <p>
        <button type="submit" className="btn">
          Cover these too
        </button>
      </p>
    </form>
  );
}
