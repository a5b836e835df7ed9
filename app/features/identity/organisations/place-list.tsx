import { Empty } from "~/ui/empty";
import { When } from "~/ui/when";

type Place = {
  id: number;
  email: string | null;
  name: string;
  stage: string | null;
  listedAt: number;
  expiresAt: number;
  expired: boolean;
};

/** Places of the roster that nobody has taken, for the managers. */
export function PlaceList({ cohortId, places }: { cohortId: number; places: readonly Place[] }) {
  if (places.length === 0)
    return <Empty title="No place is waiting" text="Nobody who was listed is being waited for." />;
  return (
    <ul className="lines">
      {places.map((place) => (
        <li key={place.id} className="row between">
          <span>
            <b>{place.name}</b> <span className="meta">{place.email}</span>
            <br />
            <span className="meta">
              {place.stage && `${place.stage}, `}kept <When at={place.listedAt} />,{" "}
              {place.expired ? "run out" : "until "}
              {!place.expired && <When at={place.expiresAt} />}
            </span>
          </span>
          <form method="post" action={`/cohorts/${cohortId}/places/${place.id}/withdrawal`} data-once>
            <button type="submit" className="btn small">
              Withdraw<span className="sr"> the place of {place.name}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
