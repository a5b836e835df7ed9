import { Mark, roundWords } from "~/ui/mark";
import { Slot } from "~/ui/slots";
import { endorsersWords } from "../answer/answer-standing";
import { roundOf } from "../person/round";
import { ToggleAct } from "../post/toggle-act";
import type { ThreadPage } from "./thread-view";

/** Beside the thread: how far the round has got, and what is on the page. */
export function ThreadRail({ page }: { page: ThreadPage }) {
  return (
    <>
      <RoundSoFar page={page} />
      <InThisThread page={page} />
      <Slot name="elsewhere" />
    </>
  );
}

function RoundSoFar({ page: { thread, answers } }: { page: ThreadPage }) {
  const most = Math.max(0, ...answers.map((answer) => answer.endorsements));
  const round = roundOf(thread.state);
  return (
    <section>
      <h2>Where the round has got to</h2>
      <p className="row nowrap">
        <Mark round={round} silent />
        {most > 0 ? (
          <span className="state senior">Endorsed by {endorsersWords(most, thread.specialty)}</span>
        ) : (
          <span className="little">{roundWords[round]}</span>
        )}
      </p>
      <dl className="facts above-2">
        <dt>Useful</dt>
        <dd className="num">{thread.usefulCount}</dd>
        <dt>Answers</dt>
        <dd className="num">{thread.answerCount}</dd>
        <dt>Wondered too</dt>
        <dd className="num">{thread.wonderedCount}</dd>
        <dt>Following</dt>
        <dd className="num">{thread.watchCount}</dd>
      </dl>
      <div className="row above">
        <ToggleAct action="/watch" name="watch" icon="bell" fields={{ kind: "thread", id: thread.id }}>
          <Slot name="word:watch" />
        </ToggleAct>
        <Slot name="collect" />
      </div>
    </section>
  );
}

function InThisThread({ page: { answers, points } }: { page: ThreadPage }) {
  const named = answers.filter((answer) => answer.author !== null).slice(0, 8);
  return (
    <nav aria-labelledby="contents-heading">
      <h2 id="contents-heading">In this thread</h2>
      <ul className="list">
        <li>
          <a href="#question">Question</a>
        </li>
        {points.length > 0 && (
          <li>
            <a href="#points">Key learning points</a>
          </li>
        )}
        {named.map((answer) => (
          <li key={answer.id}>
            <a href={`#answer-${answer.id}`}>{answer.author?.name}’s answer</a>
          </li>
        ))}
        {answers.some((answer) => answer.references.length > 0) && (
          <li>
            <a href="#references">References</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
