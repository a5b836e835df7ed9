import { shownPrecision } from "~/core/time";
import { Empty } from "~/ui/empty";
import { Icon } from "~/ui/icon";
import { Mark } from "~/ui/mark";
import { When } from "~/ui/when";
import { endorsersWords } from "../answer/answer-standing";
import { threadAddress } from "../post/addresses";
import type { PersonAnswer, PersonThread } from "./person-view";
import { roundOf } from "./round";

const useful = (count: number) => `${count} found useful`;

export function PersonAnswers({ name, answers }: { name: string; answers: PersonAnswer[] }) {
  if (answers.length === 0)
    return <Empty title="No answers here yet" text={`What ${name} answers will be listed here.`} />;
  return (
    <ol className="best">
      {answers.map((answer) => (
        <li key={answer.answerId} data-step>
          <p className="row gap-4">
            {answer.endorsements > 0 && (
              <span className="state senior">
                <Icon name="stamp" />
                Endorsed by {endorsersWords(answer.endorsements, answer)}
              </span>
            )}
            {answer.helpful && (
              <span className="state">
                <Icon name="message-square-check" />
                Helpful to the asker
              </span>
            )}
            <span className="meta">
              {answer.specialty}, <When at={answer.createdAt} precision={shownPrecision(answer.kind)} />
            </span>
          </p>
          <h3>
            <a href={`${threadAddress(answer)}#answer-${answer.answerId}`}>{answer.title}</a>
          </h3>
          <blockquote>“{answer.words}”</blockquote>
          <p className="meta">{useful(answer.usefulCount)}</p>
        </li>
      ))}
    </ol>
  );
}

export function PersonThreads({ threads }: { threads: PersonThread[] }) {
  return (
    <ol className="feed">
      {threads.map((thread) => (
        <li key={thread.id} className="q" data-step>
          <Mark round={roundOf(thread.state)} />
          <h3>
            <a href={threadAddress(thread)}>{thread.title}</a>
          </h3>
          <p className="meta dotted">
            <span>{thread.specialty}</span>
            <When at={thread.createdAt} precision={shownPrecision(thread.kind)} />
          </p>
          <div className="stats">
            <span>
              <b>{thread.usefulCount}</b> found useful
            </span>
            <span>
              <b>{thread.answerCount}</b> {thread.answerCount === 1 ? "answer" : "answers"}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}
