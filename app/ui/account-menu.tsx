import type { ReactNode } from "react";
import { Initials } from "./face";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";
import type { Viewer } from "./viewer";
import { NameLine } from "./who";

type ItemProps = { to: string; icon: IconName; pressedBy?: "ask"; children: ReactNode };

function Item({ to, icon, pressedBy, children }: ItemProps) {
  return (
    <li>
      <a className="btn quiet small" href={to} data-key={pressedBy}>
        <Icon name={icon} />
        {children}
      </a>
    </li>
  );
}

export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const { words, tone, tick, moderator } = viewer;
  return (
    <details className="pick right">
      <summary className="iconlink" aria-label={`Your account, ${words.name}`}>
        <Initials tone={tone} letters={words.initials} size="small" />
      </summary>
      <ul className="menu">
        <li className="whoami">
          <NameLine
            name={<span className="name">{words.name}</span>}
            tone={tone}
            tick={tick}
            role={words.role}
            moderator={moderator}
          />
        </li>
        <Item to={`/people/${words.handle}`} icon="user-round">
          Your profile
        </Item>
        <Item to="/ask" icon="pen-line" pressedBy="ask">
          Ask a question
        </Item>
        <Item to="/questions?tab=following" icon="bell">
          Following
        </Item>
        <Item to="/cases" icon="file-image">
          Your cases
        </Item>
        {(tone === "educator" || viewer.review !== null) && (
          <Item to="/cases/checks" icon="scan-search">
            Cases to check
          </Item>
        )}
        <Item to="/bookmarks" icon="bookmark">
          Saved
        </Item>
        {viewer.schools && (
          <Item to="/account/schools" icon="graduation-cap">
            Your schools
          </Item>
        )}
        {viewer.review !== null && (
          <Item to="/moderation" icon="gavel">
            Review
          </Item>
        )}
        {viewer.admin && (
          <Item to="/admin" icon="sliders-horizontal">
            Administration
          </Item>
        )}
        <Item to="/account" icon="settings">
          Your account
        </Item>
        <li className="rule">
          <form method="post" action="/sign-out">
            <button type="submit" className="btn quiet small">
              <Icon name="log-out" />
              Sign out
            </button>
          </form>
        </li>
      </ul>
    </details>
  );
}
