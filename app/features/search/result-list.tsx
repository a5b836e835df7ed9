import { shownPrecision } from "~/core/time";
import { Mark, type Round } from "~/ui/mark";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";
import { Pieces } from "./pieces";
import type { Result } from "./results";

const rounds: Record<string, Round> = { peer: "peer", senior: "senior", curated: "curated" };

function ResultRow({ result }: { result: Result }) {
  const { answer } = result;
  return (
    <li className="q" data-step>
      <Mark round={rounds[result.state] ?? "open"} />
      <h2>
        <a href={result.address}>
          <Pieces pieces={result.title} />
        </a>
      </h2>
      <p className="snippet">
        <Pieces pieces={result.snippet} />
      </p>
      <div className="tags">
        <a className="spec" href={`/specialties/${result.specialty.slug}`}>
          {result.specialty.name}
        </a>
        {answer && (
          <span>
            <a href={answer.address}>In an answer</a> by <Who person={answer.author} linked={false} />
          </span>
        )}
      </div>
      <p className="meta dotted">
        {result.stage && <span>{result.stage}</span>}
        <When at={result.createdAt} precision={shownPrecision(result.kind)} />
      </p>
      <div className="stats">
        <span>
          <b>{result.useful}</b> found useful
        </span>
        <span>
          <b>{result.answers}</b> {result.answers === 1 ? "answer" : "answers"}
        </span>
      </div>
    </li>
  );
}

/** What was found, the best first. */
export function ResultList({ results }: { results: readonly Result[] }) {
  return (
    <ol className="feed" aria-label="Questions found, best first">
      {results.map((result) => (
        <ResultRow key={result.threadId} result={result} />
      ))}
    </ol>
  );
}
