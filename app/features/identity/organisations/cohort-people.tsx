import { When } from "~/ui/when";
import { type Via, viaWords } from "./cohort";

type Came = { via: Via; at: number; listedAs: string | null; otherAddress: boolean };
type Person = { id: number; name: string; role: string; came: Came | null };

/** The people of a cohort: for assessors names and stages, for managers also how and when they came. */
export function CohortPeople({ cohortId, members }: { cohortId: number; members: readonly Person[] }) {
  return (
    <ul className="lines">
      {members.map(({ id, name, role, came }) => (
        <li key={id} className="row between">
          <span>
            <b>{name}</b> <span className="meta">{role}</span>
            {came && (
              <>
                <br />
                <span className="meta">
                  Came {viaWords[came.via]}, <When at={came.at} />
                  {came.listedAs && `, listed as ${came.listedAs}`}
                  {came.otherAddress && ", with another address than the listed one"}
                </span>
              </>
            )}
          </span>
          {came && (
            <a className="btn small" href={`/cohorts/${cohortId}/members/${id}/removal`}>
              Take out<span className="sr"> {name}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
