import { AccountMenu } from "./account-menu";
import { Brand } from "./brand";
import { Find } from "./find";
import { Icon } from "./icon";
import type { Viewer } from "./viewer";

/** One loud button: what this person comes here to do. The rest is in the account menu. */
function MainButton({ review }: { review: Viewer["review"] }) {
  if (review === null)
    return (
      <a className="btn main" href="/ask" data-key="ask">
        <Icon name="pen-line" />
        <span>
          Ask<span className="long"> a question</span>
        </span>
      </a>
    );
  return (
    <a className="btn main" href="/moderation">
      <Icon name="gavel" />
      <span>Review</span>
      {review > 0 && <span className="num">{review}</span>}
    </a>
  );
}

function Bell({ words }: { words: Viewer["words"] }) {
  return (
    <a className="iconlink" href="/notices" aria-label={words.notices} data-bell>
      <Icon name="bell" />
      {/* Stands empty too: live updates fill it. */}
      <span className="count" aria-hidden="true">
        {words.unread}
      </span>
    </a>
  );
}

export function Header({ viewer, query }: { viewer: Viewer | null; query?: string }) {
  return (
    <header className="top">
      <div className="wrap">
        <Brand />
        <Find query={query} />
        <nav aria-label={viewer ? "You" : "Joining"}>
          <a className="iconlink only-narrow" href="/search" aria-label="Search">
            <Icon name="search" />
          </a>
          {viewer ? (
            <>
              <Bell words={viewer.words} />
              <MainButton review={viewer.review} />
              <AccountMenu viewer={viewer} />
            </>
          ) : (
            <>
              <a className="btn quiet" href="/sign-in">
                Sign in
              </a>
              <a className="btn main" href="/sign-up">
                Join
              </a>
            </>
          )}
        </nav>
      </div>
    </header>
  );
}
