import { Note } from "~/ui/note";
import { useRefused } from "~/ui/use-refused";
import { When } from "~/ui/when";
import type { MyVerification } from "./my-verification.server";
import { claimWords, stateWords } from "./verification-words";
import { WordsForm } from "./verify-review";

/** What holds now, what was decided last and why, and the one appeal. */
export function VerificationStanding({ my }: { my: MyVerification }) {
  const { active, last, open } = my;
  const { message } = useRefused("/verify/appeal");
  const why = my.words.findLast(({ step }) => ["refused", "revoked", "lapsed", "expired"].includes(step));
  // What held once was decided long before it ended.
  const ended = why?.at ?? last?.decidedAt ?? null;
  return (
    <>
      {active && (
        <Note tone="ok">
          <div className="stack gap-1">
            <p>
              <b>Verified: {claimWords(active)}</b>
            </p>
            {active.expiresAt !== null && (
              <p>
                Until <When at={active.expiresAt} />. Ask again before, and nothing is interrupted.
              </p>
            )}
          </div>
        </Note>
      )}
      {last && !open && last.state !== "replaced" && last.state !== "withdrawn" && (
        <Note tone="caution">
          <div className="stack gap-2">
            <p>
              <b>
                {stateWords[last.state]}: {claimWords(last)}
              </b>
            </p>
            {why && <p className="mailtext">{why.words}</p>}
            {why?.step === "lapsed" && <p>If that is a mistake, have the register mend it, then ask again below.</p>}
            {ended !== null && (
              <p className="meta">
                <When at={ended} precision="minute" />
              </p>
            )}
            {last.state === "refused" && last.round === 2 && (
              <p>You have appealed once. You can ask anew if something has changed.</p>
            )}
          </div>
        </Note>
      )}
      {open?.state === "draft" && open.round === 2 && (
        <Note tone="caution">
          <div className="stack gap-2">
            <p>
              <b>You appeal. It was refused because:</b>
            </p>
            {why && <p className="mailtext">{why.words}</p>}
            <p>Add what answers this, and send it in below. Somebody else decides, once.</p>
          </div>
        </Note>
      )}
      {my.wentAt !== null && open && (
        <Note tone="caution">
          <div className="stack gap-2">
            <p>
              <b>
                What you showed was deleted on <When at={my.wentAt} />.
              </b>
            </p>
            <p>
              {open.submittedAt === null
                ? "Documents are kept for 30 days, and this was not sent in by then."
                : "Documents are kept for 30 days, and nobody had decided by then. It keeps its place."}{" "}
              {open.state === "asked" ? (
                "Add the document again below, and answer."
              ) : (
                <>
                  <a href="/verify/proof">Add the document again</a>, and send it in.
                </>
              )}
            </p>
          </div>
        </Note>
      )}
      {last?.mayAppeal && (
        <details className="stack gap-3" open={message !== undefined}>
          <summary>Appeal, or show something else</summary>
          <p className="soft">
            You can appeal once. What you filled in is open again, so that you can add documents; whoever refused it
            does not decide again.
          </p>
          <WordsForm
            action="/verify/appeal"
            label="Why it should be decided otherwise"
            hint="The reviewer reads it."
            button="Appeal"
          />
        </details>
      )}
    </>
  );
}
