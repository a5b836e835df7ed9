import type { ReactNode } from "react";
import { Crumbs } from "~/ui/crumbs";
import { Tabs } from "~/ui/tabs";

const schoolPages = [
  ["", "School"],
  ["/managers", "Managers"],
  ["/sign-ins", "Sign-in"],
  ["/assessors", "Assessors"],
] as const;

type SchoolProps = {
  school: { id: number; name: string };
  current: (typeof schoolPages)[number][0];
  children: ReactNode;
};

/** The frame of an administrator's pages about one school. */
export function AdminSchoolFrame({ school, current, children }: SchoolProps) {
  const base = `/admin/schools/${school.id}`;
  return (
    <div className="narrow stack gap-5">
      <Crumbs
        crumbs={[
          { to: "/admin", label: "Administration" },
          { to: "/admin/schools", label: "Schools" },
        ]}
      />
      <h1>{school.name}</h1>
      <Tabs
        label="School"
        tabs={schoolPages.map(([to, label]) => ({ to: base + to, label, current: to === current }))}
      />
      {children}
    </div>
  );
}

const cohortPages = [
  ["", "People"],
  ["/roster", "Roster"],
  ["/links", "Links"],
  ["/assessors", "Assessors"],
  ["/settings", "Settings"],
] as const;

type CohortProps = {
  cohort: { id: number; name: string; schoolId: number; school: string };
  current: (typeof cohortPages)[number][0];
  /** Whoever assesses it sees its people and no other page. */
  manages?: boolean;
  children: ReactNode;
};

/** The frame of the pages about one cohort. */
export function CohortFrame({ cohort, current, manages = true, children }: CohortProps) {
  const base = `/cohorts/${cohort.id}`;
  const above = manages
    ? { to: `/schools/${cohort.schoolId}`, label: cohort.school }
    : { to: "/account/schools", label: "Your schools" };
  return (
    <div className="narrow stack gap-5">
      <Crumbs crumbs={[above]} />
      <div className="stack gap-2">
        <h1>{cohort.name}</h1>
        {!manages && <p className="soft">{cohort.school}. You assess this cohort.</p>}
      </div>
      {manages && (
        <Tabs
          label="Cohort"
          tabs={cohortPages.map(([to, label]) => ({ to: base + to, label, current: to === current }))}
        />
      )}
      {children}
    </div>
  );
}
