import { DAY } from "~/core/time";
import { appointAssessor } from "~/features/identity/organisations/assessor.server";
import { foundCohort } from "~/features/identity/organisations/cohort.server";
import { joinByLink, makeLink } from "~/features/identity/organisations/cohort-link.server";
import { listRoster } from "~/features/identity/organisations/cohort-roster.server";
import { appointManager } from "~/features/identity/organisations/manager.server";
import { foundSchool } from "~/features/identity/organisations/organisation.server";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

/** People whose places wait; no more real than the others. */
const roster = [
  "name,email,stage",
  "Thandeka Oyelowo,thandeka.oyelowo@example.org,4",
  "Piotr Lindqvist,piotr.lindqvist@example.org,4",
  "Marisol Achebe,marisol.achebe@example.org,",
].join("\n");

/**
 * A school with a manager, an assessor, a year of students and places that wait; and a second cohort that is empty yet.
 */
export function teach(stage: Stage): Act[] {
  const { now } = stage;
  return [{ at: now - 20 * DAY, run: () => beginTerm(stage) }];
}

async function beginTerm({ as, member, everybody, now }: Stage): Promise<void> {
  const [admin, manager] = [as(member("adaeze")), as(member("maren"))];
  const schoolId = await foundSchool(admin, { name: "Northmere School of Medicine", vouches: true });
  await appointManager(admin, schoolId, member("maren").handle);
  await foundCohort(manager, schoolId, "Year 5, 2026");
  const cohortId = await foundCohort(manager, schoolId, "Year 4, 2026");
  await appointAssessor(manager, cohortId, member("mentor-cardiology-1").handle);
  const link = await makeLink(manager, cohortId, { places: 60, until: now + 30 * DAY });
  const token = link.slice(link.lastIndexOf("/") + 1);
  const year = everybody.filter(({ role, stage }) => role === "student" && stage === "Year 4");
  for (const student of year) await joinByLink(as(student), token);
  await listRoster(manager, cohortId, roster);
}
