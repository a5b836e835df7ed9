import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import { ResultList } from "./result-list";
import type { Results } from "./results";
import { isNarrowed, type SearchAsk, searchAddress } from "./search-ask";

type Props = { ask: SearchAsk; found: Results; member: boolean };

function countWords({ total, more }: Results): string {
  if (more) return `More than ${total} questions`;
  return total === 1 ? "1 question" : `${total} questions`;
}

/** Says so where not everything found was compared: what fits best may be older. */
function RankedNote({ scored }: { scored: number }) {
  return (
    <p className="meta">
      {`Only ${scored} of the posts found were compared: those with the words in the title, then the newest. The others follow by date, 500 at most. Add a word to look further back.`}
    </p>
  );
}

/** What the search gave, or what to do when it gave nothing. */
export function SearchFindings({ ask, found, member }: Props) {
  const { didYouMean, offers } = found;
  return (
    <>
      {didYouMean && (
        <p>
          Did you mean <a href={searchAddress(ask, { q: didYouMean })}>{didYouMean}</a>?
        </p>
      )}
      {offers.length > 0 && (
        <p className="row">
          {offers.map((offer) => (
            <a key={offer.address} className="btn small" href={offer.address}>
              {offer.kind === "tag" ? `Everything tagged ${offer.name}` : `All of ${offer.name}`}
            </a>
          ))}
        </p>
      )}
      {found.total > 0 ? (
        <>
          <p className="meta" role="status">
            {countWords(found)}
          </p>
          {found.scored !== null && <RankedNote scored={found.scored} />}
          <ResultList results={found.results} />
          <Pager
            noun="results"
            newer={ask.page > 1 ? searchAddress(ask, { page: ask.page - 1 }) : null}
            older={ask.page < found.pages ? searchAddress(ask, { page: ask.page + 1 }) : null}
          />
        </>
      ) : (
        <Nothing ask={ask} member={member} />
      )}
    </>
  );
}

function Nothing({ ask, member }: { ask: SearchAsk; member: boolean }) {
  return (
    <Empty
      title={`Nothing found for “${ask.q}”`}
      text={
        <>
          Try fewer words, or another name for the same thing. Abbreviations and both spellings are looked up for you:
          MI also finds myocardial infarction, and edema finds oedema.
          {!member && " Signed out, only public questions are searched."}
        </>
      }
    >
      {isNarrowed(ask) && (
        <a className="btn" href={`/search?q=${encodeURIComponent(ask.q)}`}>
          Search everything
        </a>
      )}
      {member ? (
        <a className="btn main" href="/ask">
          Ask a question
        </a>
      ) : (
        <a className="btn" href={`/sign-in?to=${encodeURIComponent(searchAddress(ask))}`}>
          Sign in to search more
        </a>
      )}
    </Empty>
  );
}
