import type { Member } from "~/core/actor";
import { DAY } from "~/core/time";
import { appointAssessor } from "~/features/identity/organisations/assessor.server";
import { foundCohort } from "~/features/identity/organisations/cohort.server";
import { joinByLink, makeLink } from "~/features/identity/organisations/cohort-link.server";
import { listRoster } from "~/features/identity/organisations/cohort-roster.server";
import { appointManager } from "~/features/identity/organisations/manager.server";
import { foundSchool } from "~/features/identity/organisations/organisation.server";
import { lastMailTo } from "./mails";
import { aMember, anEducator } from "./people";
import { unlimited } from "./questions";
import type { TestRuntime } from "./test-runtime";

let serial = 0;
/** Words alone: a number behind the name of a school reads as an address. */
const sides = ["Northern", "Southern", "Eastern", "Western", "Upper", "Lower", "Old", "New"];
const grounds = ["Harbour", "Garden", "River", "Hill", "Bridge", "Market", "Forest", "Meadow"];

/** An administrator who has just shown who they are. */
export const anAdministrator = (forum: TestRuntime) => aMember(forum, { role: "reader", stage: null, admin: true });

/** A school with a manager and one cohort. */
export async function aSchool(
  forum: TestRuntime,
  { vouches = false, name = "", cohort: cohortName = "", manager: managerName = "" } = {},
) {
  serial += 1;
  const admin = await anAdministrator(forum);
  const manager = await anEducator(forum, "cardiology", managerName ? { name: managerName } : {});
  const mark = `${sides[serial % sides.length]} ${grounds[Math.floor(serial / sides.length) % grounds.length]}`;
  const school = name || `${mark} School`;
  const schoolId = await foundSchool(forum.as(admin), { name: school, vouches });
  await appointManager(forum.as(admin), schoolId, manager.handle);
  const cohort = cohortName || `Year 4, ${mark.toLowerCase()} group`;
  const cohortId = await foundCohort(forum.as(manager), schoolId, cohort);
  return { admin, manager, schoolId, school, cohortId, cohort };
}

type School = Awaited<ReturnType<typeof aSchool>>;

/** The token of a new link to the school's cohort. */
export async function aLink(forum: TestRuntime, { manager, cohortId }: School, places = 30): Promise<string> {
  const link = await makeLink(forum.as(manager), cohortId, { places, until: forum.clock() + 14 * DAY });
  return link.slice(link.lastIndexOf("/") + 1);
}

/** The token of the mail that a new line of the school's roster brings. */
export async function aPlace(
  forum: TestRuntime,
  { manager, cohortId }: School,
  { name, email }: { name: string; email: string },
): Promise<string> {
  await listRoster(unlimited(forum, manager), cohortId, `name,email\n"${name}",${email}\n`);
  return (await lastMailTo(forum, email, /keeps a place/)).token;
}

/** Makes somebody a member by a link of their own. */
export async function joined(forum: TestRuntime, school: School, who?: Member): Promise<Member> {
  const member = who ?? (await aMember(forum));
  await joinByLink(unlimited(forum, member), await aLink(forum, school, 1));
  return member;
}

/** Somebody who assesses the school's cohort. */
export async function anAssessor(forum: TestRuntime, { manager, cohortId }: School, who?: Member): Promise<Member> {
  const assessor = who ?? (await anEducator(forum, "cardiology"));
  await appointAssessor(forum.as(manager), cohortId, assessor.handle);
  return assessor;
}
