import type { ReactNode } from "react";
import { monthWords } from "~/core/dates";
import { hasTick, type PersonBadge, roleTone, roleWords } from "~/core/person";
import type { Instant } from "~/core/time";
import { Face } from "~/ui/face";
import { Icon } from "~/ui/icon";

type Props = {
  person: PersonBadge;
  /** Sanitised at write time. */
  bio: string;
  country: string | null;
  joinedAt: Instant;
  /** Buttons: follow, or edit one's own. */
  children?: ReactNode;
};

/**
 * Who somebody is here: specialty, grade, years and country of registration. Where they work or study is never shown.
 */
export function PersonCard({ person, bio, country, joinedAt, children }: Props) {
  const tone = roleTone(person);
  return (
    <header className="idcard">
      <Face person={person} size="big" />
      <div className="stack gap-2">
        <h1>
          {person.name}
          {hasTick(person) && (
            <>
              {"\u00a0"}
              <a className={`tickmark ${tone}`} href="#badge">
                <Icon name="badge-check" label="Verified: what was checked" />
              </a>
            </>
          )}
        </h1>
        <p>
          <span className={`role ${tone}`}>{roleWords(person)}</span>
          {person.moderator && person.role !== "reader" && <span className="role moderator"> Moderator</span>}
        </p>
        <p className="meta dotted">
          {person.years !== null && <span>{person.years} years in specialty</span>}
          {country && <span>Registered in {country}</span>}
          <span>Here since {monthWords(joinedAt)}</span>
        </p>
        {bio !== "" && <div className="bio prose" dangerouslySetInnerHTML={{ __html: bio }} />}
        <div className="row">{children}</div>
      </div>
    </header>
  );
}
