import { Mark, roundWords } from "~/ui/mark";
import { Slot } from "~/ui/slots";
import { threadAddress } from "./addresses";
import { endorsersWords } from "./answer-standing";
import { roundOf } from "./round";
import type { ThreadPage } from "./thread-view";
import { ToggleAct } from "./toggle-act";

/** Beside the thread: how far the round has got, what is on the page, where else to read. */
export function ThreadRail({ page }: { page: ThreadPage }) {
  return (
    <>
      <RoundSoFar page={page} />
      <InThisThread page={page} />
      {page.collections.length > 0 && (
        <section>
          <h2>{page.collections.length === 1 ? "Part of a collection" : "Part of these collections"}</h2>
          {page.collections.map((collection) => (
            <p key={collection.id} className="little">
              <a href={`/collections/${collection.id}`}>{collection.title}</a>
              <br />
              <span className="meta">
                Thread {collection.place} of {collection.size}
              </span>
            </p>
          ))}
        </section>
      )}
      {page.related.length > 0 && (
        <section>
          <h2>Related threads</h2>
          <ul className="links">
            {page.related.map((thread) => (
              <li key={thread.id}>
                <a href={threadAddress(thread)}>
                  <Mark round={roundOf(thread.state)} />
                  <span>{thread.title}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
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
