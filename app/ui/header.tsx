import { AccountMenu } from "./account-menu";
import { Brand } from "./brand";
import { Find } from "./find";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";
import type { Viewer } from "./viewer";

function Work({ to, icon, waiting, children }: { to: string; icon: IconName; waiting: number; children: string }) {
  return (
    <a className="btn main" href={to} data-key={to === "/mentoring" ? "queue" : undefined}>
      <Icon name={icon} />
      <span>{children}</span>
      {waiting > 0 && <span className="num">{waiting}</span>}
    </a>
  );
}

/** One loud button: what this person comes here to do. The rest is in the account menu. */
function MainButton({ viewer }: { viewer: Viewer }) {
  if (viewer.review !== null)
    return (
      <Work to="/moderation" icon="gavel" waiting={viewer.review}>
        Review
      </Work>
    );
  if (viewer.queue !== null)
    return (
      <Work to="/mentoring" icon="inbox" waiting={viewer.queue}>
        Queue
      </Work>
    );
  return (
    <a className="btn main" href="/ask" data-key="ask">
      <Icon name="pen-line" />
      <span>
        Ask<span className="long"> a question</span>
      </span>
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
              <MainButton viewer={viewer} />
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
