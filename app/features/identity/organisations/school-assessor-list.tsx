import type { PersonBadge } from "~/core/person";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";

type Duty = { id: number; person: PersonBadge; cohort: string; at: number; by: string | null; waits: boolean };

/** Whom, since when and by whom: what there is to know of a duty at a cohort. */
export function DutyFacts({ duty }: { duty: Pick<Duty, "cohort" | "at" | "by" | "waits"> }) {
  return (
    <>
      {duty.cohort}
      <br />
      <span className="meta">
        Appointed <When at={duty.at} />
        {duty.by !== null && ` by ${duty.by}`}
      </span>
      {duty.waits && (
        <>
          <br />
          <span className="meta">Waits: the role it needs has ended. It goes on once the role is given again.</span>
        </>
      )}
    </>
  );
}

/** Who assesses which cohort of a school, each with the way to end it. */
export function SchoolAssessorList({ schoolId, duties }: { schoolId: number; duties: readonly Duty[] }) {
  return (
    <ul className="lines">
      {duties.map((duty) => (
        <li key={duty.id} className="row between">
          <span>
            <Who person={duty.person} />
            <br />
            <DutyFacts duty={duty} />
          </span>
          <a className="btn small" href={`/admin/schools/${schoolId}/assessors/${duty.id}/end`}>
            End the duty
            <span className="sr">
              {" "}
              of {duty.person.name} at {duty.cohort}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
