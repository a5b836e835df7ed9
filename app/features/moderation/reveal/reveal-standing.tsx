import { Note } from "~/ui/note";
import { When } from "~/ui/when";
import { REQUEST_LASTS, type RevealFacts, type RevealState, revealStateWords, SHOWN_FOR } from "./reveal";

export type RevealPage = RevealFacts & {
  id: number;
  state: RevealState;
  asker: string | null;
  decider: string | null;
  /** This moderator asked, and may take it back. */
  withdrawable: boolean;
  /** Why this moderator may not see the author, or null. */
  unseen: string | null;
};

/** Where a request stands, and what this moderator can do with it besides deciding. */
export function RevealStanding({ reveal }: { reveal: RevealPage }) {
  const { id, state, decidedAt } = reveal;
  return (
    <Note tone={state === "agreed" ? "ok" : "caution"} icon={state === "waiting" ? "hourglass" : undefined}>
      <p>
        <b>{revealStateWords[state]}</b>
        {reveal.decider !== null && ` by ${reveal.decider}`}
        {state === "waiting" ? (
          <>
            {" "}
            until <When at={reveal.askedAt + REQUEST_LASTS} precision="minute" />
          </>
        ) : (
          decidedAt !== null &&
          state !== "expired" && (
            <>
              , <When at={decidedAt} precision="minute" />
            </>
          )
        )}
        .
      </p>
      {reveal.withdrawable && (
        <form method="post" action={`/moderation/reveals/${id}/withdrawal`} className="row" data-once>
          <button className="btn small" type="submit">
            Withdraw the request
          </button>
        </form>
      )}
      {state === "agreed" && decidedAt !== null && reveal.unseen === null && (
        <>
          <p>
            You can look up who asked until <When at={decidedAt + SHOWN_FOR} precision="minute" />.
          </p>
          <p className="row">
            <a className="btn small" href={`/moderation/reveals/${id}/author`}>
              Look up who asked
            </a>
          </p>
        </>
      )}
      {state === "agreed" && reveal.unseen !== null && <p>{reveal.unseen}</p>}
    </Note>
  );
}
