import type { PersonBadge } from "~/core/person";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";

type Holder = { id: number; person: PersonBadge; at?: number };

/** People with a duty, each with a button that ends it. */
export function DutyList({ holders, base, none }: { holders: readonly Holder[]; base: string; none: string }) {
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
          <form method="post" action={`${base}/${id}/end`} data-once>
            <button type="submit" className="btn small">
              End the duty<span className="sr"> of {person.name}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
