import { Sure } from "~/ui/sure";
import { When } from "~/ui/when";

type Duty = { id: number; name: string; at: string; school: string | null };

/** What somebody manages or assesses, each with the way out. */
export function OwnDuties({ duties, base }: { duties: readonly Duty[]; base: string }) {
  return (
    <ul className="lines">
      {duties.map(({ id, name, at, school }) => (
        <li key={id} className="row between">
          <span>
            <a href={at}>{name}</a>
            {school !== null && (
              <>
                <br />
                <span className="meta">{school}</span>
              </>
            )}
          </span>
          <Sure action={`${base}/${id}/end`} press="Lay it down" about={name} sure="Lay it down now" small>
            You see nothing of it from the next page on, and take it up again only if you are appointed anew.
          </Sure>
        </li>
      ))}
    </ul>
  );
}

type Ended = {
  id: number;
  name: string;
  school: string;
  endedAt: number;
  endedBy: string | null;
  reason: string | null;
};

/** Duties or memberships that somebody else ended lately, with what they said of it. */
export function EndedByOthers({ ended }: { ended: readonly Ended[] }) {
  return (
    <ul className="lines">
      {ended.map(({ id, name, school, endedAt, endedBy, reason }) => (
        <li key={id}>
          {name}
          <br />
          <span className="meta">
            {school}. Ended <When at={endedAt} />
            {endedBy !== null && ` by ${endedBy}`}
          </span>
          {reason !== null && <p>{reason}</p>}
        </li>
      ))}
    </ul>
  );
}
