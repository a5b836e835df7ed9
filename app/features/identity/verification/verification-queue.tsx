import { roleName } from "~/core/role-names";
import { Empty } from "~/ui/empty";
import { Icon } from "~/ui/icon";
import { When } from "~/ui/when";
import type { WaitingVerification } from "./verification-page.server";

/** Documents that nobody has decided about go; the applicant would have to show them again. */
const leftWords = (days: number) =>
  `What was shown is deleted ${days <= 1 ? "within a day" : `in ${days} days`}, and is to be sent again then`;

/** Who waits to be looked at, the longest waiting first. */
export function VerificationQueue({ waiting }: { waiting: readonly WaitingVerification[] }) {
  if (waiting.length === 0)
    return (
      <Empty
        title="Nobody waits for you"
        text="New ones appear here, the longest waiting first. Your own, and those of people you invited, never do."
      >
        <a className="btn" href="/moderation">
          To the reports
        </a>
      </Empty>
    );
  return (
    <ul className="lines">
      {waiting.map((one) => (
        <li key={one.token} data-step>
          <h2>
            <a href={`/moderation/verifications/${one.token}`}>{one.name}</a>
          </h2>
          <p className="meta dotted">
            <span>{roleName(one.role)}</span>
            {one.stage && <span>{one.stage}</span>}
            {one.specialty && <span>{one.specialty}</span>}
            <span>
              Sent in <When at={one.submittedAt} />
            </span>
          </p>
          {one.daysLeft !== null && (
            <p className="state">
              <Icon name="hourglass" />
              {leftWords(one.daysLeft)}
            </p>
          )}
          {(one.second || one.appeal) && (
            <p className="meta dotted">
              {one.second && <span>One person has agreed already</span>}
              {one.appeal && <span>An appeal</span>}
            </p>
          )}
          {one.claim !== "free" && (
            <p className="meta">
              {one.claim === "mine" ? "You are looking at it" : `${one.claimer ?? "Somebody"} is looking at it`}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
