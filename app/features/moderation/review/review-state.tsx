import { Note } from "~/ui/note";
import { When } from "~/ui/when";
import type { ReviewPage } from "./review-page";
import { decisionWords } from "./review-words";

function Post({ to, main, children }: { to: string; main?: boolean; children: string }) {
  return (
    <form method="post" action={to} className="inline-form">
      <button className={main ? "btn small" : "btn quiet small"} type="submit">
        {children}
      </button>
    </form>
  );
}

/** Where a report stands: hidden or not, by when to decide, who is on it, or how it ended. */
export function ReviewState({ page }: { page: ReviewPage }) {
  const at = `/moderation/reviews/${page.id}`;
  if (page.decided)
    return (
      <Note tone={page.hidden ? "caution" : "ok"} icon={page.hidden ? "eye-off" : undefined}>
        <p>
          <b>{decisionWords[page.decided.decision] ?? "Decided"}</b> by {page.decided.by ?? "a former moderator"},{" "}
          <When at={page.decided.at} precision="minute" />. {page.decided.reason}
        </p>
        {page.purgedAt !== null && (
          <p>
            The text was removed for good, <When at={page.purgedAt} precision="minute" />.
          </p>
        )}
        <div className="row">
          {page.purgedAt === null && <Post to={`${at}/again`}>Look at it again</Post>}
          {page.purgeable && (
            <a className="btn stop small" href={`${at}/purge`}>
              Remove for good
            </a>
          )}
        </div>
      </Note>
    );
  return (
    <Note tone={page.overdue ? "danger" : "caution"} icon={page.hidden ? "eye-off" : "flag"}>
      <p>
        {page.hiddenAt === null ? (
          <b>Not hidden.</b>
        ) : (
          <>
            <b>Hidden now</b> since <When at={page.hiddenAt} precision="minute" />.
          </>
        )}{" "}
        Reported <When at={page.openedAt} precision="minute" />, decide by{" "}
        <b>
          <When at={page.decideBy} precision="minute" />
        </b>
        {page.overdue && ": overdue"}.
      </p>
      {page.claim === "another" && <p>{page.claimer ?? "Another moderator"} is on this. Their claim ends by itself.</p>}
      {page.claim === "mine" && <p>You are on this for half an hour.</p>}
      {page.refusal === null && page.claim !== "another" && (
        <div className="row">
          {page.claim === "mine" ? (
            <Post to={`${at}/release`}>Give it back</Post>
          ) : (
            <Post to={`${at}/claim`} main>
              Claim it
            </Post>
          )}
        </div>
      )}
    </Note>
  );
}
