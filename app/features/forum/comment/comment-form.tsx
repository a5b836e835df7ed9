import type { Instant } from "~/core/time";
import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { TextArea } from "~/ui/text-area";
import { DraftLine } from "../draft/draft-line";
import { threadAct } from "../post/addresses";
import { LONGEST_COMMENT } from "../post/post";
import type { FormState } from "../question/form-state";
import type { ReplyTo } from "./reply-to";

type Props = {
  threadId: number;
  to: ReplyTo;
  /** Where its draft is kept. */
  place: string;
  submission: string;
  state: FormState;
  /** Who will be read as the author; the anonymous asker is read as the asker. */
  signature: string;
  draftSavedAt: Instant | null;
};

/** A comment on a question or an answer, or a reply. */
export function CommentForm({ threadId, to, place, submission, state, signature, draftSavedAt }: Props) {
  return (
    <form
      className="stack gap-4"
      method="post"
      action={threadAct(threadId, "comments")}
      noValidate
      data-once
      data-draft={place}
    >
      <ErrorSummary fields={state.fields} message={state.message} />
      <input type="hidden" name="submission" value={submission} />
      <input type="hidden" name="place" value={place} />
      {to.answer && <input type="hidden" name="answer" value={to.answer} />}
      {to.parent && <input type="hidden" name="parent" value={to.parent} />}
      <TextArea
        name="body"
        label="Your comment"
        hint="To clear something up, or to thank. What tries to answer the question belongs in an answer."
        defaultValue={state.values.body}
        error={state.fields.body}
        longest={LONGEST_COMMENT}
        required
      />
      <PrivacyCheck fields={["body"]} />
      <div className="row">
        <button type="submit" className="btn main">
          Post comment
        </button>
        <button type="submit" className="btn" formAction="/drafts">
          Save draft
        </button>
      </div>
      <p className="meta">
        You are commenting as <b>{signature}</b>. <DraftLine savedAt={draftSavedAt} place={place} />
      </p>
    </form>
  );
}
