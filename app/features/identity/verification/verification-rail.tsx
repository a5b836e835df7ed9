import type { PersonBadge } from "~/core/person";
import { roleNames } from "~/core/role-names";
import { Face } from "~/ui/face";
import { Icon } from "~/ui/icon";
import { Who } from "~/ui/who";
import { type ProfessionalRole, professionalRoles } from "../people/role";

const needed: Record<ProfessionalRole, string> = {
  student: "A university sign-in or address, or a student card",
  trainee: "A register match, and proof that it is you",
  mentor: "Both of those, and the specialist or GP register, or board certification. Two people decide",
  educator: "A sign-in or card that names your teaching post",
};

/** Beside the steps: what each role needs, what others see, now or once it `holds`, and what nobody else sees. */
export function VerificationRail({ shown, holds }: { shown: PersonBadge; holds: boolean }) {
  return (
    <aside className="rail sticky" aria-label="What happens to your documents">
      <section className="stack gap-2">
        <h2>What each role needs</h2>
        <dl className="stack gap-3 little">
          {professionalRoles.map((role) => (
            <div key={role}>
              <dt>
                <b>{roleNames[role]}</b>
              </dt>
              <dd>{needed[role]}</dd>
            </div>
          ))}
        </dl>
      </section>
      {shown.role !== "reader" && (
        <section className="stack gap-2">
          <h2>{holds ? "What everyone sees" : "What everyone would see"}</h2>
          <div className="box tight">
            <div className="byline">
              <Face person={shown} />
              <div>
                <Who person={shown} linked={false} />
                {shown.years !== null && <p className="meta">{shown.years} years in specialty</p>}
              </div>
            </div>
          </div>
        </section>
      )}
      <section className="stack gap-2">
        <h2>What nobody else sees</h2>
        <ul className="key">
          {["Your registration number", "Your card: deleted at the decision", "Where you work or study"].map((what) => (
            <li key={what}>
              <Icon name="lock" />
              {what}
            </li>
          ))}
        </ul>
      </section>
      <p className="meta">
        A checked role says who somebody is. It does not make every answer right.{" "}
        <a href="/house/how-we-verify-doctors">How we verify doctors</a>
      </p>
    </aside>
  );
}
