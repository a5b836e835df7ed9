import { roleName } from "~/core/role-names";
import { because } from "./because";

type Grant = { id: number; role: string; specialtyId: number | null; stage: string | null };

/** The roles somebody has now, each with a form that ends it. */
export function PersonRoles({ personId, grants }: { personId: number; grants: readonly Grant[] }) {
  if (grants.length === 0) return <p className="soft">No role yet: reads what is public.</p>;
  return (
    <ul className="lines">
      {grants.map((grant) => (
        <li key={grant.id}>
          <form
            method="post"
            action={`/admin/people/${personId}/roles/${grant.role}/end`}
            className="row end"
            data-once
          >
            <span>
              <b>{roleName(grant.role)}</b>
              {grant.stage && <span className="meta"> {grant.stage}</span>}
            </span>
            <span className="field push">
              <label htmlFor={`end-${grant.id}`}>Reason</label>
              <input className="input some" id={`end-${grant.id}`} name="reason" required maxLength={300} />
            </span>
            <button type="submit" className="btn">
              End<span className="sr"> the role {roleName(grant.role)}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

type Past = {
  id: number;
  role: string;
  specialty: string | null;
  stage: string | null;
  reason: string | null;
  grantedAt: number;
  grantedBy: string | null;
  endedAt: number | null;
  endedBy: string | null;
  endReason: string | null;
};

/** Who gave and ended what, and why. */
export function RoleHistory({ history, day }: { history: readonly Past[]; day: (at: number) => string }) {
  return (
    <ol className="lines">
      {history.map((past) => (
        <li key={past.id}>
          <b>{[roleName(past.role), past.specialty, past.stage].filter(Boolean).join(", ")}</b>
          <p className="meta">
            Given on {day(past.grantedAt)} by {past.grantedBy ?? "the forum"}
            {because(past.reason)}
          </p>
          {past.endedAt !== null && (
            <p className="meta">
              Ended on {day(past.endedAt)} by {past.endedBy ?? "the forum"}
              {because(past.endReason)}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
