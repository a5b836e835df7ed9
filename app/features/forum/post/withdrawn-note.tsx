import { Note } from "~/ui/note";
import { actAddress } from "./addresses";

/** `because`: why this reader cannot bring it back; null if they can. */
export type Withdrawn = { mine: boolean; because: string | null };

/** Above a withdrawn thread: who can still read it, and the way back. */
export function WithdrawnNote({ threadId, mine, because }: Withdrawn & { threadId: number }) {
  return (
    <div className="stack gap-3">
      <Note tone="caution">
        <p>
          <b>Withdrawn.</b> Only {mine ? "you" : "its author"} and moderators can still read this question.
          {because !== null && ` ${because}`}
        </p>
      </Note>
      {because === null && (
        <form method="post" action={actAddress({ kind: "thread", id: threadId }, "deletion")}>
          <input type="hidden" name="on" value="0" />
          <button type="submit" className="btn">
            Bring it back
          </button>
        </form>
      )}
    </div>
  );
}
