import { shownPrecision } from "~/core/time";
import { Face } from "~/ui/face";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";
import { CommentList } from "../comment/comment-list";
import { PostBody } from "../post/post-body";
import type { AnswerView, ThreadView } from "../thread/thread-view";
import { AnswerActs } from "./answer-acts";
import { AnswerStanding } from "./answer-standing";
import { AnswerWarnings } from "./answer-warnings";

/** One answer: who, what stands behind it, the text, what can be done, and the comments under it. */
export function AnswerCard({ thread, answer }: { thread: ThreadView; answer: AnswerView }) {
  const { id, author } = answer;
  if (!author)
    return (
      <article className="answer" id={`answer-${id}`} aria-label="A withdrawn answer" data-step>
        <div className="body">
          <p className="gone">This answer was withdrawn by its author.</p>
          <CommentList thread={thread} comments={answer.comments} />
        </div>
      </article>
    );
  return (
    <article
      className={answer.endorsements > 0 ? "answer endorsed" : "answer"}
      id={`answer-${id}`}
      aria-labelledby={`answer-${id}-by`}
      data-step
    >
      <header>
        <Face person={author} />
        <div>
          <p id={`answer-${id}-by`}>
            <Who person={author} />
          </p>
          <p className="meta dotted">
            {author.role === "student" && <span>Student answer</span>}
            {author.role === "trainee" && author.stage && <span>{author.stage}</span>}
            {author.years !== null && !author.former && <span>{author.years} years in specialty</span>}
            {answer.standing > 0 && !author.former && (
              <span>
                {answer.standing.toLocaleString("en-GB")} points in {thread.specialty.field}
              </span>
            )}
            <When at={answer.createdAt} precision={shownPrecision(thread.kind)} />
            {answer.editedAt !== null && <a href={`/answers/${id}/revisions`}>Edited</a>}
          </p>
        </div>
      </header>
      <div className="body">
        <AnswerWarnings warnings={answer.warnings} kind={thread.kind} />
        <AnswerStanding answer={answer} specialty={thread.specialty} />
        <PostBody html={answer.html} />
        <AnswerSources answer={answer} />
        <AnswerActs thread={thread} answer={answer} author={author} />
        <CommentList thread={thread} comments={answer.comments} />
      </div>
    </article>
  );
}

/** Which references of the list below are this answer's, and what the author declares. */
function AnswerSources({ answer }: { answer: AnswerView }) {
  if (answer.references.length === 0 && !answer.interests) return null;
  return (
    <p className="meta dotted above-2">
      {answer.references.length > 0 && (
        <span>
          {answer.references.length === 1 ? "Reference " : "References "}
          {answer.references.map((reference, place) => (
            <span key={reference.id}>
              {place > 0 && ", "}
              <a href={`#reference-${reference.number}`}>{reference.number}</a>
            </span>
          ))}
        </span>
      )}
      {answer.interests && <span>Declares: {answer.interests}</span>}
    </p>
  );
}
