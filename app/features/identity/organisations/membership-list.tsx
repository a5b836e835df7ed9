import { Sure } from "~/ui/sure";
import { When } from "~/ui/when";
import { viaWords } from "./cohort";
import type { MySchools } from "./cohort-member.server";
import { WhatSchoolsSee } from "./what-schools-see";

type Membership = MySchools["memberships"][number];

const namesOf = (people: Membership["managers"]) => people.map(({ name, role }) => `${name} (${role})`).join(", ");

/** One's own memberships: who sees each, what they see, and the way out. */
export function MembershipList({ memberships }: { memberships: readonly Membership[] }) {
  return (
    <ul className="stack gap-5">
      {memberships.map((one) => (
        <li key={one.id} className="box stack gap-3">
          <div>
            <h3>{one.school}</h3>
            <p>
              {one.name}
              <br />
              <span className="meta">
                You came {viaWords[one.via]}, <When at={one.joinedAt} />
              </span>
            </p>
          </div>
          <dl className="facts">
            <dt>Manages it</dt>
            <dd>{one.managers.length > 0 ? namesOf(one.managers) : "Nobody at the moment"}</dd>
            <dt>Assesses it</dt>
            <dd>{one.assessors.length > 0 ? namesOf(one.assessors) : "Nobody yet"}</dd>
          </dl>
          <WhatSchoolsSee school={one.school} />
          <p className="meta">
            Whoever assesses sees your name and stage alone. Whoever assesses or manages a cohort takes no part in
            looking up who asked an anonymous question, until a year after.
          </p>
          <p className="meta">
            If you leave, the school no longer sees you here. Your account, your role and what you wrote stay as they
            are{one.via === "sign-in" ? ", and signing in with the school does not bring you back" : ""}.
          </p>
          <Sure action={`/account/schools/${one.id}/leaving`} press="Leave" about={one.name} sure="Leave now">
            To come back you need a new place or link from the school.
          </Sure>
        </li>
      ))}
    </ul>
  );
}
