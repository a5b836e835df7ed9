import type { PersonBadge } from "~/core/person";
import { Sure } from "~/ui/sure";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";

type Holder = { id: number; person: PersonBadge; at?: number };

type Props = {
  holders: readonly Holder[];
  base: string;
  none: string;
  /** The next page asks why; else this one asks whether. */
  asks?: boolean;
};

/** People with a duty, each with the way to end it. */
export function DutyList({ holders, base, none, asks = false }: Props) {
  if (holders.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="lines">
      {holders.map(({ id, person, at }) => (
        <li key={id} className="row between">
          <span>
            <Who person={person} />
            {at !== undefined && (
              <>
                <br />
                <span className="meta">
                  Appointed <When at={at} />
                </span>
              </>
            )}
          </span>
          {asks ? (
            <a className="btn small" href={`${base}/${id}/end`}>
              End the duty<span className="sr"> of {person.name}</span>
            </a>
          ) : (
            <Sure action={`${base}/${id}/end`} press="End the duty" about={`of ${person.name}`} sure="End it now" small>
              They see nothing of the school from the next page on, and are told.
            </Sure>
          )}
        </li>
      ))}
    </ul>
  );
}
