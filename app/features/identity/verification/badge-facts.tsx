import { hasTick, type PersonBadge, roleTone } from "~/core/person";
import { Icon } from "~/ui/icon";
import { When } from "~/ui/when";
import type { BadgeFacts } from "./badge-facts.queries.server";

const titles: Partial<Record<PersonBadge["role"], string>> = {
  mentor: "Verified senior doctor",
  educator: "Verified educator",
  trainee: "Verified doctor in training",
  student: "Verified student",
};

const counted = ({ people, by }: BadgeFacts) => (people === 1 ? `a ${by}`.replace("a a", "an a") : `two ${by}s`);

type Props = { person: PersonBadge; facts: BadgeFacts | null; mayEnd: boolean };

/** What a badge rests on: what was checked, by which role, when. `mayEnd`: the reader may end it. */
export function BadgeFactsBox({ person, facts, mayEnd }: Props) {
  const title = titles[person.role];
  return (
    <section className="box tight stack gap-2 little" id="badge" aria-labelledby="badge-heading">
      <h2 id="badge-heading" className="row gap-2">
        {hasTick(person) && (
          <span className={`tickmark ${roleTone(person)}`}>
            <Icon name="badge-check" />
          </span>
        )}
        {facts && title ? title : "About this role"}
      </h2>
      {facts ? (
        <>
          <ul className="key">
            {facts.checked.map((what) => (
              <li key={what}>
                <Icon name="check" />
                {what}
              </li>
            ))}
          </ul>
          <p>
            Checked by {counted(facts)} on <When at={facts.at} />.
            {facts.until !== null && (
              <>
                {" "}
                Holds until <When at={facts.until} />.
              </>
            )}
          </p>
        </>
      ) : (
        <p>
          {person.role === "reader"
            ? "Nothing that was checked here holds for this account at present."
            : "An administrator of this forum gave this role. No licence was checked here."}
        </p>
      )}
      {facts && mayEnd && (
        <p>
          <a href={`/people/${person.handle}/revocation`}>End this verification</a>
        </p>
      )}
      <p>We never show where anyone works or studies.</p>
      <p className="meta">
        A checked role says who somebody is. It does not make every answer right.{" "}
        <a href="/house/how-we-verify-doctors">How we verify doctors</a>
      </p>
    </section>
  );
}
