import { Note } from "~/ui/note";
import { AnswerCard } from "../answer/answer-card";
import type { AnswerOrder } from "../answer/answer-order";
import { KeyPoints } from "../answer/key-points";
import { ReferenceList } from "../answer/reference-list";
import { threadAddress } from "../post/addresses";
import { QuestionView } from "../question/question-view";
import { ThreadHeader } from "./thread-header";
import type { ThreadPage } from "./thread-view";

const answersWords = (count: number) => (count === 1 ? "1 answer" : `${count} answers`);

/** Everything people wrote in a thread. Rendered on the server alone (see `thread-block.server.tsx`). */
export function ThreadPosts({ page, order }: { page: ThreadPage; order: AnswerOrder }) {
  const { thread, answers } = page;
  return (
    <>
      <ThreadHeader thread={thread} />
      <QuestionView thread={thread} comments={page.comments} caseParts={page.caseParts} />
      <KeyPoints points={page.points} kind={thread.kind} />
      <section aria-labelledby="answers-heading" id="answers">
        <div className="answers-head">
          <h2 id="answers-heading">{thread.answerCount === 0 ? "No answers yet" : answersWords(thread.answerCount)}</h2>
          {thread.answerCount > 1 && <Order page={page} order={order} />}
        </div>
        {thread.contested && (
          <Note tone="caution" icon="scale" className="above">
            <p>
              <b>Contested.</b> Two endorsed answers disagree. An educator has not summed this up yet, so read both.
            </p>
          </Note>
        )}
        {page.continued && (
          <p className="above">
            <a className="btn small" href={`${threadAddress(thread)}${orderQuery(order)}#answers`}>
              Show the first answers
            </a>
          </p>
        )}
        {answers.map((answer) => (
          <AnswerCard key={answer.id} thread={thread} answer={answer} />
        ))}
        {page.remaining > 0 && (
          <p className="above">
            <a className="btn small" href={`${threadAddress(thread)}${orderQuery(order, answers.at(-1)?.id)}#answers`}>
              Show {page.remaining} more {page.remaining === 1 ? "answer" : "answers"}
            </a>
          </p>
        )}
        {thread.answerCount === 0 && <p className="soft above">Nobody has answered this yet.</p>}
      </section>
      <ReferenceList references={answers.flatMap((answer) => answer.references)} />
    </>
  );
}

function Order({ page: { thread }, order }: { page: ThreadPage; order: AnswerOrder }) {
  return (
    <>
      <p className="meta">{order === "best" ? "Endorsed first, then most useful" : "Oldest first"}</p>
      <a
        className="btn quiet small push"
        href={`${threadAddress(thread)}${orderQuery(order === "best" ? "oldest" : "best")}#answers`}
      >
        {order === "best" ? "Oldest first" : "Endorsed first"}
      </a>
    </>
  );
}

/** `?order=oldest&after=12`; nothing for the first page in the usual order. */
function orderQuery(order: AnswerOrder, after?: number): string {
  const search = new URLSearchParams();
  if (order !== "best") search.set("order", order);
  if (after !== undefined) search.set("after", String(after));
  return search.size > 0 ? `?${search}` : "";
}
