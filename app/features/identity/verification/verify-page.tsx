import { useLoaderData } from "@remix-run/react";
import type { PersonBadge } from "~/core/person";
import { ErrorSummary } from "~/ui/error-summary";
import { useRefused } from "~/ui/use-refused";
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
  const { message, fields } = useRefused();
  // What no field is to blame for: the form that was sent may not even stand here any more.
  const whole = message !== undefined && Object.keys(fields).length === 0;
  // Whoever may appeal, or holds something, chooses between that and asking anew.
  const again = my.open === null && (my.active !== null || my.last?.mayAppeal === true);
  const appealing = useRefused("/verify/appeal").message !== undefined;
  const ladder = <VerificationLadder my={my} specialties={specialties} countries={countries} at={at} />;
  return (
    <div className="with-rail">
      <div className="stack gap-5">
        <div className="stack gap-2">
          <h1>Show who you are</h1>
          <p className="prose soft">
            {my.open === null && !again && "About 5 minutes. "}What stands beside a name here was checked, by a machine
            and by people.
          </p>
        </div>
        {whole && <ErrorSummary fields={fields} message={message} />}
        <VerificationStanding my={my} />
        {again ? (
          <details className="stack gap-4" open={at !== null || (message !== undefined && !appealing)}>
            <summary>Ask again, or for another role</summary>
            {ladder}
          </details>
        ) : (
          ladder
        )}
      </div>
      <VerificationRail shown={shownAs(my)} holds={my.open === null && my.active !== null} />
    </div>
  );
}
