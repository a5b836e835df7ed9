import { demoApplicants } from "./people/applicants";
import type { DemoPerson } from "./people/demo-person";
import { demoMentors } from "./people/mentors";
import { demoEducators, demoOfficers, demoTrainees } from "./people/staff";
import { demoStudents } from "./people/students";

export type { DemoPerson, DemoSignIn } from "./people/demo-person";

/** Everybody in the demo. All are invented; no profile has an employer, a school or a town. */
export const demoPeople: readonly DemoPerson[] = [
  ...demoStudents,
  ...demoTrainees,
  ...demoMentors,
  ...demoEducators,
  ...demoOfficers,
  ...demoApplicants,
];
