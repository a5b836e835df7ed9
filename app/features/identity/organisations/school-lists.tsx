import { Empty } from "~/ui/empty";

type Listed = { id: number; name: string; vouches: boolean; cohorts: number };

const cohortWords = (count: number) => (count === 1 ? "1 cohort" : `${count} cohorts`);

/** Every school, for administrators. */
export function SchoolList({ schools }: { schools: readonly Listed[] }) {
  if (schools.length === 0)
    return <Empty title="No school yet" text="A school has managers, who keep its cohorts and rosters themselves." />;
  return (
    <ul className="lines">
      {schools.map(({ id, name, vouches, cohorts }) => (
        <li key={id}>
          <a href={`/admin/schools/${id}`}>
            <b>{name}</b>
          </a>
          <br />
          <span className="meta">
            {cohortWords(cohorts)}
            {vouches && ", its rosters are evidence"}
          </span>
        </li>
      ))}
    </ul>
  );
}

type Cohort = { id: number; name: string; members: number; assessors: readonly string[] };

/** A school's cohorts, for its managers. */
export function CohortList({ cohorts }: { cohorts: readonly Cohort[] }) {
  if (cohorts.length === 0)
    return (
      <Empty title="No cohort yet" text="A cohort is people who are taught and assessed together, such as a year." />
    );
  return (
    <ul className="lines">
      {cohorts.map(({ id, name, members, assessors }) => (
        <li key={id}>
          <a href={`/cohorts/${id}`}>
            <b>{name}</b>
          </a>
          <br />
          <span className="meta">
            {members === 1 ? "1 member" : `${members} members`},{" "}
            {assessors.length === 0 ? "nobody assesses it yet" : `assessed by ${assessors.join(", ")}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
