import { useLoaderData } from "@remix-run/react";
import type { PersonBadge } from "~/core/person";
import type { MyVerification } from "./my-verification.server";
import { type LadderStep, VerificationLadder } from "./verification-ladder";
import { VerificationRail } from "./verification-rail";
import { VerificationStanding } from "./verification-standing";
import type { verifyPage } from "./verify-page.server";

/** The badge as it would stand beside the name. */
function shownAs({ person, open, active }: MyVerification): PersonBadge {
  const one = open ?? active;
  return {
    ...person,
    role: one?.role ?? "reader",
    specialty: one?.specialty ?? null,
    stage: one?.stage ?? null,
    years: one?.years ?? null,
    moderator: false,
    admin: false,
    imported: false,
    former: false,
  };
}

/** The page of every step; a refused step comes back open, with what was typed. */
export function VerifyPage({ at }: { at: LadderStep | null }) {
  const { my, specialties, countries } = useLoaderData<typeof verifyPage>();
  return (
    <div className="with-rail">
      <div className="stack gap-5">
        <div className="stack gap-2">
          <h1>Show who you are</h1>
          <p className="prose soft">
            About 5 minutes. What stands beside a name here was checked, by a machine and by people.
          </p>
        </div>
        <VerificationStanding my={my} />
        <VerificationLadder my={my} specialties={specialties} countries={countries} at={at} />
      </div>
      <VerificationRail shown={shownAs(my)} />
    </div>
  );
}
