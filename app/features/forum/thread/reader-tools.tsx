import type { PostRef } from "~/core/ids";
import { Icon } from "~/ui/icon";
import { actAddress, answerAct, threadAct, warningDecision } from "../post/addresses";
import { MenuLink } from "../post/menu-link";

/** What only some readers find on a thread's page; filled into its slots. */

export function EditAndWithdraw({ post, edit, withdraw }: { post: PostRef; edit: boolean; withdraw: boolean }) {
  return (
    <>
      {edit && (
        <MenuLink to={actAddress(post, "edit")} icon="pen-line">
          Edit
        </MenuLink>
      )}
      {withdraw && (
        <MenuLink to={actAddress(post, "deletion")} icon="trash-2">
          Withdraw
        </MenuLink>
      )}
    </>
  );
}

/** A case is withdrawn whole, pictures and all, and for good. */
export function WithdrawCase({ threadId }: { threadId: number }) {
  return (
    <MenuLink to={`/questions/${threadId}/withdrawal`} icon="trash-2">
      Withdraw this case
    </MenuLink>
  );
}

/** The same under a comment, which has no menu. */
export function EditAndWithdrawComment({ id, edit }: { id: number; edit: boolean }) {
  const post = { kind: "comment", id } as const;
  return (
    <>
      {edit && (
        <a className="btn quiet small" href={actAddress(post, "edit")}>
          Edit
        </a>
      )}
      <a className="btn quiet small" href={actAddress(post, "deletion")}>
        Withdraw
      </a>
    </>
  );
}

function Toggle({ action, on, children }: { action: string; on: boolean; children: React.ReactNode }) {
  return (
    <form className="inline-form" method="post" action={action} data-act>
      <input type="hidden" name="on" value={on ? 0 : 1} />
      <button type="submit" className="btn small" aria-pressed={on}>
        {children}
      </button>
    </form>
  );
}

export function EndorseAct({ answerId, on }: { answerId: number; on: boolean }) {
  return (
    <Toggle action={answerAct(answerId, "endorsement")} on={on}>
      <Icon name="stamp" />
      {on ? "Endorsed by you" : "Endorse"}
    </Toggle>
  );
}

export function HelpfulAct({ answerId, on }: { answerId: number; on: boolean }) {
  return (
    <Toggle action={answerAct(answerId, "helpful")} on={on}>
      <Icon name="message-square-check" />
      {on ? "Helpful to you" : "This helped me"}
    </Toggle>
  );
}

export function AddReference({ answerId }: { answerId: number }) {
  return (
    <MenuLink to={answerAct(answerId, "references")} icon="quote">
      Add a reference
    </MenuLink>
  );
}

/** What somebody else may say against an answer. */
export function JudgeAnswer({ answerId, disagreed }: { answerId: number; disagreed: boolean }) {
  return (
    <>
      {disagreed && <TakeBackDisagreement answerId={answerId} />}
      <MenuLink to={answerAct(answerId, "disagreement")} icon="thumbs-down">
        Disagree, and say why
      </MenuLink>
      <MenuLink to={answerAct(answerId, "warnings")} icon="triangle-alert">
        Mark as outdated or dangerous
      </MenuLink>
    </>
  );
}

function TakeBackDisagreement({ answerId }: { answerId: number }) {
  return (
    <li>
      <form method="post" action={answerAct(answerId, "disagreement")} data-act>
        <input type="hidden" name="on" value="0" />
        <button type="submit" className="btn quiet small">
          <Icon name="undo-2" />
          Take back your disagreement
        </button>
      </form>
    </li>
  );
}

export function DecideWarning({ warningId }: { warningId: number }) {
  return (
    <div className="row above-2">
      {[1, 0].map((upheld) => (
        <form key={upheld} method="post" action={warningDecision(warningId)} data-act>
          <input type="hidden" name="upheld" value={upheld} />
          <button type="submit" className="btn small">
            {upheld ? "Agree with this warning" : "Turn it down"}
          </button>
        </form>
      ))}
    </div>
  );
}

/** A moderator's way to ask who stands behind an anonymous question. */
export function RevealLink({ threadId }: { threadId: number }) {
  return (
    <MenuLink to={`/moderation/reveals/new?thread=${threadId}`} icon="eye">
      Ask who asked
    </MenuLink>
  );
}

/** An educator's part of the question's menu. */
export function CurateThread({
  threadId,
  isPublic,
  isCase,
  hasPoints,
}: Record<"isPublic" | "isCase" | "hasPoints", boolean> & { threadId: number }) {
  return (
    <>
      <MenuLink to={`/questions/${threadId}/learning-points`} icon="pen-line">
        {hasPoints ? "Change the learning points" : "Mark learning points"}
      </MenuLink>
      {!isCase && (
        <li>
          <form method="post" action={threadAct(threadId, "visibility")} data-act>
            <input type="hidden" name="visibility" value={isPublic ? "verified" : "public"} />
            <button type="submit" className="btn quiet small">
              <Icon name={isPublic ? "lock" : "globe"} />
              {isPublic ? "Show to verified members only" : "Make public"}
            </button>
          </form>
        </li>
      )}
    </>
  );
}

export function CollectLink({ threadId }: { threadId: number }) {
  return (
    <a className="btn small" href={`/questions/${threadId}/collections`}>
      <Icon name="library" />
      Add to collection
    </a>
  );
}
