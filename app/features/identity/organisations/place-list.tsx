import { Empty } from "~/ui/empty";
import { Sure } from "~/ui/sure";
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
          <Sure
            action={`/cohorts/${cohortId}/places/${place.id}/withdrawal`}
            press="Withdraw"
            about={`the place of ${place.name}`}
            sure="Withdraw it now"
            small
          >
            The link they were mailed leads nowhere then. List them again to keep another place for them.
          </Sure>
        </li>
      ))}
    </ul>
  );
}
